import { instantFromEpochMs } from '@autosync/core';
import type { Link, Message, RecordActivity, StoreChange } from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import { createMemoryStore } from '@autosync/store/memory';
import { describe, expect, it } from 'vitest';
import { comparisonOf } from './comparison.ts';
import { entryView, plannedView } from './entry.ts';

const at = instantFromEpochMs(1_790_000_000_000);

function linked(category: CategoryName, id: string, sa: Fields, quickbooks: Fields = sa): StoreChange {
  const link: Link = {
    category,
    saId: `S-${id}`,
    quickbooksId: `Q-${id}`,
    saBaseline: sa,
    quickbooksBaseline: quickbooks,
    saVersion: 1,
    editSequence: '1',
    kept: null,
    lines: [],
    gone: 'none',
  };
  return { put: 'link', link };
}

const item = (name: string) => ({
  kind: 'service',
  name,
  parent: null,
  isActive: true,
  description: null,
  price: null,
  pricePercent: null,
  cost: null,
  salesTaxCode: null,
  incomeAccount: null,
  expenseAccount: null,
  assetAccount: null,
});
const client = { name: 'Becker, Ursula', phone: '555-0001', isActive: true, billAddress: null };

async function storeWith(...changes: readonly StoreChange[]) {
  const store = createMemoryStore();
  await store.commit([
    linked('Items', 'mowing', item('Weekly mowing')),
    linked('Items', 'mulch', item('Mulch')),
    ...changes,
  ]);
  return store;
}

function entryOf(
  parts: Pick<RecordActivity, 'category' | 'to' | 'action' | 'before' | 'after' | 'lost'>,
): RecordActivity {
  return { at, runId: 'run', label: 'Record', saId: 'S-1', quickbooksId: 'Q-1', ...parts };
}

const line = (id: string, itemId: string, quantity: string, amount: string) => ({
  id,
  item: itemId,
  description: null,
  quantity,
  rate: '40.00',
  amount,
  serviceDate: null,
});

describe('an entry opened', () => {
  it('says of an update which lines and fields changed, with the names of what they refer to', async () => {
    const store = await storeWith();
    const entry = entryOf({
      category: 'Invoices',
      to: 'quickbooks',
      action: 'updated',
      before: {
        dueDate: null,
        lines: [line('1', 'Q-mowing', '1', '40.00'), line('2', 'Q-mulch', '1', '40.00')],
      },
      after: { dueDate: '2026-12-01', lines: [line('1', 'Q-mowing', '2', '80.00')] },
    });
    const { changes } = await entryView(store, entry);
    const empty = { kind: 'empty' };
    expect(changes).toEqual([
      { group: null, name: 'Due date', before: empty, after: { kind: 'date', value: '2026-12-01' } },
      {
        group: '1. Weekly mowing',
        name: 'Quantity',
        before: { kind: 'number', value: '1' },
        after: { kind: 'number', value: '2' },
      },
      {
        group: '1. Weekly mowing',
        name: 'Amount',
        before: { kind: 'amount', value: '40.00' },
        after: { kind: 'amount', value: '80.00' },
      },
      { group: '2. Mulch', name: 'Item', before: { kind: 'text', value: 'Mulch' }, after: empty },
      { group: '2. Mulch', name: 'Quantity', before: { kind: 'number', value: '1' }, after: empty },
      { group: '2. Mulch', name: 'Rate', before: { kind: 'price', value: '40.00' }, after: empty },
      { group: '2. Mulch', name: 'Amount', before: { kind: 'amount', value: '40.00' }, after: empty },
    ]);
  });

  it('says which value was passed over, where it stood, and why the other one counts', async () => {
    const entry = entryOf({
      category: 'Customers',
      to: 'quickbooks',
      action: 'updated',
      before: { phone: '1' },
      after: { phone: '2' },
      lost: { phone: { side: 'quickbooks', value: '1', because: 'rule' }, fax: { side: 'sa', value: null } },
    });
    expect((await entryView(await storeWith(), entry)).passedOver).toEqual([
      { side: 'sa', group: null, name: 'Fax', value: { kind: 'empty' }, because: null },
      {
        side: 'quickbooks',
        group: null,
        name: 'Phone',
        value: { kind: 'text', value: '1' },
        because: 'rule',
      },
    ]);
  });

  it('of a preview shows the same from the names of the fields', async () => {
    const fields = [
      { field: 'Billing address', before: null, after: { line1: '12 Elm Street', city: 'Oakton' } },
      { field: 'Current client', before: true, after: false },
    ];
    const ids = { saId: 's1', quickbooksId: 'q1' };
    const write = {
      category: 'Customers',
      record: 'One',
      side: 'sa',
      action: 'updated',
      ...ids,
      fields,
    } as const;
    expect(plannedView(write).changes).toEqual([
      {
        group: null,
        name: 'Current client',
        before: { kind: 'flag', value: true },
        after: { kind: 'flag', value: false },
      },
      {
        group: 'Billing address',
        name: 'Street',
        before: { kind: 'empty' },
        after: { kind: 'text', value: '12 Elm Street' },
      },
      {
        group: 'Billing address',
        name: 'City',
        before: { kind: 'empty' },
        after: { kind: 'text', value: 'Oakton' },
      },
    ]);
  });
});

