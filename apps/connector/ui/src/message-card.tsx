import type { MessageReport } from '@autosync/engine';
import { countText, timeText } from './format.ts';
import { icons } from './icons.tsx';
import { MessageChoices } from './message-choices.tsx';

interface MessageCardProps {
  readonly message: MessageReport;
  readonly saAddress: string;
  readonly onDecided: () => void;
}

/** One item that did not sync: what happened, why, what to do, and the buttons that do it. */
export function MessageCard({ message, saAddress, onDecided }: MessageCardProps) {
  const { category, summary, why, remedy, quickbooks, firstSeen, tries, state, decision, choices } = message;
  const title = choices.find(({ action }) => action === decision?.action)?.title;
  return (
    <li className={`message ${state}`}>
      <div className="message-head">
        <strong>{summary}</strong> <span className="chip">{category}</span>
        {state === 'waiting' && <span className="chip">Waits, tried again by itself</span>}
      </div>
      <p>{why}</p>
      {quickbooks !== null && !why.includes(quickbooks) && (
        <p className="quote">
          QuickBooks says: <q>{quickbooks}</q>
        </p>
      )}
      {decision === null ? (
        <p>
          <strong>What to do:</strong> {remedy}
        </p>
      ) : (
        <p className="decided">
          {icons.done} {state === 'ignored' ? 'Ignored' : `Decided: ${title ?? decision.action}`}
          {decision.reason !== null && `, because: ${decision.reason}`}
          {state === 'decided' && '. The next sync does it.'}
        </p>
      )}
      <MessageChoices message={message} saAddress={saAddress} onDecided={onDecided} />
      <p className="soft">
        Since {timeText(firstSeen)}
        {tries > 1 && `, tried ${countText(tries)} times`}
      </p>
    </li>
  );
}
