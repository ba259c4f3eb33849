/**
 * The doctor looks at everything: it derives links, memory, places and the chain of the activity anew from both
 * sides and SA's copy of the links, and names what differs. What both sides allow it repairs. While a damage is
 * known that endangers the books, no sync begins (`known-damage.ts`).
 */
import type { Acknowledgement, Sa, Store, StoreChange } from '../ports/index.ts';
import type { Damage } from './damage.ts';
import { gatherEvidence, readActivity, type ActivityEvidence, type Sources } from './evidence.ts';
import { knownDamageChange } from './known-damage.ts';
import { linkDamages } from './links.ts';
import { mappingDamages } from './mappings.ts';
import { memoryDamages } from './memory.ts';
import { operationDamages } from './operations.ts';
import { partnersIn } from './partner.ts';
import { feedDamages, placeDamages } from './places.ts';
import { companySetting } from '../company.ts';

export interface Examination {
  readonly damages: readonly Damage[];
  /** What was looked at. */
  readonly examined: {
    readonly links: number;
    readonly inSa: number;
    readonly inQuickbooks: number;
    readonly activity: number;
  };
}

const nothingExamined = { links: 0, inSa: 0, inQuickbooks: 0, activity: 0 };
/** Repairing one damage may show another behind it. */
const roundsMax = 4;
const acknowledgementsMax = 200;

/** Looks at everything and changes nothing. @throws Failure where a side is not reached. */
export async function examine(sources: Sources): Promise<Examination> {
  const { store, companyId } = sources;
  const faults = await store.faults();
  if (faults.length > 0) return { damages: faults.map(fileDamage), examined: nothingExamined };
  const owner = await store.setting(companySetting);
  if (typeof owner === 'string' && owner !== companyId)
    return { damages: [otherCompany(owner, companyId)], examined: nothingExamined };
  const evidence = await gatherEvidence(sources);
  const all = [...evidence.categories.values()];
  const partners = partnersIn(evidence);
  const count = (of: (own: (typeof all)[number]) => number) => all.reduce((sum, own) => sum + of(own), 0);
  const inSa = count(({ copies }) => copies.length);
  const isNew = evidence.lastCompletedAt === undefined && count(({ links }) => links.length) === 0;
  const damages = [
    ...(isNew && inSa > 0 ? [neverSyncedHere] : []),
    ...all.flatMap((own) => linkDamages(evidence, own, partners)),
    ...all.flatMap((own) => memoryDamages(evidence, own, partners)),
    ...(isNew ? [] : [...feedDamages(evidence), ...all.flatMap((own) => placeDamages(evidence, own))]),
    ...mappingDamages(evidence),
    ...operationDamages(evidence),
    ...activityDamages(evidence.activity),
  ];
  return {
    damages,
    examined: {
      links: count(({ links }) => links.length),
      inSa: count(({ sa }) => sa.size),
      inQuickbooks: count(({ quickbooks }) => quickbooks.size),
      activity: evidence.activity.count,
    },
  };
}

export interface Treatment extends Examination {
  readonly repaired: readonly Damage[];
}

/** Repairs what can be, until nothing more can; `damages` are those that stay. */
export async function treat(sources: Sources): Promise<Treatment> {
  const repaired: Damage[] = [];
  let examination = await examine(sources);
  for (let round = 1; round <= roundsMax; round += 1) {
    const repairable = examination.damages.filter(({ repair }) => repair !== undefined);
    if (repairable.length === 0) break;
    await repairAll(sources, repairable);
    repaired.push(...repairable);
    examination = await examine(sources);
    // A place that was set back reads as one that is behind, until the next sync has read again.
    const remaining = examination.damages.filter(({ code }) => code !== 'doctor.read-behind');
    examination = { ...examination, damages: remaining };
  }
  return { ...examination, repaired };
}

/** One commit: first what goes, so that a link can change its partner; then what comes, each thing once. */
async function repairAll({ store, sa }: Sources, damages: readonly Damage[]): Promise<void> {
  const removals = damages.flatMap(({ repair }) => repair?.removals ?? []);
  const changes = damages.flatMap(({ repair }) => repair?.changes ?? []);
  const told = damages.flatMap(({ repair }) => repair?.told ?? []);
  const all = [...once(removals), ...once(changes)];
  if (all.length > 0) await store.commit(all);
  for (let start = 0; start < told.length; start += acknowledgementsMax)
    await sa.acknowledge(told.slice(start, start + acknowledgementsMax) satisfies Acknowledgement[]);
}

function once(changes: readonly StoreChange[]): readonly StoreChange[] {
  const kept = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...kept.values()];
}

/** What the next sync must know: whether a damage that endangers the books stays. */
export async function remember(store: Store, damages: readonly Damage[]): Promise<void> {
  await store.commit([knownDamageChange(damages)]);
}

export function activityDamages({ last, count, breakAt, endsAtHead }: ActivityEvidence): readonly Damage[] {
  const base = { category: null, record: '', isDangerous: false };
  if (breakAt !== undefined)
    return [{ ...base, code: 'doctor.activity-altered', details: { sequence: breakAt } }];
  if (endsAtHead) return [];
  return [{ ...base, code: 'doctor.activity-cut', details: { expected: last.sequence, sequence: count } }];
}

/** The activity of a store, verified: what support and tests ask without looking at anything else. */
export async function examineActivity(store: Store): Promise<readonly Damage[]> {
  return activityDamages(await readActivity(store));
}

function fileDamage(detail: string): Damage {
  return { code: 'doctor.file-damaged', category: null, record: '', details: { detail }, isDangerous: true };
}

function otherCompany(expected: string, found: string): Damage {
  const details = { expected, found };
  return { code: 'doctor.other-company', category: null, record: '', details, isDangerous: true };
}

const neverSyncedHere: Damage = {
  code: 'doctor.synced-before',
  category: null,
  record: '',
  details: {},
  isDangerous: false,
};

/**
 * Whether SA knows links, so that somebody has synced this company before. A connector that has never synced it and
 * calls itself ready would be wrong then.
 */
export async function hasBeenSynced(sa: Pick<Sa, 'links'>): Promise<boolean> {
  return (await sa.links(undefined, 1)).links.length > 0;
}
