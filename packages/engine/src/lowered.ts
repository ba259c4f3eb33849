/**
 * Invoices of which QuickBooks asks less than before, or nothing any more: it frees what was paid beyond that,
 * and does not mark the payments as modified (bookkeeping.md 11). Their ids wait in the store until the payments
 * have been read again (`freed.ts`), so that a kill in between loses none.
 */
import { compareDecimals } from '@autosync/core';
import type { Category, Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Store, StoreChange } from './ports/index.ts';
import { saleTotalIn } from './sale-total.ts';

const loweredSetting = 'quickbooks.lowered';

/** The ids that an earlier sync left behind. */
export async function loweredIn(store: Store): Promise<Set<string>> {
  const ids = await store.setting(loweredSetting);
  return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
}

/** The change that remembers an invoice of QuickBooks where it asks less than before; `now` is null where it is gone. */
export function noteLowered(
  context: SyncContext,
  category: Category,
  quickbooksId: string,
  before: Fields | undefined,
  now: Fields | null,
): readonly StoreChange[] {
  return isLowered(category, before, now) ? noted(context, quickbooksId) : [];
}

/**
 * The same where people have edited it, `known` being the edit sequence that we know: whatever it asks for now, it may have
 * asked for less in between, and what was freed then stays free.
 */
export function noteMaybeLowered(
  context: SyncContext,
  category: Category,
  quickbooksId: string,
  known: string | undefined,
  now: string | null,
): readonly StoreChange[] {
  const isEdited = category.name === 'Invoices' && known !== undefined && known !== now;
  return isEdited ? noted(context, quickbooksId) : [];
}

function noted(context: SyncContext, quickbooksId: string): readonly StoreChange[] {
  if (context.lowered.has(quickbooksId)) return [];
  context.lowered.add(quickbooksId);
  return [{ put: 'setting', name: loweredSetting, value: [...context.lowered] }];
}

/** The change that forgets them all, for the commit after which their payments have been read. */
export function forgetLowered(context: SyncContext): StoreChange {
  context.lowered.clear();
  return { put: 'setting', name: loweredSetting, value: [] };
}

export function isLowered(category: Category, before: Fields | undefined, now: Fields | null): boolean {
  if (category.name !== 'Invoices' || before === undefined) return false;
  return compareDecimals(saleTotalIn(now), saleTotalIn(before)) < 0;
}
