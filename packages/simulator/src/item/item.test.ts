import { price } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const account = (Name: string, AccountType: 'Income' | 'CostOfGoodsSold' | 'OtherCurrentAsset') => ({
    ListID: idOf(desk.ask('AccountAdd', { AccountAdd: { Name, AccountType } }).AccountRet),
  });
  return {
    desk,
    sample,
    income: account('Sales', 'Income'),
    cost: account('Cost', 'CostOfGoodsSold'),
    stock: account('Stock', 'OtherCurrentAsset'),
  };
};

describe('items', () => {
  it('of all types share one name space and are answered by type', () => {
    const { desk, income, cost, stock } = prepared();
    desk.ask('ItemNonInventoryAdd', {
      ItemNonInventoryAdd: { Name: 'Mulch', SalesOrPurchase: { AccountRef: income } },
    });
    desk.ask('ItemInventoryAdd', {
      ItemInventoryAdd: {
        Name: 'Seed',
        IncomeAccountRef: income,
        COGSAccountRef: cost,
        AssetAccountRef: stock,
      },
    });
    const twice = desk.ask('ItemNonInventoryAdd', {
      ItemNonInventoryAdd: { Name: 'mowing', SalesOrPurchase: { AccountRef: income } },
    });
    expect(twice.statusCode).toBe(3100);
    expect(desk.ask('ItemQuery', {}).records?.map(({ element }) => element)).toEqual([
      'ItemServiceRet',
      'ItemInventoryRet',
      'ItemNonInventoryRet',
    ]);
  });

  it('need their accounts: 3150', () => {
    const { desk, income } = prepared();
    expect(
      desk.ask('ItemServiceAdd', { ItemServiceAdd: { Name: 'X', SalesOrPurchase: { Desc: 'x' } } })
        .statusCode,
    ).toBe(3150);
    const ItemInventoryAdd = { Name: 'Y', IncomeAccountRef: income };
    expect(desk.ask('ItemInventoryAdd', { ItemInventoryAdd }).statusCode).toBe(3150);
  });

  it('with stock have quantities and costs of their own that nobody sends', () => {
    const { desk, income, cost, stock } = prepared();
    const ItemInventoryAdd = {
      Name: 'Seed',
      SalesPrice: price('9.99'),
      IncomeAccountRef: income,
      COGSAccountRef: cost,
      AssetAccountRef: stock,
    };
    expect(desk.ask('ItemInventoryAdd', { ItemInventoryAdd }).ItemInventoryRet).toMatchObject({
      SalesPrice: '9.99',
      PurchaseCost: '0.00',
      QuantityOnHand: '0',
      AverageCost: '0.00',
    });
  });

  it('keep what a change does not name, also inside the price and account part', () => {
    const { desk, sample } = prepared();
    const ItemServiceMod = {
      ListID: sample.item,
      EditSequence: String(desk.second),
      SalesOrPurchaseMod: { Price: price('47.123456'.slice(0, 8)) },
    };
    const { ItemServiceRet } = desk.ask('ItemServiceMod', { ItemServiceMod });
    expect(ItemServiceRet?.SalesOrPurchase).toMatchObject({
      Desc: 'Weekly mowing',
      Price: '47.12345',
      AccountRef: { FullName: 'Lawn income' },
    });
    const wrong = {
      ListID: sample.item,
      EditSequence: String(desk.second),
      SalesAndPurchaseMod: { SalesDesc: 'x' },
    };
    expect(desk.ask('ItemServiceMod', { ItemServiceMod: wrong }).statusCode).toBe(3151);
  });

  it('never move existing transactions to another account', () => {
    const { desk, sample, income } = prepared();
    const ItemServiceMod = {
      ListID: sample.item,
      EditSequence: String(desk.second),
      SalesOrPurchaseMod: { AccountRef: income, ApplyAccountRefToExistingTxns: true },
    };
    expect(desk.ask('ItemServiceMod', { ItemServiceMod }).statusCode).toBe(3250);
  });
});
