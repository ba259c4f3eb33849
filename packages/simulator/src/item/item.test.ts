import { percent, price, quantity } from '@autosync/core';
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

  it('of the kinds for lines alone are made, shown as recorded and answered by type', () => {
    const { desk, sample, income } = prepared();
    const ItemOtherChargeAdd = {
      Name: 'Delivery',
      SalesOrPurchase: { Price: price('10'), AccountRef: income },
    };
    const charge = desk.ask('ItemOtherChargeAdd', { ItemOtherChargeAdd }).ItemOtherChargeRet;
    expect(charge).toMatchObject({ FullName: 'Delivery', Sublevel: 0, SalesOrPurchase: { Price: '10.00' } });
    desk.ask('ItemSubtotalAdd', { ItemSubtotalAdd: { Name: 'Subtotal' } });
    const ItemDiscountAdd = { Name: 'Spring', DiscountRatePercent: percent('10'), AccountRef: income };
    const discount = desk.ask('ItemDiscountAdd', { ItemDiscountAdd }).ItemDiscountRet;
    expect(discount).toMatchObject({ DiscountRatePercent: '10.00', Sublevel: 0 });
    expect(discount).not.toHaveProperty('DiscountRate');
    const payment = desk.ask('ItemPaymentAdd', { ItemPaymentAdd: { Name: 'Cash' } }).ItemPaymentRet;
    expect(payment?.DepositToAccountRef?.FullName).toBe('Undeposited Funds');
    const ItemGroupLine = [
      { ItemRef: { ListID: sample.item }, Quantity: quantity('2') },
      { ItemRef: { FullName: 'delivery' } },
    ];
    const group = desk.ask('ItemGroupAdd', { ItemGroupAdd: { Name: 'All in', ItemGroupLine } }).ItemGroupRet;
    expect(group).toMatchObject({
      IsPrintItemsInGroup: false,
      ItemGroupLine: [
        { ItemRef: { FullName: 'Mowing' }, Quantity: '2' },
        { ItemRef: { FullName: 'Delivery' } },
      ],
    });
    expect(desk.ask('ItemQuery', {}).records?.map(({ element }) => element)).toEqual([
      'ItemServiceRet',
      'ItemOtherChargeRet',
      'ItemSubtotalRet',
      'ItemDiscountRet',
      'ItemPaymentRet',
      'ItemGroupRet',
    ]);
  });

  it('of a discount are an amount or a part, and a change of one ends the other', () => {
    const { desk, income } = prepared();
    const without = desk.ask('ItemDiscountAdd', { ItemDiscountAdd: { Name: 'Lost' } });
    expect(without.statusCode).toBe(3150);
    const ItemDiscountAdd = { Name: 'Spring', AccountRef: income };
    const added = desk.ask('ItemDiscountAdd', { ItemDiscountAdd }).ItemDiscountRet;
    expect(added?.DiscountRate).toBe('0.00');
    const key = { ListID: idOf(added), EditSequence: String(desk.second) };
    const change = { ...key, DiscountRatePercent: percent('7.5') };
    const { ItemDiscountRet } = desk.ask('ItemDiscountMod', { ItemDiscountMod: change });
    expect(ItemDiscountRet?.DiscountRatePercent).toBe('7.50');
    expect(ItemDiscountRet).not.toHaveProperty('DiscountRate');
    const account = { ItemDiscountMod: { ...key, AccountRef: { FullName: '' } } };
    expect(desk.ask('ItemDiscountMod', account).statusCode).toBe(3190);
  });

  it('of a group hold no group, keep their members from being deleted, and can be emptied', () => {
    const { desk, sample } = prepared();
    const ItemGroupLine = [{ ItemRef: { ListID: sample.item } }];
    const inner = desk.ask('ItemGroupAdd', { ItemGroupAdd: { Name: 'Inner', ItemGroupLine } }).ItemGroupRet;
    const outer = { Name: 'Outer', ItemGroupLine: [{ ItemRef: { FullName: 'Inner' } }] };
    expect(desk.ask('ItemGroupAdd', { ItemGroupAdd: outer }).statusCode).toBe(3140);
    const del = { ListDelType: 'ItemService', ListID: sample.item } as const;
    expect(desk.ask('ListDel', del).statusCode).toBe(3160);
    const ItemGroupMod = { ListID: idOf(inner), EditSequence: String(desk.second), ClearItemsInGroup: true };
    expect(desk.ask('ItemGroupMod', { ItemGroupMod }).ItemGroupRet).not.toHaveProperty('ItemGroupLine');
    expect(desk.ask('ListDel', del).statusCode).toBe(0);
  });
});
