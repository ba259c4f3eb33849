import type { MessageReport } from '@autosync/engine';
import { recordText } from './format.ts';
import { icons } from './icons.tsx';
import { MessageChoices } from './message-choices.tsx';
import { MessageRecords } from './message-records.tsx';
import { categoryTitle } from './run-texts.ts';
import { messageTexts } from './texts.ts';

interface MessageCardProps {
  readonly message: MessageReport;
  readonly saAddress: string;
  readonly onDecided: () => void;
}

/** One item that did not sync: what happened, why, what to do, and the buttons that do it. */
export function MessageCard({ message, saAddress, onDecided }: MessageCardProps) {
  const {
    category,
    code,
    summary,
    why,
    remedy,
    quickbooks,
    firstSeen,
    lastSeen,
    tries,
    state,
    decision,
    choices,
  } = message;
  // Nothing is tried of what waits because somebody wants it to.
  const isLeftOut = code === 'sync.put-off';
  const title = choices.find(({ action }) => action === decision?.action)?.title;
  return (
    <li className={`message ${state}`}>
      <div className="message-head">
        <strong>{recordText(summary)}</strong> <span className="chip">{categoryTitle(category)}</span>
        {state === 'waiting' && <span className="chip">{messageTexts.waiting}</span>}
      </div>
      <p>{recordText(why)}</p>
      {quickbooks !== null && !why.includes(quickbooks) && (
        <p className="quote">
          {messageTexts.quickbooksSays} <q>{quickbooks}</q>
        </p>
      )}
      {decision === null ? (
        <p>
          <strong>{messageTexts.whatToDo}</strong> {recordText(remedy)}
        </p>
      ) : (
        <p className="decided">
          {icons.done}{' '}
          {state === 'ignored' ? messageTexts.wasIgnored : messageTexts.decided(title ?? decision.action)}
          {decision.except.length > 0 &&
            messageTexts.exceptIn(
              decision.except.map(({ name }) => name),
              decision.action === 'use-sa',
            )}
          {decision.reason !== null && messageTexts.because(decision.reason)}
          {state === 'decided' && messageTexts.nextSyncDoes}
        </p>
      )}
      <MessageRecords message={message} onDecided={onDecided} />
      <MessageChoices message={message} saAddress={saAddress} onDecided={onDecided} />
      <p className="soft">
        {messageTexts.since(firstSeen, lastSeen, isLeftOut ? 0 : tries)}
        {messageTexts.code(code)}
      </p>
    </li>
  );
}
