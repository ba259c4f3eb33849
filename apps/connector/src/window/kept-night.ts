import { Failure } from '@autosync/core';
import type { Store } from '@autosync/engine';
import { usualNight, type Night } from './night.ts';

const nightSetting = 'window.night';
const wallTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The hours in which nothing syncs, as the company has set them (product.md A14). */
export async function openNight(store: Store) {
  let night = nightIn((await store.setting(nightSetting)) ?? null) ?? usualNight;
  return {
    now: () => night,
    /** @throws Failure `window.night-wrong` where one of them is no time of day, or both are the same. */
    set: async (typed: { readonly from: string; readonly to: string }) => {
      const given = nightIn(typed);
      if (given === undefined) throw new Failure('window.night-wrong', { ...typed });
      await store.commit([{ put: 'setting', name: nightSetting, value: { ...given } }]);
      night = given;
    },
  };
}

/** A night of no length would be none, or all day long. */
function nightIn(value: unknown): Night | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [from, to]: readonly unknown[] = [Reflect.get(value, 'from'), Reflect.get(value, 'to')];
  if (typeof from !== 'string' || typeof to !== 'string' || from === to) return undefined;
  return wallTime.test(from) && wallTime.test(to) ? { from, to } : undefined;
}
