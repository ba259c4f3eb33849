/**
 * How the books of QuickBooks stand: what is owed, by how long it is due, and what was earned, by account. It is taken
 * before a first sync and after it; where nothing was meant to change, both are the same (bookkeeping.md 28).
 */
import {
  addAmounts,
  addDays,
  isZero,
  negateAmount,
  parseAmount,
  parseDateOnly,
  zeroAmount,
  type Amount,
  type DateOnly,
  type Json,
} from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { categoryOf, type CategoryName, type Fields } from '@autosync/records';
import type { SyncContext } from '../context.ts';
import { inboxRows } from '../inbox-pages.ts';
import { amountIn, textIn } from '../difference/receivable.ts';
import { pageRecordsMax } from '../gather.ts';
import { requireDone } from '../pages.ts';
import { rowsOf } from '../reference.ts';
import { isOld } from './scope.ts';

export const ages = [
  'not yet due',
  '1 to 30 days',
  '31 to 60 days',
  '61 to 90 days',
  'over 90 days',
] as const;

export interface Books {
  /** The day on which ages are counted: that of the first of two that are compared. */
  readonly asOf: string;
  /** Open invoices, by age. */
  readonly receivables: { readonly [age: string]: Amount };
  /** What all customers owe together, what they have left to get taken off. */
  readonly owed: Amount;
  /** Lines of invoices less those of credits since the cut-off date, by the account of income of their item. */
  readonly income: { readonly [account: string]: Amount };
}

export interface BooksDifference {
  readonly what: string;
  readonly before: Amount;
  readonly after: Amount;
}

/** Reads the books; `asOf` is the day on which ages are counted. Nothing is written. */
export async function readBooks(context: SyncContext, asOf: DateOnly): Promise<Books> {
  const receivables = new Map<string, Amount>(ages.map((age) => [age, zeroAmount]));
  await eachRecord(context, openInvoices, (value) => {
    const age = ageOf(asOf, textIn(value, 'DueDate') ?? textIn(value, 'TxnDate') ?? asOf);
    add(receivables, age, amountIn(value, 'BalanceRemaining'));
  });
  let owed = zeroAmount;
  await eachRecord(context, balances, (value) => {
    owed = addAmounts(owed, amountIn(value, 'Balance'));
  });
  return {
    asOf,
    receivables: Object.fromEntries(receivables),
    owed,
    income: Object.fromEntries(await incomeByAccount(context)),
  };
}

/** What differs, in the order in which a bookkeeper reads it. */
export function booksDifferences(before: Books, after: Books): readonly BooksDifference[] {
  const parts = [
    ['Owed', { '': before.owed }, { '': after.owed }],
    ['Receivables', before.receivables, after.receivables],
    ['Income', before.income, after.income],
  ] as const;
  return parts.flatMap(([title, was, is]) => {
    const [first, second] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
    return [...new Set([...first.keys(), ...second.keys()])].flatMap((name): readonly BooksDifference[] => {
      const [one, other] = [first.get(name) ?? zeroAmount, second.get(name) ?? zeroAmount];
      return one === other
        ? []
        : [{ what: name === '' ? title : `${title}: ${name}`, before: one, after: other }];
    });
  });
}

export function booksIn(value: Json): Books | undefined {
  if (value === null || typeof value !== 'object' || !('receivables' in value)) return undefined;
  const { asOf, receivables, owed, income } = value;
  const total = typeof owed === 'string' ? parseAmount(owed) : undefined;
  if (typeof asOf !== 'string' || total === undefined) return undefined;
  return { asOf, receivables: amountsIn(receivables), owed: total, income: amountsIn(income) };
}

export function booksJson({ receivables, income, ...rest }: Books): Json {
  return { ...rest, receivables: { ...receivables }, income: { ...income } };
}

