/**
 * What people do while the connectors work: on both sides, at any step. What nobody could do then (SA or QuickBooks
 * refuses it) is not done.
 */
import { Failure } from '@autosync/core';
import { creditDeeds } from './deeds/credits.ts';
import type { Deeds, Office } from './deeds/deed.ts';
import { listDeeds } from './deeds/lists.ts';
import { mergeDeeds } from './deeds/merges.ts';
import { saleDeeds } from './deeds/sales.ts';

export type { Office } from './deeds/deed.ts';

const deeds: Deeds = { ...saleDeeds, ...listDeeds, ...creditDeeds, ...mergeDeeds };

/** What people do with clients, invoices and payments. */
export const deedNames: readonly string[] = Object.keys(saleDeeds);

/** What people do with records of every category. */
export const allDeedNames: readonly string[] = Object.keys(deeds);

export async function act(office: Office, deed: string, which: number, mark: number): Promise<boolean> {
  const doing = deeds[deed];
  if (doing === undefined) throw new Error(`Nobody knows how to do "${deed}".`);
  try {
    return await doing(office, which, mark);
  } catch (error) {
    if (error instanceof Failure || (error instanceof Error && error.message.startsWith('QuickBooks:')))
      return false;
    throw error;
  }
}
