/**
 * After a person has said that a restored backup counts, whole lists are compared once: what the company file has no
 * more is held until somebody decides, what came back is there again, and what is older than we knew it is asked about.
 */
import { addMs } from '@autosync/core';
import type { SyncContext } from '../context.ts';
import { gatherEvidence, type CategoryEvidence } from '../doctor/evidence.ts';
import { inboxRows } from '../inbox-pages.ts';
import { linkDamages } from '../doctor/links.ts';
import { partnersIn, type Partners } from '../doctor/partner.ts';
import { quickbooksNews, saNews } from '../gather.ts';
import { differingFields } from '../plan.ts';
import type { Link, StoreChange } from '../ports/index.ts';
import { compareSetting, isNewer } from './witness.ts';

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
    changes.push(...own.links.flatMap((link) => older(context, own, link, partners)));
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

/**
 * QuickBooks has it as it was before its last change. That is no edit that somebody made, and SA may have the newer values
 * from people: both sides count as changed at one time in what is older, so that a person or the company's rule decides.
 */
function older(
  context: SyncContext,
  { category, quickbooks, sa }: CategoryEvidence,
  link: Link,
  partners: Partners,
): readonly StoreChange[] {
  const [object, record] = [quickbooks.get(link.quickbooksId), sa.get(link.saId)];
  if (object === undefined || record === undefined || record.isDeleted || link.gone !== 'none') return [];
  if (!isNewer(link.editSequence, object.editSequence)) return [];
  const fields = differingFields(category, object.fields, link.quickbooksBaseline);
  if (fields.length === 0) return [];
  const theirs = partners.inSa(category, object.fields);
  const before = Object.fromEntries(fields.map((field) => [field, theirs[field] ?? null]));
  const changedAt = addMs(record.changedAt, -context.skewMs);
  return [
    { put: 'link', link: { ...link, saBaseline: { ...link.saBaseline, ...before } } },
    { put: 'inbox', row: saNews(record) },
    { put: 'inbox', row: { ...quickbooksNews(context, category, object), changedAt } },
  ];
}

/** News of QuickBooks that were read before it was restored, of records that it does not have any more. */
async function outdatedNews(
  { store }: SyncContext,
  { category, quickbooks, links }: CategoryEvidence,
): Promise<readonly StoreChange[]> {
  const linked = new Set(links.map(({ quickbooksId }) => quickbooksId));
  const outdated: StoreChange[] = [];
  for await (const { id, isDeleted } of inboxRows(store, category.name, 'quickbooks'))
    if (!isDeleted && !quickbooks.has(id) && !linked.has(id))
      outdated.push({ remove: 'inbox', side: 'quickbooks', category: category.name, id });
  return outdated;
}
