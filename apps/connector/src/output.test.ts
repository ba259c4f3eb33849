import { describe, expect, it } from 'vitest';
import { tableOf } from './output.ts';

describe('a table in plain text', () => {
  it('stands in columns, words to the left and numbers to the right', () => {
    const rows = [
      ['', 'added', 'updated'],
      ['Payment Methods', '1', '12'],
      ['Items', '1000', '0'],
    ];
    expect(tableOf(rows)).toEqual([
      '                 added  updated',
      'Payment Methods      1       12',
      'Items             1000        0',
    ]);
    expect(
      tableOf([
        ['', 'direction', 'next'],
        ['Invoices', 'both', '7'],
        ['Employees', 'quickbooks-to-sa', ''],
      ]),
    ).toEqual([
      '           direction         next',
      'Invoices   both                 7',
      'Employees  quickbooks-to-sa',
    ]);
  });
});
