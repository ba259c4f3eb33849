import { describe, expect, it } from 'vitest';
import { categoryOf, type Fields } from '@autosync/records';
import { pairLines, translate, type Lookup } from './reference.ts';

const invoices = categoryOf('Invoices');

const known = new Map([
  ['Customers\nq-customer', 's-customer'],
  ['Items\nq-item', 's-item'],
]);
const lookup: Lookup = { find: ({ category, id }) => known.get(`${category}\n${id}`) };

function line(id: string | null, item: string): Fields {
  return { id, item, description: null, quantity: '1', rate: '5.00', amount: '5.00', serviceDate: null };
}

function invoice(lines: readonly Fields[]): Fields {
  return {
    customer: 'q-customer',
    number: '7',
    date: '2026-03-01',
    dueDate: null,
    terms: null,
    poNumber: null,
    memo: null,
    isVoid: false,
    lines,
  };
}

describe('the same record in the ids of the other side', () => {
  it('has its references and its line ids translated, and a new line without an id', () => {
    const { fields, missing } = translate(
      invoices,
      invoice([line('q-1', 'q-item'), line('q-2', 'q-item')]),
      'quickbooks',
      lookup,
      [['s-1', 'q-1']],
    );
    expect(missing).toEqual([]);
    expect(fields).toEqual({
      ...invoice([line('s-1', 's-item'), line(null, 's-item')]),
      customer: 's-customer',
    });
  });

  it('names what is not linked, wherever it stands, and shows it in a way that equals no id', () => {
    const { fields, missing } = translate(invoices, invoice([line('q-1', 'q-other')]), 'quickbooks', lookup);
    expect(missing).toEqual([{ category: 'Items', id: 'q-other' }]);
    expect(fields['lines']).toMatchObject([{ id: null, item: '(quickbooks:q-other)' }]);
  });
});

describe('lines of two records', () => {
  it('are paired in their order', () => {
    const [sa, quickbooks] = [
      invoice([line('s-1', 'i'), line('s-2', 'i')]),
      invoice([line('q-1', 'i'), line('q-2', 'i')]),
    ];
    expect(pairLines(sa, quickbooks)).toEqual([
      ['s-1', 'q-1'],
      ['s-2', 'q-2'],
    ]);
  });

  it('are not paired at all where their numbers differ: nobody can say which is which', () => {
    expect(pairLines(invoice([line('s-1', 'i')]), invoice([]))).toEqual([]);
  });
});
