import { Failure } from '@autosync/core';
import type { Run } from '@autosync/engine';
import { systemClock } from '../system-clock.ts';
import { activityRoutes } from './activity-routes.ts';
import type { ActivityBook } from './activity-book.ts';
import { comparisonOf } from './comparison.ts';
import type { Desk } from './desk.ts';
import { answerFirstSync } from './first-sync-answer.ts';
import { healthOf, signInCheck } from './health.ts';
import { messagesOf, resolveAll } from './messages.ts';
import { decideMapping, decideRule, rulesOf } from './rules.ts';
import { get, post, textIn } from './route.ts';
import type { Body, Route } from './server.ts';
import type { TypedSignIn } from './sign-in.ts';
import type { RunsView, WindowLeft, WindowView } from './view.ts';

const runsMax = 100;
/** A page is told at most this often; a sync reports more often than an eye can follow. */
const tellMs = 100;

interface RouteParts {
  readonly desk: Desk;
  readonly book: ActivityBook;
  readonly folder: string;
  readonly onPage: (isThere: boolean) => void;
  /** Opens the window once more, in front of all others; false where no browser is there. */
  readonly open: () => Promise<boolean>;
}

/** Every address of the API. What a button does answers at once; what comes of it comes with the events. */
export function routesOf(parts: RouteParts): ReadonlyMap<string, Route> {
  const { desk } = parts;
  const { store } = desk;
  const pages = new Set<Write>();
  return new Map<string, Route>([
    ['/api/events', { method: 'GET', stream: (write) => tell(desk, pages, write, parts.onPage) }],
    ['/api/raise', post(() => raise(pages, parts.open))],
    ['/api/sync', post((body) => desk.forceSync(signInOf(body)))],
    ...(['balances', 'preview', 'check', 'repair'] as const).map((kind): [string, Route] => [
      `/api/${kind}`,
      post((body) => desk.special({ kind }, signInOf(body))),
    ]),
    ...(['undo-preview', 'undo'] as const).map((kind): [string, Route] => [
      `/api/${kind}`,
      post((body) => desk.special({ kind, undoes: textIn(body, 'runId') }, signInOf(body))),
    ]),
    ['/api/stop', post(() => desk.stop())],
    ['/api/close', post(() => desk.close())],
    ['/api/dismiss', post(() => desk.dismiss())],
    ['/api/dismiss-summary', post(() => desk.dismissSummary())],
    ['/api/take-over', post((body) => desk.takeOver(signInOf(body)))],
    ['/api/brakes/lift', post((body) => desk.liftBrake(textIn(body, 'id'), textIn(body, 'reason')))],
    [
      '/api/addresses',
      post((body) =>
        desk.setAddresses({ sa: addressIn(body, 'sa'), quickbooks: addressIn(body, 'quickbooks') }),
      ),
    ],
    ['/api/backup', post((body) => desk.setBackup(body['hasBackup'] === true, body['wasAsked'] === true))],
    [
      '/api/first-sync/answer',
      post(async (body) => {
        await answerFirstSync(store, systemClock, body);
        await desk.refresh();
      }),
    ],
    ...(['match', 'books'] as const).map((kind): [string, Route] => [
      `/api/first-sync/${kind}`,
      post((body) => desk.special({ kind }, signInOf(body))),
    ]),
    [
      '/api/first-sync/pilot',
      post((body) => desk.special({ kind: 'pilot', clients: linesIn(body, 'clients') }, signInOf(body))),
    ],
    ['/api/night', post((body) => desk.setNight({ from: textIn(body, 'from'), to: textIn(body, 'to') }))],
    ['/api/sign-in', post((body) => signInCheck(desk, signInOf(body), store))],
    ...activityRoutes(parts),
    ['/api/messages', get(() => messagesOf(store))],
    ['/api/messages/records', get((query) => comparisonOf(store, query.get('id') ?? ''))],
    [
      '/api/messages/resolve',
      post(async (body) => {
        const resolved = await resolveAll(store, systemClock, body);
        await desk.refresh();
        return resolved;
      }),
    ],
    ['/api/rules', get(() => rulesOf(store))],
    [
      '/api/rules/decide',
      post(async (body) => {
        await decideRule(store, systemClock, body);
        await desk.refresh();
      }),
    ],
    [
      '/api/rules/map',
      post(async (body) => {
        await decideMapping(store, systemClock, body);
        await desk.refresh();
      }),
    ],
    ['/api/runs', get(async (): Promise<RunsView> => ({ runs: (await store.runs(runsMax)).map(lean) }))],
    ['/api/health', get(() => healthOf(desk, store, parts.folder))],
  ]);
}

type Write = (line: WindowView | WindowLeft) => void;

/** Sends the view now and whenever it changes, but not more often than an eye can follow. */
function tell(desk: Desk, pages: Set<Write>, write: Write, onPage: (isThere: boolean) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const send = () => {
    timer = undefined;
    write(desk.view());
  };
  const unsubscribe = desk.subscribe(() => {
    timer ??= setTimeout(send, tellMs);
  });
  pages.add(write);
  onPage(true);
  send();
  return () => {
    pages.delete(write);
    unsubscribe();
    clearTimeout(timer);
    onPage(false);
  };
}

/**
 * The window comes to the front. No page can raise itself, so it is opened anew, and the one that was open closes
 * itself.
 */
async function raise(pages: ReadonlySet<Write>, open: () => Promise<boolean>): Promise<object> {
  const before = [...pages];
  const isShown = await open();
  if (isShown) before.forEach((write) => write({ left: 'raised' }));
  return { isShown };
}

/** A run without its messages, which stand in their own tab. */
function lean(run: Run): Run {
  const { result } = run;
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return run;
  const kept = Object.entries(result).filter(([name]) => name !== 'messages');
  return { ...run, result: Object.fromEntries(kept) };
}

function signInOf(body: Body): TypedSignIn {
  const password = body['password'];
  return { username: textIn(body, 'username'), password: typeof password === 'string' ? password : null };
}

/** Names as people type them, one a line. */
function linesIn(body: Body, name: string): readonly string[] {
  const lines = textIn(body, name).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** An address as it is called; what is none is refused by its name. */
function addressIn(body: Body, name: 'sa' | 'quickbooks'): string {
  const text = textIn(body, name).trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (text === '') return '';
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new Failure('window.address-wrong', { what: name === 'sa' ? 'SA' : 'QuickBooks', address: text });
  return url.href.replace(/\/$/, '');
}
