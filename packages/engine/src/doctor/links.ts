/** Are the links the ones that both sides know? Each record of SA is one record of QuickBooks, and the reverse. */
import { quickbooksNews, saNews, type News } from '../gather.ts';
import { bodyOf, markOf } from '../operation.ts';
import { isEnded } from '../plan.ts';
import type { Link, Operation, SaLink, StoreChange } from '../ports/index.ts';
import { acknowledgementOf } from '../untold.ts';
import { nameOf, type Damage, type Repair } from './damage.ts';
import type { CategoryEvidence, Evidence } from './evidence.ts';
import type { Partners } from './partner.ts';
import { isReadable } from './operations.ts';
import { deletionRow, rereading } from './reading.ts';

/** What is wrong with the links of one category. */
export function linkDamages(
  evidence: Evidence,
  own: CategoryEvidence,
  partners: Partners,
): readonly Damage[] {
  return [
    ...twiceLinked(own),
    ...differing(evidence, own, partners),
    ...missing(evidence, own, partners),
    ...toNothing(own),
    ...madeTwice(evidence, own),
    ...untold(evidence, own),
  ];
}

/** Two links with one record: the store refuses that, so somebody else has written it. */
function twiceLinked(own: CategoryEvidence): readonly Damage[] {
  const damages: Damage[] = [];
  const first = new Map<string, Link>();
  const told = new Map(own.copies.map((copy) => [copy.id, copy.quickbooksId]));
  for (const link of own.links) {
    const before = first.get(link.quickbooksId);
    if (before === undefined) {
      first.set(link.quickbooksId, link);
      continue;
    }
    const isRight = ({ saId, quickbooksId }: Link) => told.get(saId) === quickbooksId;
    const wrong = isRight(before) === isRight(link) ? undefined : isRight(before) ? link : before;
    const details = { quickbooksId: link.quickbooksId, saId: before.saId, other: link.saId };
    const removals = wrong === undefined ? undefined : [removalOf(wrong)];
    damages.push(damageOf(own, 'doctor.linked-twice', link.saId, details, removals && { removals }));
  }
  return damages;
}

/** SA was told another partner. The one that fits better by our mark or its name is the right one. */
function differing(evidence: Evidence, own: CategoryEvidence, partners: Partners): readonly Damage[] {
  const copies = new Map(own.copies.map((copy) => [copy.id, copy]));
  const waiting = toBeTold(evidence, own);
  return own.links.flatMap((link): readonly Damage[] => {
    const copy = copies.get(link.saId);
    if (copy === undefined || copy.quickbooksId === link.quickbooksId || waiting.has(link.saId)) return [];
    const here = partners.strength(own, link.saId, link.quickbooksId);
    const there = partners.strength(own, link.saId, copy.quickbooksId);
    const details = { quickbooksId: link.quickbooksId, other: copy.quickbooksId };
    const repair: Repair =
      here > there
        ? { told: [acknowledgementOf(evidence.companyId, link)] }
        : { removals: [removalOf(link)], changes: rejoinedChanges(evidence, own, partners, copy) };
    return [damageOf(own, 'doctor.link-differs', link.saId, details, repair)];
  });
}

