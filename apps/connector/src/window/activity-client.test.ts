import { instantFromEpochMs } from '@autosync/core';
import type { RecordActivity, StoreChange } from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import { createMemoryStore } from '@autosync/store/memory';
import { describe, expect, it } from 'vitest';
import { clientsOf } from './activity-client.ts';

function linked(category: CategoryName, id: string, fields: Fields): StoreChange {
  return {
    put: 'link',
    link: {
      category,
      saId: `S-${id}`,
      quickbooksId: `Q-${id}`,
      saBaseline: fields,
      quickbooksBaseline: fields,
      saVersion: 1,
      editSequence: '1',
      kept: null,
      lines: [],
      gone: 'none',
    },
  };
}

function entryOf(category: CategoryName, id: string, after: Fields): RecordActivity {
  const at = instantFromEpochMs(1_790_000_000_000);
  const ids = { saId: `S-${id}`, quickbooksId: `Q-${id}` };
  return { at, runId: 'run', category, label: 'Record', to: 'sa', action: 'updated', after, ...ids };
}

describe('the client of an entry', () => {
  it('is the one of a payment, and of a property the client whose it is; a client has none', async () => {
    const store = createMemoryStore();
    await store.commit([
      linked('Customers', 'zhang', { name: 'Zhang, Laura', parent: null }),
      linked('Customers', 'lakeview', { name: '6560 Lakeview Drive', parent: 'S-zhang' }),
      linked('Payments', 'check', { customer: 'S-lakeview' }),
    ]);
    const clientOf = clientsOf(store);
    expect(await clientOf(entryOf('Payments', 'check', {}))).toBe('6560 Lakeview Drive');
    expect(await clientOf(entryOf('Customers', 'lakeview', { phone: '555-0100' }))).toBe('Zhang, Laura');
    expect(await clientOf(entryOf('Customers', 'zhang', { phone: '555-0100' }))).toBeNull();
    expect(await clientOf(entryOf('Customers', 'new', { parent: 'S-zhang' }))).toBe('Zhang, Laura');
    expect(await clientOf(entryOf('Items', 'mulch', { parent: 'S-zhang' }))).toBeNull();
  });
});
