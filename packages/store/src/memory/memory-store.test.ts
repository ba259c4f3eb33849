import { storeContract } from '@autosync/contracts';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from './memory-store.ts';

storeContract('memory', async () => ({ store: createMemoryStore() }));

describe('a copy of a store in memory', () => {
  it('has what was there, and neither sees what happens to the other', async () => {
    const store = createMemoryStore();
    await store.commit([{ put: 'setting', name: 'a', value: 1 }]);
    const copy = store.copy();
    await store.commit([{ put: 'setting', name: 'a', value: 2 }]);
    await copy.commit([{ put: 'setting', name: 'b', value: 3 }]);
    expect([await store.setting('a'), await store.setting('b')]).toEqual([2, undefined]);
    expect([await copy.setting('a'), await copy.setting('b')]).toEqual([1, 3]);
  });
});
