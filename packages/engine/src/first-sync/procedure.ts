/**
 * The first sync of two filled systems, as a bookkeeper does it (bookkeeping.md 25): step by step, each one kept as soon
 * as it is done, so that it goes on tomorrow where it was left today.
 *
 *   backup → scope → cut-off → matching → accounts → pilot → rest → sign-off
 *
 * `matching` is a run that reads both sides and links what is the same; what it cannot tell is asked, and until it is
 * answered stays as it is. Accounts are asked for behind it, since they are known by then. `pilot` is a run that carries
 * over a few clients with all that belongs to them. `rest` is an ordinary sync, and `sign-off` compares the books with
 * how they stood before. A step may be done again until the next run; no ordinary sync begins before `pilot` is done.
 */
import { Failure, parseDateOnly, type Clock, type DateOnly, type Json } from '@autosync/core';
import { decisionAboutStep } from '../decision.ts';
import { categories } from '@autosync/records';
import { recordsNamed, type NamedRecord } from '../named-record.ts';
import type { Store, StoreChange } from '../ports/index.ts';
import { rereading, rereadingSa } from '../doctor/reading.ts';
import type { PilotClient, Scope } from './chosen.ts';

export const stepNames = [
  'backup',
  'scope',
  'cut-off',
  'matching',
  'accounts',
  'pilot',
  'rest',
  'sign-off',
] as const;

export type StepName = (typeof stepNames)[number];

/** A step as the window calls it, and as the command line does. */
const stepWords: { readonly [Name in StepName]: string } = {
  backup: 'Back up and verify the company file (backup)',
  scope: 'What comes along (scope)',
  'cut-off': 'From which day on (cut-off)',
  matching: 'Find what is the same (match)',
  accounts: 'Accounts (accounts)',
  pilot: 'A few clients first (pilot)',
  rest: 'The rest (rest)',
  'sign-off': 'Look at the books and sign (sign-off)',
};

/** A step of the procedure; `value` is what was answered or what came of the run, null before. */
export interface Step {
  readonly name: StepName;
  readonly doneAt: string | null;
  readonly value: Json;
}

export interface FirstSync {
  readonly isBegun: boolean;
  readonly isDone: boolean;
  /** The step to do next; null at the end. */
  readonly next: StepName | null;
  readonly steps: readonly Step[];
}

const prefix = 'first-sync.';
const leftOutSetting = 'left-out';

type Reading = Pick<Store, 'setting' | 'settings'>;

export async function firstSyncOf(store: Reading): Promise<FirstSync> {
  const kept = await store.settings(prefix);
  const steps = stepNames.map((name): Step => {
    const step = kept.get(`${prefix}${name}`) ?? null;
    const at = memberOf(step, 'at');
    return { name, doneAt: typeof at === 'string' ? at : null, value: memberOf(step, 'value') };
  });
  const next = steps.find(({ doneAt }) => doneAt === null)?.name ?? null;
  return { isBegun: steps.some(({ doneAt }) => doneAt !== null), isDone: next === null, next, steps };
}

/** What a sync leaves out; everything is in where nobody has said otherwise. */
export async function scopeOf(store: Reading): Promise<Scope> {
  const { steps } = await firstSyncOf(store);
  const valueOf = (name: StepName) => steps.find((step) => step.name === name)?.value ?? null;
  const [scope, cutOff] = [valueOf('scope'), valueOf('cut-off')];
  const isIn = (name: 'inactive' | 'zeroBalance' | 'vendors') => memberOf(scope, name) !== false;
  return {
    inactive: isIn('inactive'),
    zeroBalance: isIn('zeroBalance'),
    vendors: isIn('vendors'),
    cutOff: typeof cutOff === 'string' ? (parseDateOnly(cutOff) ?? null) : null,
  };
}

/** @throws Failure `command.usage` where nobody has confirmed anything. */
export async function confirmBackup(store: Store, clock: Clock, isConfirmed: boolean): Promise<void> {
  if (!isConfirmed)
    throw usage(
      'Make a backup of the company file and verify it in QuickBooks (File, Utilities, Verify Data), then confirm it.',
    );
  await answer(store, clock, 'backup', true);
}

/** What is left out without a word: by default inactive clients, clients who owe nothing, and vendors. */
export async function chooseScope(
  store: Store,
  clock: Clock,
  wanted: Partial<Omit<Scope, 'cutOff'>>,
): Promise<void> {
  const { inactive = false, zeroBalance = false, vendors = false } = wanted;
  await answer(store, clock, 'scope', { inactive, zeroBalance, vendors });
}

/**
 * Transactions before this day are not carried over; null carries over all of them.
 *
 * @throws Failure `command.usage` where the text is no day.
 */
export async function chooseCutOff(store: Store, clock: Clock, text: string | null): Promise<void> {
  const day: DateOnly | null = text === null ? null : dayIn(text);
  await answer(store, clock, 'cut-off', day ?? 'none');
}

