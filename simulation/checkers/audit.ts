/**
 * The record of what was done (S7, L6): its chain holds, nothing was added twice, and it explains everything that a
 * side has now, had not in the beginning, and nobody typed there.
 */
import { firstChainBreak, firstHead, sameJson, type ChainHead } from '@autosync/core';
import type { Activity, ChainedActivity, Side, Store } from '@autosync/engine';
import { categoryOf, type Fields } from '@autosync/records';
import type { EditLog } from '../edit-log.ts';
import { keyOf, type Seen } from '../sight.ts';

export interface SideOfBooks {
  readonly side: Side;
  readonly before: readonly Seen[];
  readonly now: readonly Seen[];
}

export interface Audited {
  readonly sides: readonly SideOfBooks[];
  /** Of every connector, also those that a restored backup has replaced. */
  readonly stores: readonly Store[];
  readonly isRolledBack: boolean;
  readonly log: EditLog;
}

export async function auditFaults({ sides, stores, isRolledBack, log }: Audited): Promise<readonly string[]> {
  const entries = new Map<string | number, Activity>();
  const faults: string[] = [];
  const intents: string[] = [];
  for (const store of stores) {
    faults.push(...(await chainFaults(store)));
    // A backup has what its store had; of one store alone no entry stands there twice.
    for (const [place, entry] of (await store.activity(100_000)).entries())
      entries.set(stores.length === 1 ? place : JSON.stringify(entry), entry);
    const open = await store.operations({ states: ['planned', 'sent', 'unknown', 'applied'] });
    intents.push(...open.map(({ body }) => JSON.stringify(body)));
  }
  const activity = [...entries.values()];
  // A store of yesterday has forgotten what it added since, and may say it again.
  if (!isRolledBack) faults.push(...addedTwice(activity));
  for (const side of sides) faults.push(...unexplained(side, activity, intents, log));
  return faults;
}

/** S7: every entry follows from the one before it, and the last one is the end that the store tells. */
async function chainFaults(store: Store): Promise<readonly string[]> {
  const chain = await store.activityChain(0, 100_000);
  const from = chain.findIndex((entry, place) => foundWhole.get(entry) !== previousIn(chain, place));
  const fresh = from < 0 ? [] : chain.slice(from);
  const entries = fresh.map(({ sequence, hash, activity }) => ({ sequence, hash, content: { ...activity } }));
  const broken = firstChainBreak(previousIn(chain, Math.max(0, from)), entries);
  if (broken !== undefined) return [`S7: the activity is broken at entry ${broken}.`];
  for (const [place, entry] of chain.entries()) foundWhole.set(entry, previousIn(chain, place));
  const { last } = await store.activityEnds();
  return (chain.at(-1)?.hash ?? firstHead.hash) === last.hash
    ? []
    : ['S7: the end of the activity is cut off.'];
}

function previousIn(chain: readonly ChainedActivity[], place: number): ChainHead {
  return chain[place - 1] ?? firstHead;
}

/** Entries that followed from the one before them. All schedules begin with the same ones, the very same objects. */
const foundWhole = new WeakMap<ChainedActivity, ChainHead>();

/** S7: one intent has one outcome. */
function addedTwice(activity: readonly Activity[]): readonly string[] {
  const seen = new Set<string>();
  return activity.flatMap((entry) => {
    if (entry.action !== 'added') return [];
    const key = `${entry.category} ${idOn(entry.to, entry)}`;
    const isSecond = seen.has(key);
    seen.add(key);
    return isSecond ? [`S7: ${entry.label} was added twice, says the activity.`] : [];
  });
}

/** L6: what nobody typed was done by a connector, and stands in its activity, or is under way there. */
function unexplained(
  { side, before, now }: SideOfBooks,
  activity: readonly Activity[],
  intents: readonly string[],
  log: EditLog,
): readonly string[] {
  const explained = new Set(
    activity
      .filter(({ to, action }) => to === side || action === 'linked')
      .map((entry) => `${entry.category} ${idOn(side, entry)}`),
  );
  const idKey = ({ category, id }: Seen) => `${category} ${id}`;
  const was = new Map(before.map((seen) => [idKey(seen), seen]));
  const is = new Map(now.map((seen) => [idKey(seen), seen]));
  const changed = [
    ...now.filter((seen) => !isSame(was.get(idKey(seen)), seen)),
    ...before.filter((seen) => !is.has(idKey(seen))),
  ];
  return changed.flatMap((seen) => {
    const isTyped = log.typedOn[side].has(keyOf(seen));
    const isIntended = [seen.id, JSON.stringify(seen.token)].some((name) =>
      intents.some((body) => body.includes(name)),
    );
    const isExplained = explained.has(idKey(seen)) || isIntended;
    if (isTyped || isExplained) return [];
    const name = side === 'sa' ? 'SA' : 'QuickBooks';
    return [`L6: nobody typed what ${keyOf(seen)} is in ${name} now, and no activity explains it.`];
  });
}

function isSame(before: Seen | undefined, now: Seen): boolean {
  return (
    before?.fields === now.fields || (before !== undefined && sameJson(ownFields(before), ownFields(now)))
  );
}

/** What a payment pays may change without anybody touching the payment: its invoice asks for less (bookkeeping.md 11). */
function ownFields({ category, fields }: Seen): Fields {
  const { applications: _, ...own } = categoryOf(category).comparable(fields);
  return own;
}

function idOn(side: Side, { saId, quickbooksId }: Activity): string {
  return side === 'sa' ? saId : quickbooksId;
}
