import {
  chooseAccounts,
  chooseCutOff,
  chooseScope,
  confirmBackup,
  firstSyncOf,
  pilotClients,
  signOff,
  type BooksComparison,
  type FirstSync,
  type Stage,
  type Store,
} from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { dataFolderOf, dataFolderToLookInto, type ConnectionOptions } from '../configuration.ts';
import { withEngine, withStoppableEngine } from '../engine-session.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printJson, printLines, tableOf } from '../output.ts';
import { withStoreToRead } from '../reading.ts';
import { computerUser, signedStore } from '../signed-store.ts';
import { systemClock } from '../system-clock.ts';
import { exitCodeOfSync, printReport, syncOnce } from './sync.ts';

export interface FirstSyncOptions extends ConnectionOptions {
  readonly json?: boolean;
}

const nothing = {
  setting: () => Promise.resolve(undefined),
  settings: () => Promise.resolve(new Map<string, never>()),
};

/** `autosync first-sync`: every step of the first sync, what was answered, and what comes next. */
export async function showFirstSync(options: FirstSyncOptions): Promise<ExitCode> {
  const folder = dataFolderToLookInto(options);
  printFirstSync((await withStoreToRead(folder, firstSyncOf)) ?? (await firstSyncOf(nothing)), options);
  return exitCode.done;
}

/** A step that is an answer: it is kept at once, and nothing is read or written for it. */
export type Answer = (store: Store) => Promise<void>;

export const answers = {
  backup:
    ({ confirmed = false }: { readonly confirmed?: boolean }): Answer =>
    (store) =>
      confirmBackup(store, systemClock, confirmed),
  scope:
    (wanted: {
      readonly inactive?: boolean;
      readonly zeroBalance?: boolean;
      readonly vendors?: boolean;
    }): Answer =>
    (store) =>
      chooseScope(store, systemClock, wanted),
  cutOff:
    (day: string): Answer =>
    (store) =>
      chooseCutOff(store, systemClock, day === 'none' ? null : day),
  accounts:
    ({ income = null }: { readonly income?: string | null }): Answer =>
    (store) =>
      chooseAccounts(store, systemClock, { income }),
  signOff:
    ({ name = '' }: { readonly name?: string }): Answer =>
    (store) =>
      signOff(store, systemClock, name),
} as const;

export async function answerStep(answer: Answer, options: FirstSyncOptions): Promise<ExitCode> {
  const store = openSqliteStore({ folder: dataFolderOf(options), access: 'write' });
  try {
    await answer(signedStore(store, computerUser));
    printFirstSync(await firstSyncOf(store), options);
    return exitCode.done;
  } finally {
    await store.close();
  }
}

/** A step that is a run: `match`, `pilot` with its clients, or `rest`, which is an ordinary sync. */
export async function runStep(
  step: 'match' | 'pilot' | 'rest',
  clients: readonly string[],
  options: FirstSyncOptions & { readonly preview?: boolean },
): Promise<ExitCode> {
  return withStoppableEngine(options, async ({ engine, store, ...frame }) => {
    const stage: Stage | null =
      step === 'match'
        ? { name: 'matching' }
        : step === 'pilot'
          ? { name: 'pilot', clients: await pilotClients(store, clients) }
          : null;
    const report = await syncOnce(engine, { ...frame, stage, preview: options.preview === true });
    printReport(report, options.json === true);
    return exitCodeOfSync(report);
  });
}

/** `autosync first-sync compare`: the books before and now, for the sign-off. */
export async function compareBooks(options: FirstSyncOptions): Promise<ExitCode> {
  return withEngine(options, async ({ engine, endProgress }) => {
    const comparison = await engine.books();
    endProgress();
    if (options.json === true) printJson(comparison);
    else printLines(linesOf(comparison));
    return exitCode.done;
  });
}

const commands: { readonly [name: string]: string } = {
  backup: 'backup --confirmed',
  scope: 'scope',
  'cut-off': 'cut-off DAY',
  matching: 'match',
  accounts: 'accounts --income ACCOUNT',
  pilot: 'pilot CLIENT…',
  rest: 'rest',
  'sign-off': 'compare, then sign-off --name NAME',
};

function printFirstSync(procedure: FirstSync, { json }: FirstSyncOptions): void {
  if (json === true) {
    printJson({ ...procedure });
    return;
  }
  const rows = procedure.steps.map(({ name, doneAt }) => [
    name === procedure.next ? '→' : '',
    name,
    doneAt ?? `autosync first-sync ${commands[name] ?? ''}`,
  ]);
  printLines([...tableOf([['', 'step', 'done'], ...rows])]);
}

function linesOf({ before, after, differences, written }: BooksComparison): string[] {
  const rows = differences.map(({ what, before: was, after: is }) => [what, was, is]);
  return [
    `Owed by all customers: ${before.owed} before, ${after.owed} now. Ages are counted on ${before.asOf}.`,
    ...(rows.length === 0
      ? ['Receivables by age and income by account are the same as before.']
      : tableOf([['', 'before', 'now'], ...rows])),
    ...written.map(({ category, count }) => `${count} ${category} were written into QuickBooks since.`),
  ];
}
