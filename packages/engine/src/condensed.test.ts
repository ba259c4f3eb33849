import { amount } from '@autosync/core';
import type { CategoryName, Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { settledAmong } from './condensed.ts';
import type { Link } from './ports/index.ts';

function link(category: CategoryName, quickbooksId: string, fields: Fields, kept: Link['kept'] = null): Link {
  return {
    category,
    saId: `sa-${quickbooksId}`,
    quickbooksId,
    saBaseline: {},
    quickbooksBaseline: fields,
    saVersion: 1,
    editSequence: '1',
    kept,
    lines: [],
    gone: 'none',
  };
}

const invoice = (id: string, total: string) => link('Invoices', id, { lines: [{ amount: amount(total) }] });
const pays = (parts: { readonly [invoice: string]: string }) =>
  Object.entries(parts).map(([paid, part]) => ({ invoice: paid, amount: amount(part) }));
const payment = (id: string, total: string, parts: Parameters<typeof pays>[0], kept?: Link['kept']) =>
  link('Payments', id, { amount: amount(total), applications: pays(parts) }, kept);
const credit = (id: string, total: string, parts: Parameters<typeof pays>[0]) =>
  link('Credits', id, { lines: [{ amount: amount(total) }], applications: pays(parts) });

const settled = (...links: Link[]) => settledAmong(links).map(({ quickbooksId }) => quickbooksId);

describe('deleted transactions that are settled among themselves', () => {
  it('are an invoice with all that paid it', () => {
    expect(
      settled(invoice('I', '40'), payment('P', '30', { I: '30' }), credit('C', '10', { I: '10' })),
    ).toEqual(['I', 'P', 'C']);
    const discount = [
      {
        transaction: 'I',
        paid: null,
        discount: amount('5'),
        discountAccount: null,
        discountClass: null,
        credits: [],
      },
    ];
    expect(settled(invoice('I', '40'), payment('P', '35', { I: '35' }, discount))).toEqual(['I', 'P']);
  });

  it('are none of an invoice that was not paid, or not wholly', () => {
    expect(settled(invoice('I', '40'))).toEqual([]);
    expect(settled(invoice('I', '40'), payment('P', '25', { I: '25' }))).toEqual([]);
  });

  it('are none of a payment of which something is left, or that paid what is still there', () => {
    expect(settled(invoice('I', '40'), payment('P', '50', { I: '40' }))).toEqual([]);
    expect(settled(invoice('I', '40'), payment('P', '50', { I: '40', J: '10' }))).toEqual([]);
  });

  it('lose what hangs on something that stays, through any number of them', () => {
    const chain = [
      invoice('I', '40'),
      payment('P', '50', { I: '40', J: '10' }),
      invoice('J', '20'),
      payment('Q', '15', { J: '10', K: '5' }),
    ];
    expect(settled(...chain)).toEqual([]);
    expect(settled(...chain, invoice('K', '5'))).toEqual(['I', 'P', 'J', 'Q', 'K']);
  });
});
