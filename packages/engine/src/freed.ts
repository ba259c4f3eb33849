/**
 * Payments and credits that a lowered invoice may have freed are read again, each by its id, because QuickBooks does not
 * mark them as modified; and so are credits that were applied otherwise (`credited.ts`). Which paid an invoice is looked up
 * in the links and in the inbox, and only where one was lowered: QuickBooks itself no longer shows it.
 */
import { referencesOf, type Category, type Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { forgetCredited } from './credited.ts';
import { inboxChanges, pageRecordsMax, quickbooksNews } from './gather.ts';
import { inboxRows } from './inbox-pages.ts';
import { forgetLowered } from './lowered.ts';
import { readByIds } from './outcome.ts';
import type { Link } from './ports/index.ts';

const linksMax = 500;

/** Brings what paid lowered invoices, and credits that were applied otherwise, into the inbox as far as they differ. */
export async function gatherFreed(context: SyncContext, paying: readonly Category[]): Promise<void> {
  if (context.lowered.size === 0 && context.credited.size === 0) return;
  for (const category of paying) {
    const ids = new Set(context.lowered.size === 0 ? [] : await payersOf(context, category));
    if (category.name === 'Credits') for (const id of context.credited) ids.add(id);
    await gatherByIds(context, category, [...ids]);
  }
  await context.store.commit([forgetLowered(context), forgetCredited(context)]);
}

async function gatherByIds(context: SyncContext, category: Category, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += pageRecordsMax) {
    const objects = await readByIds(context, category, ids.slice(start, start + pageRecordsMax));
    const rows = objects.map((object) => quickbooksNews(context, category, object));
    const changes = await inboxChanges(context, category, 'quickbooks', rows);
    if (changes.length > 0) await context.store.commit(changes);
  }
}

/** The payments or credits that paid a lowered invoice when we last saw them; some have not gone to SA yet. */
async function payersOf(context: SyncContext, paying: Category): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { id, isDeleted, fields } of inboxRows(context.store, paying.name, 'quickbooks'))
    if (!isDeleted && isOfLowered(context, paying, fields)) found.push(id);
  let after: string | undefined;
  for (;;) {
    const page: readonly Link[] = await context.store.links(paying.name, after, linksMax);
    found.push(...page.filter((link) => paysLowered(context, paying, link)).map((link) => link.quickbooksId));
    after = page.at(-1)?.saId;
    if (page.length < linksMax) return found;
  }
}

function paysLowered(context: SyncContext, paying: Category, link: Link): boolean {
  if (link.gone === 'quickbooks' || link.gone === 'both') return false;
  return isOfLowered(context, paying, link.quickbooksBaseline);
}

function isOfLowered(context: SyncContext, paying: Category, fields: Fields): boolean {
  return referencesOf(paying, fields).some(
    ({ category, id }) => category === 'Invoices' && context.lowered.has(id),
  );
}
