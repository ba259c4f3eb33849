/**
 * SA counts every entry into a company, and every leaving. Where it has counted more than this store asked for, somebody
 * else has synced since: another computer that was taken over, or this one, whose data were put back from a backup
 * afterwards, be it one from the middle of the last sync. What was linked meanwhile is then read from SA before anything is
 * paired or added.
 */
import type { Json } from '@autosync/core';
import type { Sa, Store } from './ports/index.ts';
import { restoreAgain } from './restore.ts';

const entrySetting = 'lease.entry';

interface Entry {
  /** The number of the last entry that SA confirmed. */
  readonly generation: number;
  /** How often an entry or a leaving was asked for since; each may have counted, though its answer was lost. */
  readonly asked: number;
}

/** SA, whose entries and leavings are counted in the store. A renewal is no entry. */
export function countingEntries(sa: Sa, store: Store): Sa {
  /** Says in the store, before SA is asked, that it may count one more. */
  const ask = async () => {
    const last = entryIn(await store.setting(entrySetting));
    const asked = (last?.asked ?? 0) + 1;
    if (last !== undefined) await store.commit([putEntry({ ...last, asked })]);
    return { last, asked };
  };
  return {
    ...sa,
    releaseLease: async (generation, hasSynced) => {
      await ask();
      await sa.releaseLease(generation, hasSynced);
    },
    lease: async (request) => {
      if (request.generation !== undefined) return sa.lease(request);
      const { last, asked } = await ask();
      const lease = await sa.lease(request);
      const isForeign = last !== undefined && lease.generation > last.generation + asked;
      const entered = putEntry({ generation: lease.generation, asked: 0 });
      await store.commit(isForeign ? [entered, restoreAgain] : [entered]);
      return lease;
    },
  };
}

function putEntry(entry: Entry) {
  return { put: 'setting' as const, name: entrySetting, value: { ...entry } };
}

function entryIn(value: Json | undefined): Entry | undefined {
  if (value === null || typeof value !== 'object' || !('generation' in value)) return undefined;
  const { generation, asked } = value;
  return typeof generation === 'number' && typeof asked === 'number' ? { generation, asked } : undefined;
}
