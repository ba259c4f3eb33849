import { useEffect, useState } from 'react';
import { previewRun, type NoticeAction, type WindowView } from '../../src/window/view.ts';
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
import { categoryTitle } from './run-texts.ts';
import type { ChosenRules } from './rules-form.tsx';
import { RulesTab } from './rules-tab.tsx';
import { statusText } from './status-text.ts';
import { SummaryCard } from './summary-card.tsx';
import { Tabs } from './tabs.tsx';
import { endTexts, firstSyncTexts, questionTexts, tabNames, texts } from './texts.ts';
import { Toolbar, type Button, type SignIn } from './toolbar.tsx';
import { Welcome } from './welcome.tsx';

type Asked = QuestionText & { readonly onYes: (reason: string) => void; readonly onOther?: () => void };

export function App() {
  const { line, view } = useWindow();
  const [signIn, setSignIn] = useKeptSignIn(view);
  const [asked, setAsked] = useState<Asked>();
  const [tab, setTab] = useState<string>();
  const [hasRules, setHasRules] = useState(false);
  const send = (path: string, body: object = signIn) => void call(`/api/${path}`, body);

  const press = (button: Button) => {
    const running = view?.running ?? null;
    if (button === 'close' && running !== null)
      setAsked({
        ...questionTexts.close,
        text: questionTexts.close.text(categoryTitle(running.category)),
        onYes: () => send('close', {}),
      });
    else if (button === 'rules') {
      setHasRules(true);
      setTab('rules');
    } else if (button === 'repair') setAsked({ ...questionTexts.repair, onYes: () => send('repair') });
    else if (button === 'sync' && view !== undefined && asksForBackup(view, signIn)) askForBackup();
    else send(button, button === 'stop' || button === 'close' ? {} : signIn);
  };

  const askForBackup = () => {
    const answered = (hasBackup: boolean) =>
      void call('/api/backup', { hasBackup, wasAsked: true }).then(() => send('sync'));
    setAsked({ ...questionTexts.backup, onYes: () => answered(true), onOther: () => answered(false) });
  };

  const act = (action: NoticeAction) => {
    const notice = view?.notice;
    if (action === 'try-again') send('sync');
    else if (action === 'repair') press('repair');
    else if (action === 'take-over') setAsked({ ...questionTexts.takeOver, onYes: () => send('take-over') });
    else
      setAsked({
        ...questionTexts.lift,
        text: questionTexts.lift.text(notice?.summary ?? '', notice?.why ?? ''),
        onYes: (reason) => send('brakes/lift', { id: notice?.brakeId, reason }),
      });
  };

  const undo = (runId: string) => send('undo-preview', { ...signIn, runId });
  const confirmUndo = (runId: string, count: number) =>
    setAsked({
      ...questionTexts.undo,
      text: questionTexts.undo.text(count),
      onYes: () => send('undo', { ...signIn, runId }),
    });

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
        {view !== undefined && (
          <Content
            view={view}
            chosen={tab}
            hasRules={hasRules}
            onTab={setTab}
            signIn={signIn}
            onPress={press}
            onAction={act}
            onUndo={undo}
            onConfirmUndo={confirmUndo}
          />
        )}
      </main>
      <footer className="status">
        <span className="status-name">{texts.status}</span>
        <span data-testid="status">{view === undefined ? texts.connecting : statusText(view)}</span>
        <span className="hidden" role="status">
          {categoryTitle(view?.running?.category ?? '')}
        </span>
        <span className="status-company">{view?.companyFile}</span>
      </footer>
      {asked !== undefined && <Question {...asked} onEnd={() => setAsked(undefined)} />}
    </>
  );
}

/**
 * Before the first write into these books a person is asked once whether there is a backup: later is too late. It
 * stops nobody, and it comes only where the sync could begin.
 */
function asksForBackup(
  { lastSyncAt, firstSync, procedure, hasPassword }: WindowView,
  signIn: SignIn,
): boolean {
  const isTyped =
    signIn.username.trim() !== '' && (signIn.password === null ? hasPassword : signIn.password !== '');
  const isAnswered = firstSync.hasBackup || firstSync.wasAsked || procedure.isBegun;
  return lastSyncAt === null && isTyped && !isAnswered;
}

