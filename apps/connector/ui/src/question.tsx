import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useState } from 'react';
import { texts } from './texts.ts';

export interface QuestionText {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** Asks for a sentence as well, under this name. */
  readonly reason?: string;
}

interface QuestionProps extends QuestionText {
  readonly onYes: (reason: string) => void;
  readonly onEnd: () => void;
}

/** Asks before something that a person should mean. */
export function Question({ title, text, yes, reason, onYes, onEnd }: QuestionProps) {
  const [given, setGiven] = useState('');
  const isMissing = reason !== undefined && given.trim() === '';
  return (
    <AlertDialog.Root open onOpenChange={(isOpen) => !isOpen && onEnd()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description>{text}</AlertDialog.Description>
          {reason !== undefined && (
            <label className="field">
              <span>{reason}</span>
              <textarea rows={2} value={given} onChange={({ target }) => setGiven(target.value)} />
            </label>
          )}
          <div className="dialog-buttons">
            <AlertDialog.Close type="button">{texts.cancel}</AlertDialog.Close>
            <button
              type="button"
              className="primary"
              disabled={isMissing}
              onClick={() => {
                onYes(given.trim());
                onEnd();
              }}
            >
              {yes}
            </button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