/** SA has a note of a link, or QuickBooks bears our mark, and the store knows nothing of it. */
function missing(evidence: Evidence, own: CategoryEvidence, partners: Partners): readonly Damage[] {
  if (!evidence.hasRestored) return [];
  const linked = new Set(own.links.map(({ saId }) => saId));
  const told = new Set(own.copies.map(({ id }) => id));
  const created = new Set(
    evidence.operations.filter(isReadable).flatMap((operation) => createdFrom(own, operation)),
  );
  const copies = own.copies.filter(
    ({ id, quickbooksId, isDeleted }) =>
      !linked.has(id) &&
      !own.doubled.has(id) &&
      !created.has(quickbooksId) &&
      (own.quickbooks.has(quickbooksId) || (own.sa.has(id) && isDeleted !== true)),
  );
  const marked = markedCopies(evidence, own).filter(
    ({ id, quickbooksId }) =>
      !linked.has(id) &&
      !told.has(id) &&
      !own.waiting.quickbooks.has(quickbooksId) &&
      !own.unread.quickbooks.has(quickbooksId),
  );
  const damage = ({ id, quickbooksId }: SaLink, evidenceText: string, repair: Repair | undefined) =>
    damageOf(own, 'doctor.link-missing', id, { quickbooksId, evidence: evidenceText }, repair);
  return [
    ...copies.map((copy) => {
      const rival = own.links.find(({ quickbooksId }) => quickbooksId === copy.quickbooksId);
      const isRivalWrong = rival === undefined || copiesOther(own, rival);
      const changes = isRivalWrong ? rejoinedChanges(evidence, own, partners, copy) : undefined;
      return damage(copy, 'SA has a note', changes && { changes });
    }),
    ...marked.map((copy) =>
      damage(copy, 'Its mark in QuickBooks says', { changes: markedChanges(evidence, own, partners, copy) }),
    ),
  ];
}

/** The record of QuickBooks that an open operation creates in SA: SA may have it, and its link, already. */
function createdFrom({ category }: CategoryEvidence, operation: Operation): readonly string[] {
  if (operation.category !== category.name || operation.to !== 'sa' || operation.action !== 'create')
    return [];
  const { source } = bodyOf(operation);
  return source === null ? [] : [source.id];
}

/**
 * What SA was never told of may have been added in part: what a credit pays is carried after its Add. So no link is made
 * here: the next sync pairs the two by their mark, as that of a new computer does (`link-pair.ts`). What SA has deleted
 * meanwhile is ended in QuickBooks.
 */
function markedChanges(
  evidence: Evidence,
  own: CategoryEvidence,
  partners: Partners,
  copy: SaLink,
): readonly StoreChange[] {
  const [record, object] = [own.sa.get(copy.id), own.quickbooks.get(copy.quickbooksId)];
  const isKept = record?.isDeleted === true || own.category.staysInSa(record?.fields ?? {});
  if (record === undefined || object === undefined || isKept)
    return rejoinedChanges(evidence, own, partners, { ...copy, version: copy.version - 1 });
  return [saNews(record), quickbooksNews(evidence, own.category, object)].map((row) => ({
    put: 'inbox',
    row,
  }));
}

/** True where SA was told another partner of a link, so that the link is wrong itself. */
function copiesOther(own: CategoryEvidence, { saId, quickbooksId }: Link): boolean {
  const copy = own.copies.find(({ id }) => id === saId);
  return copy !== undefined && copy.quickbooksId !== quickbooksId;
}

/** Records of QuickBooks without a link that bear the mark of a record of SA. */
function markedCopies(evidence: Evidence, own: CategoryEvidence): readonly SaLink[] {
  const linked = new Set(own.links.map(({ quickbooksId }) => quickbooksId));
  const objects = [...own.quickbooks.values()].filter(
    ({ id, externalGuid }) => externalGuid !== null && !linked.has(id),
  );
  if (objects.length === 0) return [];
  const category = own.category.name;
  const idByMark = new Map(
    [...own.sa.keys()].map((id) => [markOf(evidence.companyId, category, id), id] as const),
  );
  return objects.flatMap(({ id: quickbooksId, externalGuid, editSequence }) => {
    const id = idByMark.get(externalGuid ?? '');
    const version = own.sa.get(id ?? '')?.version;
    return id === undefined || version === undefined
      ? []
      : [{ category, id, version, quickbooksId, editSequence }];
  });
}

