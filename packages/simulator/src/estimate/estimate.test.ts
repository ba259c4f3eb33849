import { amount } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { setFeature } from '../preferences/feature.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const lines = [
    {
      element: 'EstimateLineAdd' as const,
      value: { ItemRef: { ListID: sample.item }, Amount: amount('141.11') },
    },
  ];
  const add = () =>
    desk.ask('EstimateAdd', { EstimateAdd: { CustomerRef: { ListID: sample.customer }, lines } });
  return { desk, sample, add };
};

describe('an estimate', () => {
  it('is filled up and posts nothing', () => {
    const { desk, sample, add } = prepared();
    expect(add().EstimateRet).toMatchObject({
      RefNumber: '1',
      IsActive: true,
      TemplateRef: { FullName: 'Retail Estimate' },
      Subtotal: '141.11',
      TotalAmount: '141.11',
    });
    expect(desk.ask('CustomerQuery', { ListID: [sample.customer] }).CustomerRet?.[0]?.Balance).toBe('0.00');
  });

  it('can be made inactive and deleted, not voided', () => {
    const { desk, add } = prepared();
    const { EstimateRet } = add();
    const TxnID = idOf(EstimateRet);
    const EditSequence = EstimateRet?.EditSequence ?? '';
    const changed = desk.ask('EstimateMod', { EstimateMod: { TxnID, EditSequence, IsActive: false } });
    expect(changed.EstimateRet).toMatchObject({ IsActive: false, TotalAmount: '141.11' });
    expect(desk.ask('TxnDel', { TxnDelType: 'Estimate', TxnID }).statusCode).toBe(0);
    expect(desk.ask('EstimateQuery', {}).statusCode).toBe(1);
  });

  it('is refused with 3250 where the company makes none', () => {
    const { desk, add } = prepared();
    setFeature(desk.company.books, 'estimates', false);
    expect(add().statusCode).toBe(3250);
  });
});
