/**
 * After a person has said that a restored backup counts, whole lists are compared once: what the company file has no
 * more is held until somebody decides, what came back is there again, and what is older than we knew it is asked about.
 */
import { addMs } from '@autosync/core';
import type { Fields } from '@autosync/records';
import type { SyncContext } from '../context.ts';
import { gatherEvidence, type CategoryEvidence } from '../doctor/evidence.ts';
import { inboxRows } from '../inbox-pages.ts';
import { linkDamages } from '../doctor/links.ts';
import { partnersIn, type Partners } from '../doctor/partner.ts';
import { quickbooksNews, saNews } from '../gather.ts';
import { differingFields, isEnded } from '../plan.ts';
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
    for (const link of own.links)
      if (link.gone === 'none') changes.push(...older(context, own, link, partners));
      else if (link.gone !== 'sa') changes.push(...broughtBack(context, own, link, partners));
    changes.push(...(await outdatedNews(context, own)));
  }
  await context.store.commit([...changes, { put: 'setting', name: compareSetting, value: null }]);
}

/**
 * QuickBooks has it again, and its deletion there had gone to SA already. Where SA deleted it for that, it comes to SA
 * once more, as a new record; where SA voided it or made it inactive for that, it counts there again.
 */
function broughtBack(
  context: SyncContext,
  own: CategoryEvidence,
  link: Link,
  partners: Partners,
): readonly StoreChange[] {
  const { category, quickbooks, sa, unread } = own;
  const object = quickbooks.get(link.quickbooksId);
  if (object === undefined || unread.quickbooks.has(link.quickbooksId)) return [];
  const row = quickbooksNews(context, category, object);
  const record = sa.get(link.saId);
  if (record === undefined || record.isDeleted)
    return [
      { remove: 'link', category: category.name, saId: link.saId },
      { put: 'inbox', row },
    ];
  const back: Link = { ...link, gone: 'none' };
  if (!isEnded(record.fields) || isEnded(object.fields)) return [{ put: 'link', link: back }];
  const ended = { ...back, quickbooksBaseline: { ...link.quickbooksBaseline, ...endIn(record.fields) } };
  const asked = older(context, own, ended, partners);
  if (asked.length > 0) return asked;
  return [
    { put: 'link', link: ended },
    { put: 'inbox', row },
  ];
}

/** The fields that say that a record is void or inactive. */
function endIn({ isVoid, isActive }: Fields): Fields {
  return { ...(isVoid === true && { isVoid }), ...(isActive === false && { isActive }) };
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
  if (object === undefined || record === undefined || record.isDeleted) return [];
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