/** From what was read of QuickBooks: its rows in the inbox, and what it last answered of what is linked. */
async function incomeByAccount({ store, scope }: SyncContext): Promise<ReadonlyMap<string, Amount>> {
  const accountNames = new Map<string, string>();
  const itemAccounts = new Map<string, string>();
  const income = new Map<string, Amount>();
  await eachKnown(store, 'Chart of Accounts', (id, fields) => {
    accountNames.set(id, categoryOf('Chart of Accounts').label(fields));
  });
  await eachKnown(store, 'Items', (id, { incomeAccount }) => {
    if (typeof incomeAccount === 'string') itemAccounts.set(id, incomeAccount);
  });
  for (const [category, sign] of [
    ['Invoices', '1'],
    ['Credits', '-1'],
  ] as const)
    await eachKnown(store, category, (_, fields) => {
      // What is older was forgotten where only QuickBooks has it.
      if (isOld(fields, scope)) return;
      for (const { item, amount } of rowsOf(fields['lines'])) {
        const account = typeof item === 'string' ? itemAccounts.get(item) : undefined;
        const value = typeof amount === 'string' ? parseAmount(amount) : undefined;
        if (account === undefined || value === undefined || fields['isVoid'] === true) continue;
        add(income, accountNames.get(account) ?? account, sign === '1' ? value : negateAmount(value));
      }
    });
  for (const [account, value] of income) if (isZero(value)) income.delete(account);
  return income;
}

async function eachKnown(
  store: SyncContext['store'],
  category: CategoryName,
  take: (id: string, fields: Fields) => void,
): Promise<void> {
  const known = new Map<string, Fields>();
  const rowsMax = 500;
  for (let after: string | undefined; ;) {
    const page = await store.links(category, after, rowsMax);
    for (const { quickbooksId, quickbooksBaseline } of page) known.set(quickbooksId, quickbooksBaseline);
    after = page.at(-1)?.saId;
    if (page.length < rowsMax) break;
  }
  for await (const { id, fields, isDeleted } of inboxRows(store, category, 'quickbooks'))
    if (!isDeleted) known.set(id, fields);
  for (const [id, fields] of known) take(id, fields);
}

type Page = (iteratorID: string | undefined) => Request;

const place = (iteratorID: string | undefined) =>
  iteratorID === undefined
    ? { iterator: 'Start' as const, MaxReturned: pageRecordsMax }
    : { iterator: 'Continue' as const, iteratorID, MaxReturned: pageRecordsMax };

const openInvoices: Page = (iteratorID) => ({
  name: 'InvoiceQuery',
  body: {
    ...place(iteratorID),
    PaidStatus: 'NotPaidOnly',
    IncludeRetElement: ['TxnID', 'TxnDate', 'DueDate', 'BalanceRemaining'],
  },
});

const balances: Page = (iteratorID) => ({
  name: 'CustomerQuery',
  body: { ...place(iteratorID), ActiveStatus: 'All', IncludeRetElement: ['ListID', 'Balance'] },
});

async function eachRecord(
  { conversation }: SyncContext,
  page: Page,
  take: (value: object) => void,
): Promise<void> {
  for (let iteratorID: string | undefined, hasMore = true; hasMore;) {
    const [answer] = await conversation.ask([page(iteratorID)]);
    if (answer === undefined) return;
    requireDone(answer);
    for (const { value } of answer.records) take(value);
    iteratorID = answer.status.iteratorID;
    hasMore = (answer.status.iteratorRemainingCount ?? 0) > 0 && iteratorID !== undefined;
  }
}

/** How long something is due on a day, as QuickBooks' own report groups it. */
function ageOf(asOf: DateOnly, due: string): (typeof ages)[number] {
  const day = parseDateOnly(due) ?? asOf;
  const [fresh, month, second, third, old] = ages;
  if (day >= asOf) return fresh;
  if (day >= addDays(asOf, -30)) return month;
  if (day >= addDays(asOf, -60)) return second;
  return day >= addDays(asOf, -90) ? third : old;
}

function add(amounts: Map<string, Amount>, name: string, value: Amount): void {
  amounts.set(name, addAmounts(amounts.get(name) ?? zeroAmount, value));
}

function amountsIn(value: Json | undefined): { readonly [name: string]: Amount } {
  if (value === null || typeof value !== 'object') return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, text]): [string, Amount][] => {
      const found = typeof text === 'string' ? parseAmount(text) : undefined;
      return found === undefined ? [] : [[name, found]];
    }),
  );
}
