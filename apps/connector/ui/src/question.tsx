import { useState } from 'react';
import { Dialog } from './dialog.tsx';
import { texts } from './texts.ts';

export interface QuestionText {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** Another way to go on, beside `yes`. */
  readonly other?: string;
  /** Asks for a sentence as well, under this name. */
  readonly reason?: string;
}

interface QuestionProps extends QuestionText {
  readonly onYes: (reason: string) => void;
  readonly onOther?: () => void;
  readonly onEnd: () => void;
}

/** Asks before something that a person should mean. */
export function Question({ title, text, yes, other, reason, onYes, onOther, onEnd }: QuestionProps) {
  const [given, setGiven] = useState('');
  const isMissing = reason !== undefined && given.trim() === '';
  return (
    <Dialog title={title} role="alertdialog" onEnd={onEnd}>
      {(close) => (
        <>
          <p>{text}</p>
          {reason !== undefined && (
            <label className="field">
              <span>{reason}</span>
              <textarea rows={2} value={given} onChange={({ target }) => setGiven(target.value)} />
            </label>
          )}
          <div className="dialog-buttons">
            <button type="button" onClick={close}>
              {texts.cancel}
            </button>
            {other !== undefined && (
              <button
                type="button"
                onClick={() => {
                  onOther?.();
                  close();
                }}
              >
                {other}
              </button>
            )}
            <button
              type="button"
              className="primary"
              disabled={isMissing}
              onClick={() => {
                onYes(given.trim());
                close();
              }}
            >
              {yes}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