/**
 * The account of income of new items that name none. Deposit accounts are mappings, and directions are policies.
 *
 * @throws Failure `command.usage` where no account of income has this id or name.
 */
export async function chooseAccounts(
  store: Store,
  clock: Clock,
  { income }: { readonly income: string | null },
): Promise<void> {
  const account = income === null ? null : await incomeAccount(store, income);
  await answer(store, clock, 'accounts', { incomeAccount: account?.id ?? null });
}

/** The account of income for new items that name none, by its id in QuickBooks. */
export async function incomeAccountOf(store: Reading): Promise<string | null> {
  const kept = (await store.setting(`${prefix}accounts`)) ?? null;
  const id = memberOf(memberOf(kept, 'value'), 'incomeAccount');
  return typeof id === 'string' ? id : null;
}

/**
 * The clients of the pilot, by ids or names of either side.
 *
 * @throws Failure `command.usage` where a name fits nobody or several, or nobody is named.
 */
export async function pilotClients(store: Store, names: readonly string[]): Promise<readonly PilotClient[]> {
  const found: PilotClient[] = [];
  for (const name of names) {
    const inSa = await recordsNamed(store, 'Customers', 'sa', name);
    const inQuickbooks = await recordsNamed(store, 'Customers', 'quickbooks', name);
    if (inSa.length > 1 || inQuickbooks.length > 1)
      throw usage(`Several clients have the name "${name}"; give the id of one.`);
    if (inSa.length + inQuickbooks.length === 0) throw usage(`No client has the id or the name "${name}".`);
    found.push(...inSa.map(({ id }) => ({ side: 'sa' as const, id })));
    found.push(...inQuickbooks.map(({ id }) => ({ side: 'quickbooks' as const, id })));
  }
  if (found.length === 0) throw usage('Name the clients of the pilot.');
  return found;
}

/** The change that keeps what came of a step that is a run. */
export function stepDone(name: StepName, clock: Clock, value: Json): StoreChange {
  return { put: 'setting', name: `${prefix}${name}`, value: { at: clock.now(), value } };
}

/**
 * A step has its turn once those before it are done.
 *
 * @throws Failure `first-sync.not-yet` where one is missing.
 */
export async function requireTurn(store: Reading, name: StepName): Promise<void> {
  const { next } = await firstSyncOf(store);
  if (next === null || stepNames.indexOf(name) <= stepNames.indexOf(next)) return;
  throw notYet(name, next);
}

export function notYet(step: StepName, next: StepName): Failure {
  return new Failure('first-sync.not-yet', { step: stepWords[step], next: stepWords[next] });
}

/**
 * An ordinary sync would be the rest of a first sync that somebody has begun.
 *
 * @throws Failure `first-sync.not-yet` where the pilot is not done.
 */
export async function requireNoFirstSync(store: Reading): Promise<void> {
  const { isBegun } = await firstSyncOf(store);
  if (isBegun) await requireTurn(store, 'rest');
}

/** What was left out is read again, where a run has left something out already. */
async function answer(store: Store, clock: Clock, name: StepName, value: Json): Promise<void> {
  await requireTurn(store, name);
  const isLate = (name === 'scope' || name === 'cut-off') && (await leftOutIn(store)) !== null;
  await store.commit([
    stepDone(name, clock, value),
    decisionAboutStep(name, JSON.stringify(value), clock.now()),
    ...(isLate ? [putLeftOut(new Set()), ...categories.map(rereading), rereadingSa] : []),
  ]);
}

/** What the rest of the first sync left out, each record with the state in which it was; null before. */
export async function leftOutIn(store: Reading): Promise<ReadonlySet<string> | null> {
  const kept = (await store.setting(leftOutSetting)) ?? null;
  if (!Array.isArray(kept)) return null;
  return new Set(kept.filter((entry: Json): entry is string => typeof entry === 'string'));
}

export function putLeftOut(records: ReadonlySet<string>): StoreChange {
  return { put: 'setting', name: leftOutSetting, value: [...records] };
}

async function incomeAccount(store: Store, text: string): Promise<NamedRecord> {
  const found = await recordsNamed(store, 'Chart of Accounts', 'quickbooks', text);
  const [only] = found.filter(
    ({ fields }) => fields['type'] === 'Income' || fields['type'] === 'OtherIncome',
  );
  if (only !== undefined && found.length === 1) return only;
  throw usage(`"${text}" is not the id or the name of one account of income in QuickBooks.`);
}

/** A member of an object that was kept; null where there is none. */
export function memberOf(value: Json, name: string): Json {
  if (value === null || typeof value !== 'object' || isList(value)) return null;
  return value[name] ?? null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function dayIn(text: string): DateOnly {
  const day = parseDateOnly(text.trim());
  if (day === undefined) throw usage(`"${text}" is no day; write it like 2026-01-31, or "none".`);
  return day;
}

function usage(detail: string): Failure {
  return new Failure('command.usage', { detail });
}
