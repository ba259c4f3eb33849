/**
 * What a person decided about a message is an instruction in the store. The next sync obeys it, and it is forgotten
 * when its record has gone through; ignoring lasts as long as the message. Nothing is written outside a sync.
 */
import { parseInstant, type Instant, type Json } from '@autosync/core';
import { isCategoryName, type CategoryName } from '@autosync/records';
import type { Link, Message, Side, Store, StoreChange } from '../ports/index.ts';
import { actionNames, type ActionName } from './action.ts';

export interface Resolution {
  readonly messageId: string;
  readonly category: CategoryName;
  readonly side: Side;
  readonly recordId: string;
  readonly action: ActionName;
  /** The record to link with, the record to rename, or null. */
  readonly record: string | null;
  /** The name to give, or null. */
  readonly name: string | null;
  /** The fields of a conflict in which the other side counts. */
  readonly except: readonly string[];
  readonly reason: string | null;
  readonly at: Instant;
}

const prefix = 'resolution.';

/** Every instruction that stands, by `resolutionKey`. */
export type Resolutions = ReadonlyMap<string, Resolution>;

export function resolutionKey(category: CategoryName, side: Side, recordId: string): string {
  return `${prefix}${category}.${side}.${recordId}`;
}

function keyOf({ category, side, recordId }: Pick<Resolution, 'category' | 'side' | 'recordId'>): string {
  return resolutionKey(category, side, recordId);
}

/** The instructions of a category, or all of them. */
export async function resolutionsIn(
  store: Pick<Store, 'settings'>,
  category?: CategoryName,
): Promise<Resolutions> {
  const settings = await store.settings(category === undefined ? prefix : `${prefix}${category}.`);
  return new Map(
    [...settings].flatMap(([name, value]): [string, Resolution][] => {
      const resolution = resolutionOf(value);
      return resolution === undefined ? [] : [[name, resolution]];
    }),
  );
}

export async function resolutionFor(
  store: Pick<Store, 'setting'>,
  category: CategoryName,
  side: Side,
  recordId: string,
): Promise<Resolution | undefined> {
  return resolutionOf((await store.setting(resolutionKey(category, side, recordId))) ?? null);
}

/** The instruction about a linked pair, whichever of its two records the message was about. */
export async function resolutionOfPair(
  store: Pick<Store, 'setting'>,
  { category, saId, quickbooksId }: Pick<Link, 'category' | 'saId' | 'quickbooksId'>,
): Promise<Resolution | undefined> {
  return (
    (await resolutionFor(store, category, 'sa', saId)) ??
    (await resolutionFor(store, category, 'quickbooks', quickbooksId))
  );
}

export function putResolution(resolution: Resolution): StoreChange {
  return { put: 'setting', name: keyOf(resolution), value: { ...resolution } };
}

export function removeResolution(
  resolution: Pick<Resolution, 'category' | 'side' | 'recordId'>,
): StoreChange {
  return { remove: 'setting', name: keyOf(resolution) };
}

/** The changes that forget what was obeyed: its record has nothing left to carry over, or its message is gone. */
export async function obeyed(
  store: Pick<Store, 'settings' | 'inboxRow'>,
  open: readonly Message[],
): Promise<readonly StoreChange[]> {
  const messageIds = new Set(open.map(({ id }) => id));
  const changes: StoreChange[] = [];
  for (const resolution of (await resolutionsIn(store)).values()) {
    const { category, side, recordId, action, messageId } = resolution;
    const isDue =
      action === 'ignore'
        ? messageIds.has(messageId)
        : (await store.inboxRow(side, category, recordId)) !== undefined;
    if (!isDue) changes.push(removeResolution(resolution));
  }
  return changes;
}

function resolutionOf(value: Json): Resolution | undefined {
  if (value === null || typeof value !== 'object' || !('messageId' in value)) return undefined;
  const { messageId, category, side, recordId, action, record, name, except, reason, at } = value;
  const known = actionNames.find((one) => one === action);
  const instant = typeof at === 'string' ? parseInstant(at) : undefined;
  if (typeof messageId !== 'string' || typeof recordId !== 'string' || known === undefined) return undefined;
  if (typeof category !== 'string' || !isCategoryName(category) || instant === undefined) return undefined;
  if (side !== 'sa' && side !== 'quickbooks') return undefined;
  return {
    messageId,
    category,
    side,
    recordId,
    action: known,
    record: textOf(record),
    name: textOf(name),
    // What was decided before fields could be told apart has none.
    except: Array.isArray(except) ? except.filter((field) => typeof field === 'string') : [],
    reason: textOf(reason),
    at: instant,
  };
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
