import { amount, percent, price } from '@autosync/core';
import type { InvoiceLineAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { useSalesTax } from '../preferences/sales-tax.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  desk.ask('AccountAdd', { AccountAdd: { Name: 'Discounts given', AccountType: 'Income' } });
  const AccountRef = { FullName: 'Discounts given' };
  desk.ask('ItemDiscountAdd', {
    ItemDiscountAdd: { Name: 'Ten off', AccountRef, DiscountRatePercent: percent('10') },
  });
  desk.ask('ItemDiscountAdd', {
    ItemDiscountAdd: { Name: 'Five dollars', AccountRef, DiscountRate: price('5') },
  });
  desk.ask('ItemSubtotalAdd', { ItemSubtotalAdd: { Name: 'Subtotal' } });
  const sold = (sum: string): InvoiceLineAdd => ({ ItemRef: { ListID: sample.item }, Amount: amount(sum) });
  const item = (FullName: string, more = {}): InvoiceLineAdd => ({ ItemRef: { FullName }, ...more });
  const add = (...lines: readonly InvoiceLineAdd[]) =>
    desk.ask('InvoiceAdd', {
      InvoiceAdd: {
        CustomerRef: { ListID: sample.customer },
        lines: lines.map((value) => ({ element: 'InvoiceLineAdd' as const, value })),
      },
    });
  const amounts = (answer: ReturnType<typeof add>) =>
    answer.InvoiceRet?.lines?.map(({ value }) => ('Amount' in value ? value.Amount : undefined));
  return { desk, sold, item, add, amounts };
};

describe('the order of lines', () => {
  it('decides what a percentage is taken of: the line above, or all of them behind a subtotal', () => {
    const { sold, item, add, amounts } = prepared();
    const one = add(sold('100'), sold('50'), item('Ten off'));
    expect(amounts(one)).toEqual(['100.00', '50.00', '-5.00']);
    expect(one.InvoiceRet?.BalanceRemaining).toBe('145.00');
    const all = add(sold('100'), sold('50'), item('Subtotal'), item('Ten off'), item('Subtotal'));
    expect(amounts(all)).toEqual(['100.00', '50.00', '150.00', '-15.00', '-15.00']);
    expect(all.InvoiceRet).toMatchObject({ Subtotal: '135.00', BalanceRemaining: '135.00' });
    expect(all.InvoiceRet?.lines?.[3]?.value).toMatchObject({ RatePercent: '-10.00' });
  });

  it('counts a subtotal right below another one over all lines', () => {
    const { sold, item, add, amounts } = prepared();
    const lines = [sold('1'), item('Subtotal'), sold('2'), item('Subtotal'), item('Subtotal')];
    expect(amounts(add(...lines))).toEqual(['1.00', '1.00', '2.00', '2.00', '3.00']);
  });

  it('knows discounts of a fixed amount, given or of the item, whatever their sign', () => {
    const { desk, sold, item, add, amounts } = prepared();
    const lines = [sold('100'), item('Five dollars'), item('Ten off', { Amount: amount('7') })];
    expect(amounts(add(...lines))).toEqual(['100.00', '-5.00', '-7.00']);
    // Discounts are income less; what is sold stays what it was.
    const balance = (FullName: string) => desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet?.[0];
    expect(balance('Accounts Receivable')?.Balance).toBe('88.00');
    expect(add(item('Five dollars')).statusCode).toBe(3180);
  });

  it('reckons anew when a line above is changed', () => {
    const { desk, sold, item, add, amounts } = prepared();
    const { InvoiceRet } = add(sold('100'), item('Ten off'));
    const [first, second] = (InvoiceRet?.lines ?? []).map(({ value }) => value.TxnLineID ?? '');
    const lines = [
      { element: 'InvoiceLineMod' as const, value: { TxnLineID: first ?? '', Amount: amount('40') } },
      { element: 'InvoiceLineMod' as const, value: { TxnLineID: second ?? '' } },
    ];
    const key = { TxnID: idOf(InvoiceRet), EditSequence: InvoiceRet?.EditSequence ?? '' };
    expect(amounts(desk.ask('InvoiceMod', { InvoiceMod: { ...key, lines } }))).toEqual(['40.00', '-4.00']);
    const [kept, turned] = lines;
    const fixed = {
      ...turned,
      element: 'InvoiceLineMod' as const,
      value: { TxnLineID: second ?? '', RatePercent: percent('25') },
    };
    const changed = desk.ask('InvoiceMod', { InvoiceMod: { ...key, lines: kept ? [kept, fixed] : [] } });
    expect(amounts(changed)).toEqual(['40.00', '-10.00']);
  });

  it('refuses a percentage on what is simply sold and a quantity of a subtotal', () => {
    const { sold, item, add } = prepared();
    expect(add({ ...sold('1'), Amount: '', RatePercent: percent('5') }).statusCode).toBe(3151);
    expect(add(sold('1'), item('Subtotal', { Rate: price('5') })).statusCode).toBe(3151);
  });

  it('lets an item that is priced by a percentage add its part of the line above', () => {
    const { desk, sold, item, add, amounts } = prepared();
    desk.ask('ItemOtherChargeAdd', {
      ItemOtherChargeAdd: {
        Name: 'Fuel',
        SalesOrPurchase: { PricePercent: percent('5'), AccountRef: { FullName: 'Lawn income' } },
      },
    });
    const answer = add(sold('100'), item('Fuel'), sold('10'), item('Fuel', { RatePercent: percent('20') }));
    expect(amounts(answer)).toEqual(['100.00', '5.00', '10.00', '2.00']);
    expect(answer.InvoiceRet?.lines?.[1]?.value).toMatchObject({ RatePercent: '5.00' });
    expect(amounts(add(sold('100'), item('Fuel', { Amount: amount('7') })))).toEqual(['100.00', '7.00']);
    expect(add(sold('100'), item('Fuel', { Quantity: '2' })).statusCode).toBe(3151);
  });

  it('takes no tax item as a line (3280)', () => {
    const { desk, item, add } = prepared();
    useSalesTax(desk.company.books);
    expect(add(item('Out of State')).statusCode).toBe(3280);
  });
});
