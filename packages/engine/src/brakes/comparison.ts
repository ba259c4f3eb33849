/**
 * After a person has said that a restored backup counts, whole lists are compared once: what the company file has no
 * more is held until somebody decides, and what came back is there again. What is older than we knew it needs no
 * comparison; it is read as a change of QuickBooks.
 */
import type { SyncContext } from '../context.ts';
import { gatherEvidence, type CategoryEvidence } from '../doctor/evidence.ts';
import { linkDamages } from '../doctor/links.ts';
import { partnersIn } from '../doctor/partner.ts';
import { quickbooksNews } from '../gather.ts';
import type { Link, StoreChange } from '../ports/index.ts';
import { compareSetting } from './witness.ts';

/** More news than wait of any category. */
const rowsMax = 10_000_000;

export async function compareWhole(context: SyncContext): Promise<void> {
  if ((await context.store.setting(compareSetting)) !== true) return;
  const evidence = await gatherEvidence(context);
  const partners = partnersIn(evidence);
  const changes: StoreChange[] = [];
  for (const own of evidence.categories.values()) {
    const gone = linkDamages(evidence, own, partners).filter(
      ({ code }) => code === 'doctor.not-in-quickbooks',
    );
    changes.push(...gone.flatMap(({ repair }) => repair?.changes ?? []));
    changes.push(...own.links.flatMap((link) => broughtBack(context, own, link)));
    changes.push(...(await outdatedNews(context, own)));
  }
  await context.store.commit([...changes, { put: 'setting', name: compareSetting, value: null }]);
}

/**
 * QuickBooks has it again, and its deletion there had gone to SA already. Where SA deleted it for that, it comes to SA
 * once more, as a new record.
 */
function broughtBack(
  context: SyncContext,
  { category, quickbooks, sa, unread }: CategoryEvidence,
  link: Link,
): readonly StoreChange[] {
  const object = quickbooks.get(link.quickbooksId);
  if (object === undefined || (link.gone !== 'quickbooks' && link.gone !== 'both')) return [];
  if (unread.quickbooks.has(link.quickbooksId)) return [];
  const isDeletedInSa = sa.get(link.saId)?.isDeleted ?? true;
  if (!isDeletedInSa) return [{ put: 'link', link: { ...link, gone: 'none' } }];
  return [
    { remove: 'link', category: category.name, saId: link.saId },
    { put: 'inbox', row: quickbooksNews(context, category, object) },
  ];
}

/** News of QuickBooks that were read before it was restored, of records that it does not have any more. */
async function outdatedNews(
  { store }: SyncContext,
  { category, quickbooks, links }: CategoryEvidence,
): Promise<readonly StoreChange[]> {
  const linked = new Set(links.map(({ quickbooksId }) => quickbooksId));
  const rows = await store.inbox({ category: category.name, side: 'quickbooks', rowsMax });
  return rows
    .filter(({ id, isDeleted }) => !isDeleted && !quickbooks.has(id) && !linked.has(id))
    .map(({ id }) => ({ remove: 'inbox', side: 'quickbooks', category: category.name, id }));
}
