import type { MessageReport } from '@autosync/engine';
import type { MessagesView, WindowView } from '../../src/window/view.ts';
import { useRead } from './connection.ts';
import { countText, timeText } from './format.ts';
import { icons } from './icons.tsx';
import { causes } from './texts.ts';

interface MessagesTabProps {
  readonly view: WindowView;
  readonly onTryAgain: () => void;
}

/** Every item that did not sync, and why (product.md A10), together with what has the same cause. */
export function MessagesTab({ view, onTryAgain }: MessagesTabProps) {
  const { counts, lastSyncAt, addresses, running } = view;
  const answer = useRead<MessagesView>('/api/messages', `${counts.messages} ${lastSyncAt} ${counts.runs}`);
  if (answer === undefined) return <div className="tab-body" />;
  if (answer.messages.length === 0)
    return (
      <p className="empty">
        {icons.done} Nothing is left open. An item that does not sync shows up here, with what to do.
      </p>
    );
  return (
    <div className="tab-body scrolling" tabIndex={0} role="region" aria-label="Messages">
      {groupsOf(answer.messages).map(([code, messages]) => (
        <section key={code} className="group" aria-label={causeOf(code, messages)}>
          <h2>
            {causeOf(code, messages)} <span className="count">{countText(messages.length)}</span>
          </h2>
          <ul>
            {messages.map((message) => (
              <MessageCard
                key={message.id}
                message={message}
                saAddress={addresses.sa}
                isRunning={running !== null}
                onTryAgain={onTryAgain}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function groupsOf(
  messages: readonly MessageReport[],
): readonly (readonly [string, readonly MessageReport[]])[] {
  const groups = new Map<string, MessageReport[]>();
  for (const message of messages) groups.set(message.code, [...(groups.get(message.code) ?? []), message]);
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}

function causeOf(code: string, messages: readonly MessageReport[]): string {
  return causes[code] ?? messages[0]?.summary ?? '';
}

interface MessageCardProps {
  readonly message: MessageReport;
  readonly saAddress: string;
  readonly isRunning: boolean;
  readonly onTryAgain: () => void;
}

function MessageCard({ message, saAddress, isRunning, onTryAgain }: MessageCardProps) {
  const { category, summary, why, remedy, quickbooks, firstSeen, tries } = message;
  return (
    <li className="message">
      <div className="message-head">
        <strong>{summary}</strong> <span className="chip">{category}</span>
      </div>
      <p>{why}</p>
      {quickbooks !== null && quickbooks !== why && (
        <p className="quote">
          QuickBooks says: <q>{quickbooks}</q>
        </p>
      )}
      <p className="remedy">
        <strong>What to do:</strong> {remedy}
      </p>
      <div className="message-foot">
        <button type="button" disabled={isRunning} onClick={onTryAgain}>
          Try again
        </button>
        {saAddress !== '' && (
          <a className="button" href={saAddress} target="_blank" rel="noopener noreferrer">
            Open SA
          </a>
        )}
        <span className="soft">
          Since {timeText(firstSeen)}
          {tries > 1 && `, tried ${countText(tries)} times`}
        </span>
      </div>
    </li>
  );
}
