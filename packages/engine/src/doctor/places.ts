/**
 * How far has each side been read? A place that stands too far ahead shows in what was passed over: a record that
 * is new or changed, that the next sync would not read, and that nobody has dealt with. A place too far behind does
 * no harm, because what is read a second time is known.
 */
import { addMs } from '@autosync/core';
import { overlapMs } from '../gather.ts';
import { differingFields, sideNames } from '../plan.ts';
import type { Side } from '../ports/index.ts';
import { nameOf, type Damage } from './damage.ts';
import type { CategoryEvidence, Evidence } from './evidence.ts';
import { rereading, rereadingSa } from './reading.ts';

/** SA's clock and ours may differ, and a change may be finished a little after its time. */
const toleranceMs = 15 * 60_000;

/** What is wrong with the places up to which a category was read. */
export function placeDamages(evidence: Evidence, own: CategoryEvidence): readonly Damage[] {
  return [
    ...ahead(evidence, own),
    ...passedOver(evidence, own, 'sa'),
    ...passedOver(evidence, own, 'quickbooks'),
    ...behind(evidence, own),
  ];
}

/** What is wrong with the place in SA's feed, which all categories share. */
export function feedDamages({ isPlaceKnown, oldestUnread, lastCompletedAt }: Evidence): readonly Damage[] {
  const base = { category: null, record: '', isDangerous: false, repair: { changes: [rereadingSa] } };
  if (!isPlaceKnown) return [{ ...base, code: 'doctor.place-unknown', details: {} }];
  if (lastCompletedAt === undefined || oldestUnread === undefined) return [];
  if (oldestUnread >= addMs(lastCompletedAt, -toleranceMs)) return [];
  return [{ ...base, code: 'doctor.read-behind', details: { category: 'SA' } }];
}

function ahead({ clock }: Evidence, { category, watermark }: CategoryEvidence): readonly Damage[] {
  if (watermark === undefined || watermark <= clock.now()) return [];
  return [
    {
      code: 'doctor.read-ahead',
      category: category.name,
      record: '',
      details: { category: category.name, until: clock.localText(watermark) },
      isDangerous: true,
      repair: { changes: [rereading(category)] },
    },
  ];
}

function behind({ lastCompletedAt }: Evidence, { category, watermark }: CategoryEvidence): readonly Damage[] {
  if (lastCompletedAt === undefined) return [];
  if (watermark !== undefined && watermark >= addMs(lastCompletedAt, -overlapMs)) return [];
  return [
    {
      code: 'doctor.read-behind',
      category: category.name,
      record: '',
      details: { category: `${category.name} of QuickBooks` },
      isDangerous: false,
      repair: { changes: [rereading(category)] },
    },
  ];
}

function passedOver(evidence: Evidence, own: CategoryEvidence, side: Side): readonly Damage[] {
  const places = side === 'sa' ? undefined : own.watermark;
  // Before a side was read for the first time nothing of it can have been passed over.
  if (side === 'quickbooks' && places === undefined) return [];
  if (side === 'sa' && !evidence.isPlaceKnown) return [];
  const found = side === 'sa' ? saPassedOver(own) : quickbooksPassedOver(own);
  const busy = JSON.stringify(evidence.operations.map(({ body }) => body));
  return found
    .filter(({ id }) => !own.unread[side].has(id) && !own.waiting[side].has(id))
    .filter(({ id }) => !busy.includes(JSON.stringify(id)))
    .map(({ record }) => ({
      code: 'doctor.change-passed-over' as const,
      category: own.category.name,
      record,
      details: { side: sideNames[side] },
      isDangerous: true,
      repair: { changes: [side === 'sa' ? rereadingSa : rereading(own.category)] },
    }));
}

interface Found {
  readonly id: string;
  readonly record: string;
}

function saPassedOver({ category, links, copies, sa, doubled }: CategoryEvidence): readonly Found[] {
  const linkById = new Map(links.map((link) => [link.saId, link]));
  // A link that is missing is a damage of its own.
  const copied = new Set(copies.map(({ id }) => id));
  return [...sa.values()]
    .filter((record) => {
      const link = linkById.get(record.id);
      if (link === undefined && category.staysInSa(record.fields)) return false;
      if (link === undefined) return !record.isDeleted && !copied.has(record.id) && !doubled.has(record.id);
      if (record.version <= link.saVersion) return false;
      if (record.isDeleted) return link.gone === 'none' || link.gone === 'quickbooks';
      return differingFields(category, record.fields, link.saBaseline).length > 0;
    })
    .map(({ id, fields }) => ({ id, record: nameOf(category, fields) }));
}

function quickbooksPassedOver({
  category,
  links,
  copies,
  quickbooks,
  deleted,
}: CategoryEvidence): readonly Found[] {
  const linkById = new Map(links.map((link) => [link.quickbooksId, link]));
  const copied = new Set(copies.map(({ quickbooksId }) => quickbooksId));
  const changed = [...quickbooks.values()]
    .filter((object) => {
      const link = linkById.get(object.id);
      if (link === undefined) return !copied.has(object.id);
      if (link.gone !== 'none' || object.editSequence === link.editSequence) return false;
      return differingFields(category, object.fields, link.quickbooksBaseline).length > 0;
    })
    .map(({ id, fields }) => ({ id, record: nameOf(category, fields) }));
  const gone = links
    .filter(({ quickbooksId, gone: goneOn }) => goneOn === 'none' && deleted.has(quickbooksId))
    .map(({ quickbooksId, quickbooksBaseline }) => ({
      id: quickbooksId,
      record: nameOf(category, quickbooksBaseline),
    }));
  return [...changed, ...gone];
}
