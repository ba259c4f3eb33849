/**
 * Is what was remembered of the records what the sides had? It can be told wherever a side has not moved since: its
 * version or edit sequence is the remembered one, so its content must be as well.
 */
import { sameJson } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { quickbooksNews, saNews } from '../gather.ts';
import { differingFields, sideNames, titleOf } from '../plan.ts';
import type { Link, Operation, Side, StoreChange } from '../ports/index.ts';
import { lineIdsOf, pairLines } from '../reference.ts';
import { nameOf, type Damage } from './damage.ts';
import type { CategoryEvidence, Evidence } from './evidence.ts';
import type { Partners } from './partner.ts';

/** What is wrong with the memory of the linked records of one category. */
export function memoryDamages(
  evidence: Evidence,
  own: CategoryEvidence,
  partners: Partners,
): readonly Damage[] {
  const busy = busyIds(evidence.operations, own);
  return own.links.flatMap((link) => {
    if (busy.has(link.saId) || busy.has(link.quickbooksId)) return [];
    return [
      ...contentDamages(evidence, own, partners, link),
      ...lineDamages(own, link),
      ...goneDamages(own, link),
    ];
  });
}

/** Ids of both sides that an open operation is about: their memory is about to change. */
function busyIds(operations: readonly Operation[], { category }: CategoryEvidence): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const operation of operations.filter((one) => one.category === category.name))
    for (const part of ['source', 'target', 'told']) {
      const { body } = operation;
      const record: unknown = body !== null && typeof body === 'object' ? Reflect.get(body, part) : null;
      if (record === null || typeof record !== 'object') continue;
      for (const name of ['id', 'quickbooksId']) {
        const id: unknown = Reflect.get(record, name);
        if (typeof id === 'string') ids.add(id);
      }
    }
  return ids;
}

function contentDamages(
  evidence: Evidence,
  own: CategoryEvidence,
  partners: Partners,
  link: Link,
): readonly Damage[] {
  if (link.gone !== 'none') return [];
  return (['sa', 'quickbooks'] as const).flatMap((side): readonly Damage[] => {
    const now = unmoved(own, link, side);
    if (now === undefined) return [];
    const remembered = side === 'sa' ? link.saBaseline : link.quickbooksBaseline;
    const differing = differingFields(own.category, now, remembered);
    if (differing.length === 0) return [];
    const fields = differing.map((field) => titleOf(own.category, field)).join(', ');
    const changes = contentRepair(evidence, own, partners, link, side, now, differing);
    return [
      {
        code: 'doctor.memory-altered',
        category: own.category.name,
        record: nameOf(own.category, own.sa.get(link.saId)?.fields ?? now),
        details: { side: sideNames[side], fields },
        isDangerous: true,
        repair: { changes },
      },
    ];
  });
}

/** The present fields of a side that has no news, nothing unread, and the version that is remembered. */
function unmoved(own: CategoryEvidence, link: Link, side: Side): Fields | undefined {
  const id = side === 'sa' ? link.saId : link.quickbooksId;
  if (own.waiting[side].has(id)) return undefined;
  if (side === 'sa') {
    const record = own.sa.get(id);
    return record?.version === link.saVersion && !record.isDeleted ? record.fields : undefined;
  }
  // Two edits in one second share an edit sequence: what is read next anyway may be the second one.
  if (own.unread.quickbooks.has(id)) return undefined;
  const object = own.quickbooks.get(id);
  return object?.editSequence === link.editSequence ? object.fields : undefined;
}

/**
 * Where both sides agree in what differs from the memory, the memory is corrected. Where they do not, nobody can
 * say whether that was agreed or is a change that was missed; it becomes news, and goes the way of all changes.
 */
function contentRepair(
  evidence: Evidence,
  own: CategoryEvidence,
  partners: Partners,
  link: Link,
  side: Side,
  now: Fields,
  differing: readonly string[],
): readonly StoreChange[] {
  const [record, object] = [own.sa.get(link.saId), own.quickbooks.get(link.quickbooksId)];
  const shared = object === undefined ? undefined : partners.inSa(own.category, object.fields);
  const isAgreed = differing.every((field) =>
    sameJson(
      own.category.comparable(record?.fields ?? {})[field],
      own.category.comparable(shared ?? {})[field],
    ),
  );
  if (isAgreed || record === undefined || object === undefined) {
    const baseline = side === 'sa' ? { saBaseline: now } : { quickbooksBaseline: now };
    const corrected: Link = { ...link, ...baseline };
    return [{ put: 'link', link: corrected }];
  }
  const row = side === 'sa' ? saNews(record) : quickbooksNews(evidence, own.category, object);
  return [{ put: 'inbox', row }];
}

function lineDamages(own: CategoryEvidence, link: Link): readonly Damage[] {
  if (link.gone !== 'none' || own.waiting.sa.has(link.saId) || own.waiting.quickbooks.has(link.quickbooksId))
    return [];
  const [saIds, quickbooksIds] = [lineIdsOf(link.saBaseline), lineIdsOf(link.quickbooksBaseline)];
  const isSound = link.lines.every(([sa, quickbooks], place) => {
    const isKnown = saIds.includes(sa) && quickbooksIds.includes(quickbooks);
    const isTwice = link.lines.slice(0, place).some((pair) => pair[0] === sa || pair[1] === quickbooks);
    return isKnown && !isTwice;
  });
  if (isSound) return [];
  const repaired: Link = { ...link, lines: pairLines(link.saBaseline, link.quickbooksBaseline) };
  return [
    {
      code: 'doctor.lines-altered',
      category: own.category.name,
      record: nameOf(own.category, link.saBaseline),
      details: {},
      isDangerous: true,
      repair: { changes: [{ put: 'link', link: repaired }] },
    },
  ];
}

/** Whether the side that is remembered as gone is gone, and the one that is remembered as there is there. */
function goneDamages(own: CategoryEvidence, link: Link): readonly Damage[] {
  const record = own.sa.get(link.saId);
  if (record === undefined || own.waiting.sa.has(link.saId)) return [];
  const hasMoved = record.version !== link.saVersion;
  const isRememberedGone = link.gone === 'sa' || link.gone === 'both';
  const isWrongInSa = !hasMoved && record.isDeleted !== isRememberedGone;
  const isBackInQuickbooks =
    (link.gone === 'quickbooks' || link.gone === 'both') &&
    own.quickbooks.has(link.quickbooksId) &&
    !own.unread.quickbooks.has(link.quickbooksId);
  if (!isWrongInSa && !isBackInQuickbooks) return [];
  const isGone = {
    sa: isWrongInSa ? record.isDeleted : isRememberedGone,
    quickbooks: (link.gone === 'quickbooks' || link.gone === 'both') && !isBackInQuickbooks,
  };
  const gone = isGone.sa ? (isGone.quickbooks ? 'both' : 'sa') : isGone.quickbooks ? 'quickbooks' : 'none';
  const detail = isBackInQuickbooks
    ? 'It is remembered as gone from QuickBooks, and QuickBooks has it.'
    : record.isDeleted
      ? 'It is deleted in SA, and remembered as if it were not.'
      : 'It is remembered as deleted in SA, and SA has it.';
  return [
    {
      code: 'doctor.gone-altered',
      category: own.category.name,
      record: nameOf(own.category, record.fields),
      details: { detail },
      isDangerous: true,
      repair: { changes: [{ put: 'link', link: { ...link, gone } }] },
    },
  ];
}