/** What was typed, filled in from what the program keeps (product.md A7). */
function useKeptSignIn(view: WindowView | undefined) {
  const [typed, setTyped] = useState<SignIn>();
  const kept = { username: view?.username ?? '', password: view?.hasPassword === true ? null : '' };
  return [typed ?? kept, setTyped] as const;
}

interface ContentProps {
  readonly view: WindowView;
  /** The tab that somebody chose; undefined before. */
  readonly chosen: string | undefined;
  readonly onTab: (tab: string) => void;
  /** The rules were opened under Support; their tab stays from then on. */
  readonly hasRules: boolean;
  readonly signIn: SignIn;
  readonly onPress: (button: Button) => void;
  readonly onAction: (action: NoticeAction) => void;
  readonly onUndo: (runId: string) => void;
  readonly onConfirmUndo: (runId: string, count: number) => void;
}

function Content(props: ContentProps) {
  const { view, chosen, onTab: setTab, hasRules, signIn, onPress, onAction, onUndo, onConfirmUndo } = props;
  const [chosenFilters, setFilters] = useState<ActivityFilters>(noFilters);
  const [chosenRules, setChosenRules] = useState<ChosenRules>(new Map());
  const { notice, running, summary, counts, lastSyncAt, procedure } = view;
  // What a sync would write is no longer what it will write once one has run.
  const isPast = running?.kind === 'sync' || (summary !== null && summary.planned === null);
  const filters = chosenFilters.run === previewRun && isPast ? noFilters : chosenFilters;
  const isNew = lastSyncAt === null && running?.kind !== 'sync';
  const isFirst = isNew || (procedure.isBegun && !procedure.isDone);
  const tab = chosen === undefined ? (isFirst ? 'first-sync' : 'activity') : chosen;
  const showRun = (run: string) => {
    setFilters({ ...noFilters, run });
    setTab('activity');
  };
  const firstSync = () => (
    <div className="tab-body scrolling" tabIndex={0} role="region" aria-label={firstSyncTexts.title}>
      <Welcome
        view={view}
        signIn={signIn}
        onPreview={() => onPress('preview')}
        onPlanned={() => showRun(previewRun)}
        onMessages={() => setTab('messages')}
        onSync={() => onPress('sync')}
      />
    </div>
  );
  const rules = () => <RulesTab view={view} chosen={chosenRules} onChosen={setChosenRules} />;
  const activity = () => (
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
        <SummaryCard
          summary={summary}
          onMessages={() => setTab('messages')}
          onPlanned={() => showRun(previewRun)}
          onUndo={onConfirmUndo}
          onDismiss={() => void call('/api/dismiss-summary')}
        />
      )}
      <Tabs
        name={texts.program}
        selected={tab === 'first-sync' && !isFirst ? 'activity' : tab}
        onSelect={setTab}
        tabs={[
          ...(isFirst ? [{ key: 'first-sync', title: tabNames.firstSync, content: firstSync }] : []),
          { key: 'activity', title: tabNames.activity, content: activity },
          {
            key: 'messages',
            title: <Counted title={tabNames.messages} count={counts.messages} />,
            content: () => <MessagesTab view={view} onSync={() => onPress('sync')} />,
          },
          {
            key: 'history',
            title: tabNames.history,
            content: () => (
              <HistoryTab
                version={`${counts.runs} ${view.phase}`}
                isRunning={running !== null}
                onRun={showRun}
                onUndo={onUndo}
              />
            ),
          },
          ...(hasRules ? [{ key: 'rules', title: tabNames.rules, content: rules }] : []),
          {
            key: 'health',
            title: tabNames.health,
            content: () => <HealthTab view={view} onMessages={() => setTab('messages')} />,
          },
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
      {texts.lost}
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
      ? [endTexts.raised, endTexts.raisedWhy]
      : line === 'stranger'
        ? [endTexts.stranger, endTexts.strangerWhy]
        : [endTexts.closed, endTexts.closedWhy];
  return (
    <main className="ended">
      <h1>{title}</h1>
      <p>{why}</p>
    </main>
  );
}
