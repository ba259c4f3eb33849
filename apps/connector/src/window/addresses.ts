import type { Store } from '@autosync/engine';
import type { Addresses } from './view.ts';

const addressesSetting = 'window.addresses';

/** Where SA and QuickBooks are: those of the command line win over those that were typed in the window. */
export async function openAddresses(store: Store, given: Partial<Addresses>) {
  let addresses = await read(store, given);
  return {
    now: () => addresses,
    isAsked: given.sa === undefined || given.quickbooks === undefined,
    set: async (typed: Addresses) => {
      await store.commit([{ put: 'setting', name: addressesSetting, value: { ...typed } }]);
      addresses = await read(store, given);
    },
  };
}

async function read(store: Store, given: Partial<Addresses>): Promise<Addresses> {
  const kept = await store.setting(addressesSetting);
  const typed = typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {};
  const of = (name: keyof Addresses) => {
    const value = 'sa' in typed ? Reflect.get(typed, name) : undefined;
    return given[name] ?? (typeof value === 'string' ? value : '');
  };
  return { sa: of('sa'), quickbooks: of('quickbooks') };
}
