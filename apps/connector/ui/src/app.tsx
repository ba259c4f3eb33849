import { useEffect, useState } from 'react';
import type { NoticeAction, WindowView } from '../../src/window/view.ts';
import { noFilters, type ActivityFilters } from './activity-rows.ts';
import { ActivityTab } from './activity-tab.tsx';
import { call, useWindow, type Line } from './connection.ts';
import { countText } from './format.ts';
import { HealthTab } from './health-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { MessagesTab } from './messages-tab.tsx';
import { NoticeBanner } from './notice-banner.tsx';
import { ProgressCard } from './progress-card.tsx';
import { Question, type QuestionText } from './question.tsx';
import { statusText } from './status-text.ts';
import { SummaryCard } from './summary-card.tsx';
import { Tabs } from './tabs.tsx';
import { texts } from './texts.ts';
import { Toolbar, type Button, type SignIn } from './toolbar.tsx';
import { Welcome } from './welcome.tsx';

type Asked = QuestionText & { readonly onYes: (reason: string) => void };

export function App() {
  const { line, view } = useWindow();
  const [signIn, setSignIn] = useKeptSignIn(view);
  const [asked, setAsked] = useState<Asked>();
  const send = (path: string, body: object = signIn) => void call(`/api/${path}`, body);

  const press = (button: Button) => {
    const running = view?.running ?? null;
    if (button === 'close' && running !== null)
      setAsked({
        title: 'Close Autosync?',
        text: `A sync is running. It stops after ${running.category}, then Autosync closes.`,
        yes: 'Stop and close',
        onYes: () => send('close', {}),
      });
    else send(button, button === 'stop' || button === 'close' ? {} : signIn);
  };

  const act = (action: NoticeAction) => {
    const notice = view?.notice;
    if (action === 'try-again') send('sync');
    else if (action === 'repair') send('repair');
    else if (action === 'take-over')
      setAsked({
        title: 'Take over here?',
        text: 'From now on this computer syncs the company, and SA refuses every other one. Do this only if the other computer is no longer used for it.',
        yes: 'Take over here',
        onYes: () => send('take-over'),
      });
    else
      setAsked({
        title: 'Go on anyway?',
        text: `${notice?.summary ?? ''} ${notice?.why ?? ''} If this is meant, say why; the reason is kept.`,
        yes: 'It is meant',
        reason: 'Reason',
        onYes: (reason) => send('brakes/lift', { id: notice?.brakeId, reason }),
      });
  };

  if (
    line !== 'open' &&
    line !== 'connecting' &&
    !(line === 'lost' && view?.phase !== 'closed' && view !== undefined)
  )
    return <Ended line={line} />;
  return (
    <>
      <Toolbar view={view} signIn={signIn} onSignIn={setSignIn} onPress={press} />
      <main>
        <h1 className="hidden">{texts.program}</h1>
        {line === 'lost' && <Lost />}
        {view !== undefined && <Content view={view} signIn={signIn} onPress={press} onAction={act} />}
      </main>
      <footer className="status">
        <span className="status-name">{texts.status}</span>
        <span data-testid="status">{view === undefined ? texts.connecting : statusText(view)}</span>
        <span className="hidden" role="status">
          {view?.running?.category}
        </span>
        <span className="status-company">{view?.companyFile}</span>
      </footer>
      {asked !== undefined && <Question {...asked} onEnd={() => setAsked(undefined)} />}
    </>
  );
}

/** What was typed, filled in from what the program keeps (product.md A7). */
function useKeptSignIn(view: WindowView | undefined) {
  const [typed, setTyped] = useState<SignIn>();
  const kept = { username: view?.username ?? '', password: view?.hasPassword === true ? null : '' };
  return [typed ?? kept, setTyped] as const;
}

interface ContentProps {
  readonly view: WindowView;
  readonly signIn: SignIn;
  readonly onPress: (button: Button) => void;
  readonly onAction: (action: NoticeAction) => void;
}

function Content({ view, signIn, onPress, onAction }: ContentProps) {
  const [tab, setTab] = useState('activity');
  const [filters, setFilters] = useState<ActivityFilters>(noFilters);
  const { notice, running, summary, counts, lastSyncAt } = view;
  const isNew = lastSyncAt === null && running?.kind !== 'sync';
  const showRun = (run: string) => {
    setFilters({ ...noFilters, run });
    setTab('activity');
  };
  const activity = () =>
    isNew && counts.activity === 0 ? (
      <div className="tab-body scrolling" tabIndex={0} role="region" aria-label={texts.firstSync}>
        <Welcome
          view={view}
          signIn={signIn}
          onPreview={() => onPress('preview')}
          onSync={() => onPress('sync')}
        />
      </div>
    ) : (
      <ActivityTab
        newest={counts.activity}
        categories={view.categories}
        filters={filters}
        onFilters={setFilters}
      />
    );
  return (
    <>
      {notice !== null && (
        <NoticeBanner notice={notice} onAction={onAction} onDismiss={() => void call('/api/dismiss')} />
      )}
      {running !== null && <ProgressCard view={view} running={running} />}
      {running === null && summary !== null && (
        <SummaryCard summary={summary} onMessages={() => setTab('messages')} />
      )}
      <Tabs
        name={texts.program}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { key: 'activity', title: texts.recentActivity, content: activity },
          {
            key: 'messages',
            title: <Counted title={texts.messages} count={counts.messages} />,
            content: () => <MessagesTab view={view} onSync={() => onPress('sync')} />,
          },
          {
            key: 'history',
            title: texts.history,
            content: () => <HistoryTab version={`${counts.runs} ${view.phase}`} onRun={showRun} />,
          },
          { key: 'health', title: texts.health, content: () => <HealthTab view={view} /> },
        ]}
      />
    </>
  );
}

/** A tab's name with how many things wait behind it. */
function Counted({ title, count }: { title: string; count: number }) {
  return (
    <>
      {title} {count > 0 && <span className="count">{countText(count)}</span>}
    </>
  );
}

function Lost() {
  return (
    <p className="notice trouble" role="alert">
      The window has lost the program for a moment and looks for it.
    </p>
  );
}

/** Instead of the window, where there is no program behind it any more. */
function Ended({ line }: { line: Line }) {
  useEffect(() => {
    // An app window may close itself; a tab of a browser may not, and then the sentence below stays.
    if (line === 'raised' || line === 'lost') window.close();
  }, [line]);
  const [title, why] =
    line === 'raised'
      ? [texts.raised, texts.raisedWhy]
      : line === 'stranger'
        ? [texts.stranger, texts.strangerWhy]
        : [texts.closed, texts.closedWhy];
  return (
    <main className="ended">
      <h1>{title}</h1>
      <p>{why}</p>
    </main>
  );
}
