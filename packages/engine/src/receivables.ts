/**
 * A company may have several accounts of receivables. Money is applied within one of them alone: what pays an invoice
 * goes to the account on which the invoice stands (bookkeeping.md 18). Only companies with more than one are asked.
 */
import { receivablesOf, receivablesQuery } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { requireDone } from './pages.ts';
import type { InboxRow } from './ports/index.ts';
import { rowsOf } from './reference.ts';

const accountsMax = 10_000;

/** The account on which a payment or a credit of SA must stand; null where QuickBooks' own choice is right. */
export async function receivablesFor(
  context: SyncContext,
  { side, fields }: Pick<InboxRow, 'side' | 'fields'>,
): Promise<string | null> {
  if (side !== 'sa') return null;
  const paid = rowsOf(fields['applications']).flatMap(({ invoice }) =>
    typeof invoice === 'string' ? [invoice] : [],
  );
  if (paid.length === 0 || !(await hasSeveral(context))) return null;
  const links = await context.store.linkBySa('Invoices', paid);
  if (links.length === 0) return null;
  const ids = links.map(({ quickbooksId }) => quickbooksId);
  const [answer] = await context.conversation.ask([receivablesQuery(ids)]);
  if (answer === undefined) return null;
  requireDone(answer);
  const [invoice] = answer.records;
  return invoice === undefined ? null : receivablesOf(invoice.value);
}

async function hasSeveral(context: SyncContext): Promise<boolean> {
  if (context.hasSeveralReceivables === undefined) {
    const accounts = await context.store.links('Chart of Accounts', undefined, accountsMax);
    const isReceivable = ({ quickbooksBaseline }: (typeof accounts)[number]) =>
      quickbooksBaseline['type'] === 'AccountsReceivable';
    context.hasSeveralReceivables = accounts.filter(isReceivable).length > 1;
  }
  return context.hasSeveralReceivables;
}
