/**
 * What QuickBooks has on the accounts receivable of a customer, transaction by transaction. TransactionQuery answers
 * a row for each posting, over all types of transactions, those that do not sync among them (bookkeeping.md 31).
 */
import { addAmounts, Failure, parseAmount, zeroAmount, type Amount } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import type { SyncContext } from '../context.ts';
import type { Answer } from '../conversation.ts';
import { requireDone } from '../pages.ts';

/** What one transaction moves on accounts receivable. */
export interface Receivable {
  readonly id: string;
  /** A TxnType: `Invoice`, `JournalEntry`, … */
  readonly type: string;
  readonly number: string | null;
  readonly date: string;
  /** The customer or job of its first row; of the whole transaction, where it is on several. */
  readonly customer: { readonly id: string; readonly name: string } | null;
  /** Above zero where the customer owes more because of it. */
  readonly amount: Amount;
}

export type Receivables = ReadonlyMap<string, Receivable>;

export interface CustomerAccount {
  readonly balance: Amount;
  readonly totalBalance: Amount;
  readonly receivables: Receivables;
}

const rowsMax = 500;
const idsMax = 50;

/**
 * The balance of a customer and what makes it up, asked in one message set as far as one page goes; undefined where
 * QuickBooks has no such customer. `withJobs` adds the transactions of all its jobs.
 */
export async function customerAccount(
  context: SyncContext,
  id: string,
  withJobs: boolean,
): Promise<CustomerAccount | undefined> {
  const customer: Request = {
    name: 'CustomerQuery',
    body: { ListID: [id], IncludeRetElement: ['ListID', 'Balance', 'TotalBalance'] },
  };
  const entity = withJobs ? { ListIDWithChildren: id } : { ListID: [id] };
  const [found, first] = await context.conversation.ask([customer, rowsOf(entity, undefined)]);
  const [record] = found?.records ?? [];
  if (record === undefined || first === undefined) return undefined;
  const receivables = new Map<string, Receivable>();
  for (let page: Answer | undefined = first; page !== undefined;) {
    requireDone(page);
    addRows(receivables, page);
    const { iteratorRemainingCount = 0, iteratorID } = page.status;
    if (iteratorRemainingCount === 0) break;
    [page] = await context.conversation.ask([rowsOf(entity, iteratorID)]);
  }
  return {
    balance: amountIn(record.value, 'Balance'),
    totalBalance: amountIn(record.value, 'TotalBalance'),
    receivables,
  };
}

/** The named transactions by their first posting, whoever they belong to; one that is gone is left out. */
export async function receivablesById(context: SyncContext, ids: readonly string[]): Promise<Receivables> {
  const receivables = new Map<string, Receivable>();
  for (let at = 0; at < ids.length; at += idsMax) {
    // QuickBooks may refuse a whole question because of one id that is gone (qbxml.md 3.3).
    const answers = await context.conversation.ask(
      ids.slice(at, at + idsMax).map((id) => ({
        name: 'TransactionQuery' as const,
        body: { TxnID: [id], IncludeRetElement: [...elements] },
      })),
    );
    for (const answer of answers) addRows(receivables, answer);
  }
  return receivables;
}

const elements = ['TxnType', 'TxnID', 'EntityRef', 'AccountRef', 'TxnDate', 'RefNumber', 'Amount'];

function rowsOf(
  entity: { readonly ListIDWithChildren: string } | { readonly ListID: readonly string[] },
  iteratorID: string | undefined,
): Request {
  return {
    name: 'TransactionQuery',
    body: {
      ...(iteratorID === undefined
        ? { iterator: 'Start' as const }
        : { iterator: 'Continue' as const, iteratorID }),
      MaxReturned: rowsMax,
      TransactionEntityFilter: entity,
      TransactionAccountFilter: { AccountTypeFilter: 'AccountsReceivable' },
      TransactionDetailLevelFilter: 'All',
      IncludeRetElement: [...elements],
    },
  };
}

function addRows(receivables: Map<string, Receivable>, { records }: Answer): void {
  for (const { value } of records) {
    const id = textIn(value, 'TxnID') ?? '';
    const known = receivables.get(id);
    receivables.set(id, {
      id,
      type: textIn(value, 'TxnType') ?? '',
      number: textIn(value, 'RefNumber'),
      date: textIn(value, 'TxnDate') ?? '',
      customer: known?.customer ?? customerIn(value),
      amount: addAmounts(known?.amount ?? zeroAmount, amountIn(value, 'Amount')),
    });
  }
}

function customerIn(value: object): Receivable['customer'] {
  const reference: unknown = Reflect.get(value, 'EntityRef');
  if (typeof reference !== 'object' || reference === null) return null;
  const id = textIn(reference, 'ListID');
  return id === null ? null : { id, name: textIn(reference, 'FullName') ?? id };
}

export function amountIn(value: object, element: string): Amount {
  const found = parseAmount(textIn(value, element) ?? '');
  if (found !== undefined) return found;
  throw new Failure('quickbooks.answer-unreadable', { detail: `An answer came without its ${element}.` });
}

export function textIn(value: object, element: string): string | null {
  const text: unknown = Reflect.get(value, element);
  return typeof text === 'string' && text !== '' ? text : null;
}
