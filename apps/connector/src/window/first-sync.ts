import type { Store } from '@autosync/engine';
import type { FirstSyncView } from './view.ts';

const setting = 'window.first-sync';

/** How far the steps before the first sync are; they are kept, so that a person can go on another day. */
export async function openFirstSync(store: Store) {
  let steps = stepsIn((await store.setting(setting)) ?? null);
  return {
    now: () => steps,
    note: async (done: Partial<FirstSyncView>) => {
      steps = { ...steps, ...done };
      await store.commit([{ put: 'setting', name: setting, value: { ...steps } }]);
    },
  };
}

function stepsIn(value: unknown): FirstSyncView {
  const has = (name: keyof FirstSyncView) =>
    typeof value === 'object' && value !== null && Reflect.get(value, name) === true;
  return { hasBackup: has('hasBackup'), hasLooked: has('hasLooked'), wasAsked: has('wasAsked') };
}