function heldBy(code: Message['code'], recordId: string, candidates: Message['candidates']): StoreChange {
  return {
    put: 'message',
    message: {
      id: 'held',
      category: 'Customers',
      record: 'Becker, Ursula',
      side: 'sa',
      recordId,
      code,
      details: {},
      quickbooks: null,
      ...(candidates === undefined ? {} : { candidates }),
      firstSeen: at,
      lastSeen: at,
      tries: 1,
    },
  };
}

function news(side: 'sa' | 'quickbooks', id: string, fields: Fields): StoreChange {
  return {
    put: 'inbox',
    row: {
      side,
      category: 'Customers',
      id,
      changeKey: '2',
      isDeleted: false,
      fields,
      revision: '2',
      changedAt: at,
      kept: null,
      externalGuid: null,
      doesNotSync: null,
      operationId: null,
    },
  };
}

describe('the records of a message', () => {
  it('that changed on both sides show what both had before, and only the fields in dispute', async () => {
    const store = await storeWith(
      linked('Customers', 'becker', client),
      news('sa', 'S-becker', { ...client, phone: '555-0100', isActive: false }),
      news('quickbooks', 'Q-becker', { ...client, phone: '555-0200' }),
      heldBy('sync.both-changed', 'S-becker', undefined),
    );
    const { columns, rows } = await comparisonOf(store, 'held');
    expect(columns.map(({ side }) => side)).toEqual(['agreed', 'sa', 'quickbooks']);
    expect(rows).toEqual([
      {
        field: 'phone',
        group: null,
        name: 'Phone',
        cells: ['555-0001', '555-0100', '555-0200'].map((value) => ({ kind: 'text', value })),
        isDifferent: true,
      },
    ]);
  });

  it('that may be the same stand beside each candidate, with what they share and what not', async () => {
    const store = await storeWith(
      news('sa', 'S-new', client),
      news('quickbooks', 'Q-one', { ...client, name: 'Ursula Becker' }),
      heldBy('sync.link-or-create', 'S-new', [{ id: 'Q-one', name: 'Ursula Becker', why: '' }]),
    );
    const { columns, rows } = await comparisonOf(store, 'held');
    expect(columns.map(({ name }) => name)).toEqual(['Becker, Ursula', 'Ursula Becker']);
    expect(rows.map(({ name, isDifferent }) => [name, isDifferent])).toEqual([
      ['Name', true],
      ['Phone', false],
      ['Current client', false],
    ]);
  });

  it('are none to compare where a record stands alone', async () => {
    const store = await storeWith(news('sa', 'S-new', client), heldBy('sync.value-refused', 'S-new', []));
    expect(await comparisonOf(store, 'held')).toEqual({ columns: [], rows: [] });
    expect(await comparisonOf(store, 'unknown')).toEqual({ columns: [], rows: [] });
  });
});
