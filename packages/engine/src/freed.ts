/**
 * Payments that a lowered invoice may have freed are read again, each by its id, because QuickBooks does not
 * mark them as modified. Only where an invoice was lowered are the links of the payments gone through for those
 * that paid it: QuickBooks itself no longer shows that they did.
 */
import { referencesOf, type Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { inboxChanges, pageRecordsMax, quickbooksNews } from './gather.ts';
import { forgetLowered } from './lowered.ts';
import { readByIds } from './outcome.ts';
import type { Link } from './ports/index.ts';

const linksMax = 500;

/** Brings the payments of lowered invoices into the inbox, as far as they differ from what we know. */
export async function gatherFreed(context: SyncContext, payments: Category): Promise<void> {
  if (context.lowered.size === 0) return;
  const ids = await payersOf(context, payments);
  for (let start = 0; start < ids.length; start += pageRecordsMax) {
    const objects = await readByIds(context, payments, ids.slice(start, start + pageRecordsMax));
    const rows = objects.map((object) => quickbooksNews(context, payments, object));
    const changes = await inboxChanges(context, payments, 'quickbooks', rows);
    if (changes.length > 0) await context.store.commit(changes);
  }
  await context.store.commit([forgetLowered(context)]);
}

/** The payments that paid a lowered invoice when we last saw them. */
async function payersOf(context: SyncContext, payments: Category): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page: readonly Link[] = await context.store.links(payments.name, after, linksMax);
    found.push(
      ...page.filter((link) => paysLowered(context, payments, link)).map((link) => link.quickbooksId),
    );
    after = page.at(-1)?.saId;
    if (page.length < linksMax) return found;
  }
}

function paysLowered(context: SyncContext, payments: Category, link: Link): boolean {
  if (link.gone === 'quickbooks' || link.gone === 'both') return false;
  return referencesOf(payments, link.quickbooksBaseline).some(
    ({ category, id }) => category === 'Invoices' && context.lowered.has(id),
  );
}
