/**
 * Condense Data of QuickBooks takes settled history away and puts journal entries in its place, so that nobody owes
 * another amount. To a sync that looks like a mass of deletions, and it must void nothing in SA (bookkeeping.md 21).
 *
 * Deletions are condensed history where both is so: the transactions are settled among themselves (each invoice is
 * paid by payments and credits that went with it, and those paid nothing else and are used up), and a journal entry
 * was made since QuickBooks' lists of deletions were last read. Whatever else is told as deleted was deleted by a
 * person (docs/decisions/0046-condensed-history-stays-in-sa.md).
 */
import { addAmounts, compareDecimals, parseAmount, zeroAmount, type Amount, type Json } from '@autosync/core';
import { discountsGiven, journalEntryMade, journalEntryQuery, type Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { deletedWatermark, watermarksOf } from './gather.ts';
import { removalOf } from './link.ts';
import { localText, requireDone } from './pages.ts';
import type { Link, StoreChange } from './ports/index.ts';
import { rowsOf } from './reference.ts';
import { saleTotalIn } from './sale-total.ts';

/** Those of the deleted records that Condense Data took away. */
export async function condensedAmong(
  context: SyncContext,
  deleted: readonly Link[],
): Promise<readonly Link[]> {
  const settled = settledAmong(deleted.filter(({ gone }) => gone === 'none'));
  if (settled.length === 0 || !(await isJournalEntryNew(context))) return [];
  context.log.info('QuickBooks condensed its data.', { records: settled.length });
  return settled;
}

/** What was condensed stays in SA as it is; its link remembers that QuickBooks has it no longer. */
export async function withoutPartner({ store }: SyncContext, link: Link): Promise<readonly StoreChange[]> {
  const row = await store.inboxRow('quickbooks', link.category, link.quickbooksId);
  return [
    { put: 'link', link: { ...link, gone: 'quickbooks' } },
    ...(row === undefined ? [] : [removalOf(row)]),
  ];
}

async function isJournalEntryNew(context: SyncContext): Promise<boolean> {
  const since = localText(context, (await watermarksOf(context)).get(deletedWatermark));
  if (since === undefined) return false;
  const [answer] = await context.conversation.ask([journalEntryQuery(since)]);
  if (answer === undefined) return false;
  requireDone(answer);
  return answer.records.some(({ value }) => journalEntryMade(value) >= since);
}

/** Invoices with everything that paid them, and payments and credits with everything that they paid. */
export function settledAmong(deleted: readonly Link[]): readonly Link[] {
  let settled = deleted.filter(({ category }) => settling.has(category));
  for (;;) {
    const invoices = new Set(
      settled.filter(({ category }) => category === 'Invoices').map(({ quickbooksId }) => quickbooksId),
    );
    const payers = settled.filter((link) => link.category !== 'Invoices' && isUsedUp(link, invoices));
    const left = settled.filter((link) =>
      link.category === 'Invoices' ? isPaid(link, payers) : payers.includes(link),
    );
    if (left.length === settled.length) return left;
    settled = left;
  }
}

const settling: ReadonlySet<string> = new Set(['Invoices', 'Payments', 'Credits']);

/** Nothing of it is left for anything but these invoices. */
function isUsedUp({ quickbooksBaseline: fields }: Link, invoices: ReadonlySet<string>): boolean {
  const applications = rowsOf(fields['applications']);
  const isElsewhere = applications.some(({ invoice }) => !invoices.has(textOf(invoice)));
  const applied = applications.map(({ amount }) => amountOf(amount));
  return !isElsewhere && compareDecimals(addAmounts(zeroAmount, ...applied), givenBy(fields)) >= 0;
}

/** Paid in full, with the discounts that its payments gave. */
function isPaid({ quickbooksId, quickbooksBaseline }: Link, payers: readonly Link[]): boolean {
  const paid = payers.flatMap((payer) => [
    ...rowsOf(payer.quickbooksBaseline['applications'])
      .filter(({ invoice }) => invoice === quickbooksId)
      .map(({ amount }) => amountOf(amount)),
    ...discountsGiven(payer.kept)
      .filter(({ transaction }) => transaction === quickbooksId)
      .map(({ amount }) => amount),
  ]);
  return (
    paid.length > 0 && compareDecimals(addAmounts(zeroAmount, ...paid), saleTotalIn(quickbooksBaseline)) >= 0
  );
}

/** What a payment brings, or a credit. */
function givenBy(fields: Fields): Amount {
  return fields['lines'] === undefined ? amountOf(fields['amount']) : saleTotalIn(fields);
}

function amountOf(value: Json | undefined): Amount {
  return parseAmount(textOf(value)) ?? zeroAmount;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
