/**
 * While a damage is known that endangers the books, no sync begins. The doctor writes down what it found; what is
 * cheap to see is looked at before every sync.
 */
import { explain, Failure, type Json } from '@autosync/core';
import type { Store, StoreChange } from '../ports/index.ts';
import { damageReport, type Damage } from './damage.ts';
import { aloneAmong } from './operations.ts';

export const knownDamageSetting = 'doctor.damage';

/** The change that remembers the dangerous ones among the damages, or that there are none. */
export function knownDamageChange(damages: readonly Damage[]): StoreChange {
  const dangerous = damages.filter(({ isDangerous }) => isDangerous);
  const value: Json = dangerous.map((damage) => damageReport(damage).summary);
  return { put: 'setting', name: knownDamageSetting, value };
}

/** @throws Failure `sync.damage-known` where a sync could damage the books. */
export async function requireSound(store: Store): Promise<void> {
  const known = await store.setting(knownDamageSetting);
  if (Array.isArray(known) && known.length > 0) {
    throw new Failure('sync.damage-known', { count: known.length, detail: String(known[0]) });
  }
  const open = await store.operations({ states: ['sent', 'unknown'] });
  if (open.length === 0) return;
  const [alone] = aloneAmong(open, await store.messageSets());
  if (alone === undefined) return;
  const { summary } = explain('doctor.operation-alone', { record: alone.label });
  throw new Failure('sync.damage-known', { count: 1, detail: summary });
}
