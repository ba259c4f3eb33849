/**
 * Credits of which QuickBooks applies another amount to an invoice than we know. Applying a credit does not mark
 * the credit as modified, but the invoice (bookkeeping.md 11): the invoice shows which credits pay it, and those
 * that are not as their links remember are read again by id before the credits run (`freed.ts`). Their ids wait
 * in the store, so that a kill in between loses none.
 */
import { creditsShown, type Category } from '@autosync/records';
import type { Json } from '@autosync/core';
import type { SyncContext } from './context.ts';
import type { Link, Store, StoreChange } from './ports/index.ts';
import { rowsOf } from './reference.ts';

const creditedSetting = 'quickbooks.credited';

/** The ids that an earlier sync left behind. */
export async function creditedIn(store: Store): Promise<Set<string>> {
  const ids = await store.setting(creditedSetting);
  return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
}

/** An invoice of QuickBooks as far as it shows what credits pay of it: before, and now. */
export interface ShownInvoice {
  readonly id: string;
  readonly keptBefore: Json;
  readonly keptNow: Json;
}

/** The change that remembers the credits which pay another amount of the invoice than their links know. */
export async function noteCredited(
  context: SyncContext,
  category: Category,
  { id, keptBefore, keptNow }: ShownInvoice,
): Promise<readonly StoreChange[]> {
  if (category.name !== 'Invoices') return [];
  const now = new Map(creditsShown(keptNow).map(({ credit, amount }) => [credit, amount]));
  const ids = [...now.keys(), ...creditsShown(keptBefore).map(({ credit }) => credit)];
  if (ids.length === 0) return [];
  const links = await context.store.linkByQuickbooks('Credits', [...new Set(ids)]);
  const news = links.filter((link) => knownAmount(link, id) !== now.get(link.quickbooksId));
  if (news.every(({ quickbooksId }) => context.credited.has(quickbooksId))) return [];
  for (const { quickbooksId } of news) context.credited.add(quickbooksId);
  return [{ put: 'setting', name: creditedSetting, value: [...context.credited] }];
}

/** The change that forgets them all, for the commit after which they have been read. */
export function forgetCredited(context: SyncContext): StoreChange {
  context.credited.clear();
  return { put: 'setting', name: creditedSetting, value: [] };
}

function knownAmount({ quickbooksBaseline }: Link, invoice: string): Json | undefined {
  return rowsOf(quickbooksBaseline['applications']).find(
    (application) => application['invoice'] === invoice,
  )?.['amount'];
}
