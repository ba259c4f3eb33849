import { useState } from 'react';
import type { MessagesView, MessageView, WindowView } from '../../src/window/view.ts';
import { useRead } from './connection.ts';
import { countText } from './format.ts';
import { icons } from './icons.tsx';
import { GroupChoices } from './message-choices.tsx';
import { MessageCard } from './message-card.tsx';
import { causes } from './run-texts.ts';
import { messageTexts, tabNames } from './texts.ts';

interface MessagesTabProps {
  readonly view: WindowView;
  readonly onSync: () => void;
}

/** Every item that did not sync, and why (product.md A10), together with what has the same cause. */
export function MessagesTab({ view, onSync }: MessagesTabProps) {
  const { counts, lastSyncAt, phase } = view;
  const [decided, setDecided] = useState(0);
  const version = `${counts.messages} ${counts.runs} ${lastSyncAt} ${phase} ${decided}`;
  const answer = useRead<MessagesView>('/api/messages', version);
  const onDecided = () => setDecided((count) => count + 1);
  if (answer === undefined) return <div className="tab-body" />;
  const { messages, ignored } = answer;
  const waiting = messages.filter(({ state }) => state === 'decided').length;
  return (
    <div className="tab-body scrolling" tabIndex={0} role="region" aria-label={tabNames.messages}>
      {messages.length === 0 && (
        <p className="empty">
          {icons.done} {messageTexts.nothing}
        </p>
      )}
      {waiting > 0 && (
        <p className="notice note">
          <span className="notice-text">{messageTexts.decisionsWait(waiting)}</span>
          <button type="button" disabled={view.running !== null} onClick={onSync}>
            {messageTexts.syncNow}
          </button>
        </p>
      )}
      {groupsOf(messages).map(([code, group]) => (
        <section key={code} className="group" aria-label={causeOf(code, group)}>
          <div className="group-head">
            <h2>
              {causeOf(code, group)} <span className="count">{countText(group.length)}</span>
            </h2>
            {group.length > 1 && <GroupChoices messages={group} onDecided={onDecided} />}
          </div>
          <MessageList messages={group} view={view} onDecided={onDecided} />
        </section>
      ))}
      {ignored.length > 0 && (
        <details className="group">
          <summary>{messageTexts.ignored(ignored.length)}</summary>
          <MessageList messages={ignored} view={view} onDecided={onDecided} />
        </details>
      )}
    </div>
  );
}

interface MessageListProps {
  readonly messages: readonly MessageView[];
  readonly view: WindowView;
  readonly onDecided: () => void;
}

/** So many are drawn; a company with more has one cause for most of them, and the group decides for all. */
const shownMax = 100;

function MessageList({ messages, view, onDecided }: MessageListProps) {
  return (
    <ul>
      {messages.slice(0, shownMax).map((message) => (
        <MessageCard key={message.id} message={message} saAddress={view.addresses.sa} onDecided={onDecided} />
      ))}
      {messages.length > shownMax && (
        <li className="soft">{messageTexts.more(messages.length - shownMax)}</li>
      )}
    </ul>
  );
}

function groupsOf(messages: readonly MessageView[]): readonly (readonly [string, readonly MessageView[]])[] {
  const groups = new Map<string, MessageView[]>();
  for (const message of messages) groups.set(message.group, [...(groups.get(message.group) ?? []), message]);
  // What waits comes last: nobody has to do anything about it.
  const rank = ([message]: readonly MessageView[]) =>
    message?.state === 'waiting' || message?.code === 'sync.put-off' ? 1 : 0;
  return [...groups].toSorted(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length);
}

function causeOf(code: string, messages: readonly MessageView[]): string {
  return causes[code] ?? messages[0]?.summary ?? '';
}