/** A link whose record is not there, and nobody says that it was deleted. */
function toNothing(own: CategoryEvidence): readonly Damage[] {
  return own.links.flatMap((link): readonly Damage[] => {
    const { saId, quickbooksId, gone } = link;
    if (copiesOther(own, link)) return [];
    const record = own.sa.get(saId);
    if (record === undefined && gone !== 'both' && gone !== 'sa') {
      const repair = { removals: [removalOf(link)], changes: [rereading(own.category)] };
      return [damageOf(own, 'doctor.not-in-sa', saId, { saId, quickbooksId }, repair)];
    }
    if (gone !== 'none' && gone !== 'sa') return [];
    if (own.quickbooks.has(quickbooksId) || own.deleted.has(quickbooksId)) return [];
    if (own.waiting.quickbooks.has(quickbooksId)) return [];
    const repaired: Link = { ...link, gone: gone === 'sa' ? 'both' : 'quickbooks' };
    const isMissed = gone === 'none' && !isEnded(record?.fields);
    const changes: StoreChange[] = [
      { put: 'link', link: repaired },
      ...(isMissed ? [deletionRow(repaired)] : []),
    ];
    return [damageOf(own, 'doctor.not-in-quickbooks', saId, { quickbooksId }, { changes })];
  });
}

/** A second record of QuickBooks that bears the mark of a linked one. Nobody but a person may take it away. */
function madeTwice(evidence: Evidence, own: CategoryEvidence): readonly Damage[] {
  const linkBySa = new Map(own.links.map((link) => [link.saId, link]));
  return markedCopies(evidence, own).flatMap(({ id, quickbooksId }): readonly Damage[] => {
    const link = linkBySa.get(id);
    if (link === undefined || copiesOther(own, link)) return [];
    const object = own.quickbooks.get(quickbooksId);
    if (isEnded(object?.fields)) return [];
    return [damageOf(own, 'doctor.made-twice', id, { quickbooksId, other: link.quickbooksId }, undefined)];
  });
}

/** SA has no note of a link, and none is on its way. */
function untold(evidence: Evidence, own: CategoryEvidence): readonly Damage[] {
  const told = new Set(own.copies.map(({ id }) => id));
  const waiting = toBeTold(evidence, own);
  return own.links
    .filter(({ saId }) => !told.has(saId) && !waiting.has(saId) && own.sa.has(saId))
    .map((link) => ({
      ...damageOf(
        own,
        'doctor.sa-not-told',
        link.saId,
        { quickbooksId: link.quickbooksId },
        { told: [acknowledgementOf(evidence.companyId, link)] },
      ),
      isDangerous: false,
    }));
}

/** Records of SA with an operation that is not closed: SA hears of them later. */
function toBeTold({ operations }: Evidence, { category }: CategoryEvidence): ReadonlySet<string> {
  return new Set(
    operations
      .filter((operation) => operation.category === category.name)
      .flatMap(({ body }) => {
        const told: unknown = body !== null && typeof body === 'object' ? Reflect.get(body, 'told') : null;
        const id: unknown = told !== null && typeof told === 'object' ? Reflect.get(told, 'id') : null;
        return typeof id === 'string' ? [id] : [];
      }),
  );
}

/** The link from SA's copy, with the news of the sides that have moved since. */
function rejoinedChanges(
  evidence: Evidence,
  own: CategoryEvidence,
  partners: Partners,
  copy: SaLink,
): readonly StoreChange[] {
  const { link, news } = partners.rejoined(own, copy);
  const [record, object] = [own.sa.get(copy.id), own.quickbooks.get(copy.quickbooksId)];
  const rows: News[] = [
    ...(news.sa && record !== undefined ? [saNews(record)] : []),
    ...(news.quickbooks && object !== undefined ? [quickbooksNews(evidence, own.category, object)] : []),
  ];
  return [
    { put: 'link', link },
    ...rows.map((row): StoreChange => ({ put: 'inbox', row })),
    ...(link.gone === 'quickbooks' && !isEnded(link.saBaseline) ? [deletionRow(link)] : []),
  ];
}

function removalOf({ category, saId }: Link): StoreChange {
  return { remove: 'link', category, saId };
}

function damageOf(
  own: CategoryEvidence,
  code: Damage['code'],
  saId: string,
  details: Damage['details'],
  repair: Repair | undefined,
): Damage {
  const link = own.links.find((one) => one.saId === saId);
  const record = nameOf(own.category, own.sa.get(saId)?.fields ?? link?.saBaseline);
  const base = { code, category: own.category.name, record, details, isDangerous: true };
  return repair === undefined ? base : { ...base, repair };
}
