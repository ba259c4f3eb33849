/** What lifting a brake changes in the store. */
import type { Details } from '@autosync/core';
import { categoryNames } from '@autosync/records';
import { companyFileSetting } from '../company.ts';
import { knownDamageSetting } from '../doctor/known-damage.ts';
import { deletedWatermark, watermarkSetting } from '../gather.ts';
import type { Store, StoreChange } from '../ports/index.ts';
import type { BrakeCode } from './brake-code.ts';
import { clockSetting } from './clock-behind.ts';
import { allowedSetting, countedSetting } from './deletions.ts';
import { compareSetting, witnessSetting } from './witness.ts';

export async function liftingChanges(
  store: Pick<Store, 'setting'>,
  { code, details }: { readonly code: BrakeCode; readonly details: Details },
): Promise<readonly StoreChange[]> {
  switch (code) {
    case 'quickbooks.other-company':
      // Its name is another one; its records are looked at all the same (`witness.ts`).
      return [{ put: 'setting', name: companyFileSetting, value: details['found'] ?? null }];
    case 'quickbooks.restored':
      return [
        { put: 'setting', name: witnessSetting, value: [] },
        { put: 'setting', name: compareSetting, value: true },
        ...rereadingAll,
      ];
    case 'sync.clock-behind':
      // What was written while the clock was wrong has wrong times, so everything is read again.
      return [{ put: 'setting', name: clockSetting, value: null }, ...rereadingAll];
    case 'sync.too-many-deletions':
      return [{ put: 'setting', name: allowedSetting, value: (await store.setting(countedSetting)) ?? null }];
    case 'sync.damage-known':
      return [{ put: 'setting', name: knownDamageSetting, value: [] }];
    default: {
      const unreachable: never = code;
      return unreachable;
    }
  }
}

const rereadingAll = [...categoryNames, deletedWatermark].map((name): StoreChange => ({
  put: 'setting',
  name: watermarkSetting(name),
  value: null,
}));
