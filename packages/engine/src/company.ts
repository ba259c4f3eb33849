/** Whose memory a store is: one company of SA has one store, and no other one may ever use it. */
import { Failure } from '@autosync/core';
import type { Store } from './ports/index.ts';

export const companySetting = 'sa.company';
/** The name of the company file of QuickBooks. */
export const companyFileSetting = 'quickbooks.company';

/**
 * Writes down to which company a new store belongs.
 *
 * @throws Failure `doctor.other-company` where it belongs to another one.
 */
export async function requireOwnStore(store: Store, companyId: string): Promise<void> {
  const owner = await store.setting(companySetting);
  if (owner === companyId) return;
  if (typeof owner === 'string')
    throw new Failure('doctor.other-company', { expected: owner, found: companyId });
  await store.commit([{ put: 'setting', name: companySetting, value: companyId }]);
}
