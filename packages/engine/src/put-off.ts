/**
 * What a person ticked off in a preview waits (product.md C2). It stays where it is, with a message that lets it go
 * again, however many syncs come by; both records are left alone meanwhile, so that nothing of the pair goes half.
 */
import type { Clock, Json } from '@autosync/core';
import { categoryOf, isCategoryName } from '@autosync/records';
import { recordKeyOf, type SyncContext } from './context.ts';
import { decisionAbout } from './decision.ts';
import { openMessageBook, type HeldRecord, type Obstacle } from './message.ts';
import { otherSide } from './plan.ts';
import type { PlannedWrite } from './planned-write.ts';
import type { Message, Side, Store, StoreChange } from './ports/index.ts';

/** A record that waits: the one that has news, and its partner where it has one. */
interface PutOff extends HeldRecord {
  readonly partnerId: string | null;
}

const prefix = 'put-off.';
export const putOffCode = 'sync.put-off';
const obstacle: Obstacle = { code: putOffCode, details: {} };

/**
 * Lets writes of a preview wait, or lets them go again. It counts from the next sync on. A pair with news on both
 * sides has several writes, and waits as one.
 */
export async function putOff(
  store: Store,
  clock: Clock,
  writes: readonly PlannedWrite[],
  waits: boolean,
): Promise<void> {
  const book = await openMessageBook(store);
  const standing = byKey(await putOffIn(store));
  const now = clock.now();
  const changes: StoreChange[] = [];
  for (const write of writes) {
    const found = keysOf(recordOf(write)).flatMap((key) => standing.get(key) ?? []);
    if (waits === found.length > 0) continue;
    for (const record of waits ? [recordOf(write)] : new Set(found)) {
      const put = book.put(record, obstacle, now);
      const { message } = put;
      const action = waits ? 'wait' : 'retry';
      const decided = decisionAbout(message, { action, with: null, reason: null }, now);
      changes.push(...(waits ? [putSetting(record), put] : letGo(message)), decided);
      for (const key of keysOf(record))
        if (waits) standing.set(key, record);
        else standing.delete(key);
    }
  }
  if (changes.length > 0) await store.commit(changes);
}

/** Those of the writes that wait. */
export async function thatWait(
  store: Pick<Store, 'settings'>,
  writes: readonly PlannedWrite[],
): Promise<ReadonlySet<PlannedWrite>> {
  const standing = byKey(await putOffIn(store));
  return new Set(writes.filter((write) => keysOf(recordOf(write)).some((key) => standing.has(key))));
}

/** The changes that let a record go again. */
export function letGo(
  message: Pick<Message, 'id' | 'category' | 'side' | 'recordId'>,
): readonly StoreChange[] {
  const { id, category, side, recordId } = message;
  const name = nameOf({ category: categoryOf(category), side, id: recordId });
  return [
    { remove: 'setting', name },
    { remove: 'message', id },
  ];
}

/** Leaves alone what waits, for this sync. */
export async function holdPutOff(context: SyncContext): Promise<void> {
  for (const record of await putOffIn(context.store)) {
    for (const key of keysOf(record)) {
      context.held.add(key);
      context.unpaired.add(key);
    }
  }
}

/** At the end of a sync: what still waits says so, and what has nothing left to carry over is forgotten. */
export async function putOffTold({ store, messages, clock }: SyncContext): Promise<readonly StoreChange[]> {
  const now = clock.now();
  const changes: StoreChange[] = [];
  for (const record of await putOffIn(store)) {
    const { category, side, id, partnerId } = record;
    const row =
      (await store.inboxRow(side, category.name, id)) ??
      (partnerId === null ? undefined : await store.inboxRow(otherSide(side), category.name, partnerId));
    changes.push(
      row === undefined ? { remove: 'setting', name: nameOf(record) } : messages.put(record, obstacle, now),
    );
  }
  return changes;
}

/** The record whose news would be written; what is new on the other side has no name there yet. */
function recordOf({
  category: name,
  record: label,
  side: to,
  action,
  saId,
  quickbooksId,
}: PlannedWrite): PutOff {
  const side = otherSide(to);
  const [id, partner] = side === 'sa' ? [saId, quickbooksId] : [quickbooksId, saId];
  return { category: categoryOf(name), side, id, label, partnerId: action === 'added' ? null : partner };
}

/** Both records of the pair, by `recordKeyOf`. */
function keysOf({ category: { name }, side, id, partnerId }: PutOff): readonly string[] {
  const own = recordKeyOf(name, side, id);
  return partnerId === null ? [own] : [own, recordKeyOf(name, otherSide(side), partnerId)];
}

function byKey(records: readonly PutOff[]): Map<string, PutOff> {
  return new Map(records.flatMap((record) => keysOf(record).map((key) => [key, record] as const)));
}

function nameOf({ category, side, id }: Pick<HeldRecord, 'category' | 'side' | 'id'>): string {
  return `${prefix}${category.name}.${side}.${id}`;
}

function putSetting(record: PutOff): StoreChange {
  const { category, side, id, label, partnerId } = record;
  return {
    put: 'setting',
    name: nameOf(record),
    value: { category: category.name, side, id, label, partnerId },
  };
}

async function putOffIn(store: Pick<Store, 'settings'>): Promise<readonly PutOff[]> {
  return [...(await store.settings(prefix)).values()].flatMap(putOffOf);
}

function putOffOf(value: Json): readonly PutOff[] {
  if (value === null || typeof value !== 'object' || !('id' in value)) return [];
  const { category, side, id, label, partnerId = null } = value;
  if (typeof category !== 'string' || !isCategoryName(category) || !isSide(side)) return [];
  if (typeof id !== 'string' || typeof label !== 'string') return [];
  const partner = typeof partnerId === 'string' ? partnerId : null;
  return [{ category: categoryOf(category), side, id, label, partnerId: partner }];
}

function isSide(value: Json | undefined): value is Side {
  return value === 'sa' || value === 'quickbooks';
}
