import { Failure } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { categoryOf } from './categories.ts';

const ret = {
  ListID: '80000001-1',
  EditSequence: '7',
  TimeModified: '2026-05-02T08:00:00-05:00',
  Name: 'Cash',
  IsActive: true,
};

describe('a category', () => {
  const category = categoryOf('Payment Methods');
  const { quickbooks } = category;

  it('names a record that is too long, so that a message can say so', () => {
    expect(category.label({ name: 'x'.repeat(50), isActive: true })).toBe('x'.repeat(50));
  });

  it('takes nothing that is not its record', () => {
    expect(() => category.naturalKeys({ name: 7, isActive: true })).toThrow(Failure);
    expect(() => quickbooks.add({ name: 'x'.repeat(50), isActive: true }, '{a}')).toThrow(Failure);
  });

  it('does not sync what QuickBooks holds and SA could not take', () => {
    expect(quickbooks.fromQuickBooks('PaymentMethodRet', ret)).toEqual({
      id: '80000001-1',
      editSequence: '7',
      timeModified: '2026-05-02T08:00:00',
      externalGuid: null,
      fields: { name: 'Cash', isActive: true },
      kept: null,
    });
    const long = { ...ret, Name: 'x'.repeat(32) };
    expect(quickbooks.fromQuickBooks('PaymentMethodRet', long).doesNotSync).toBe(
      'Name has 32 characters, and QuickBooks takes at most 31.',
    );
  });

  it('does not believe an answer that is not what it says', () => {
    const read = (change: object) => () =>
      quickbooks.fromQuickBooks('PaymentMethodRet', { ...ret, ...change });
    expect(read({ IsActive: 'perhaps' })).toThrow(
      'PaymentMethodRet 80000001-1: IsActive is "perhaps" and should be true or false.',
    );
    expect(read({ EditSequence: undefined })).toThrow('EditSequence');
    expect(() => quickbooks.fromQuickBooks('CustomerRet', ret)).toThrow('CustomerRet is not read here');
  });

  it('asks neither lists for days nor transactions for names', () => {
    const day = { by: 'customer-and-date', customer: '80000001-1', date: '2026-05-02' } as const;
    expect(() => quickbooks.reads[0]?.request(day)).toThrow(RangeError);
    const names = { by: 'names', fullNames: ['Smith'] } as const;
    expect(() => categoryOf('Invoices').quickbooks.reads[0]?.request(names)).toThrow(RangeError);
    expect(() => quickbooks.reads[0]?.request({ by: 'modified', from: 'yesterday' })).toThrow(RangeError);
  });
});
