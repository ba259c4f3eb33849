import { amount, dateOnly, price, quantity } from '@autosync/core';
import type { InventoryAdjustmentLineAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { mergeElements } from '../control/merger.ts';
import { setFeature } from '../preferences/feature.ts';
import { furnish, idOf, onlyOf, openDesk } from '../testing/desk.ts';

/** A company that has ten bags of seed at 2.00 in stock from the start. */
function prepared() {
  const desk = openDesk();
  const { customer } = furnish(desk);
  const accountOf = (
    Name: string,
    AccountType: 'CostOfGoodsSold' | 'Expense' | 'Income' | 'OtherCurrentAsset',
  ) => idOf(desk.ask('AccountAdd', { AccountAdd: { Name, AccountType } }).AccountRet);
  const asset = accountOf('Inventory Asset', 'OtherCurrentAsset');
  const loss = accountOf('Shrinkage', 'Expense');
  const accounts = {
    IncomeAccountRef: { ListID: accountOf('Sales', 'Income') },
    COGSAccountRef: { ListID: accountOf('Cost of Goods Sold', 'CostOfGoodsSold') },
    AssetAccountRef: { ListID: asset },
  };
  const added = desk.ask('ItemInventoryAdd', {
    ItemInventoryAdd: {
      Name: 'Seed',
      ...accounts,
      PurchaseCost: price('3'),
      QuantityOnHand: quantity('10'),
      TotalValue: amount('20'),
      InventoryDate: dateOnly('2024-01-01'),
    },
  });
  const seed = idOf(added.ItemInventoryRet);
  const state = () => {
    const item = onlyOf(desk.ask('ItemInventoryQuery', { ListID: [seed] }).ItemInventoryRet);
    const { Balance } = onlyOf(desk.ask('AccountQuery', { ListID: [asset] }).AccountRet);
    return [item.QuantityOnHand, item.AverageCost, Balance];
  };
  const adjust = (...lines: readonly Omit<InventoryAdjustmentLineAdd, 'ItemRef'>[]) =>
    desk.ask('InventoryAdjustmentAdd', {
      InventoryAdjustmentAdd: {
        AccountRef: { ListID: loss },
        InventoryAdjustmentLineAdd: lines.map((line) => ({ ItemRef: { ListID: seed }, ...line })),
      },
    });
  return { desk, customer, accounts, added, seed, loss, state, adjust };
}

describe('the stock that an item has from the start', () => {
  it('comes by an adjustment of its day against equity', () => {
    const { desk, added, state } = prepared();
    expect(added.ItemInventoryRet).toMatchObject({ QuantityOnHand: '10', AverageCost: '2.00' });
    expect(state()).toEqual(['10', '2.00', '20.00']);
    const [opening] =
      desk.ask('InventoryAdjustmentQuery', { IncludeLineItems: true }).InventoryAdjustmentRet ?? [];
    expect(opening).toMatchObject({
      AccountRef: { FullName: 'Opening Balance Equity' },
      TxnDate: '2024-01-01',
      InventoryAdjustmentLineRet: [
        { ItemRef: { FullName: 'Seed' }, QuantityDifference: '10', ValueDifference: '20.00' },
      ],
    });
    const equity = desk.ask('AccountQuery', { FullName: ['Opening Balance Equity'] }).AccountRet;
    expect(onlyOf(equity).Balance).toBe('20.00');
  });

  it('is worth its cost where no value is given, and a value alone is 3150', () => {
    const { desk, accounts } = prepared();
    const add = (Name: string, more: object) =>
      desk.ask('ItemInventoryAdd', {
        ItemInventoryAdd: { Name, ...accounts, PurchaseCost: price('3'), ...more },
      });
    const { ItemInventoryRet } = add('Lime', { QuantityOnHand: quantity('4') });
    expect(ItemInventoryRet).toMatchObject({ QuantityOnHand: '4', AverageCost: '3.00' });
    expect(add('Peat', { TotalValue: amount('4') }).statusCode).toBe(3150);
  });
});

describe('an inventory adjustment', () => {
  it('takes what a count has found, at the average cost', () => {
    const { adjust, state } = prepared();
    const { InventoryAdjustmentRet } = adjust({ QuantityAdjustment: { NewQuantity: quantity('7') } });
    expect(InventoryAdjustmentRet?.InventoryAdjustmentLineRet).toMatchObject([
      { QuantityDifference: '-3', ValueDifference: '-6.00' },
    ]);
    expect(state()).toEqual(['7', '2.00', '14.00']);
    adjust({ QuantityAdjustment: { QuantityDifference: quantity('3') } });
    expect(state()).toEqual(['10', '2.00', '20.00']);
  });

  it('gives the stock another value, with or without another quantity', () => {
    const { adjust, state } = prepared();
    adjust({ ValueAdjustment: { NewQuantity: quantity('5'), NewValue: amount('15') } });
    expect(state()).toEqual(['5', '3.00', '15.00']);
    adjust({ ValueAdjustment: { QuantityDifference: quantity('0'), ValueDifference: amount('-5') } });
    expect(state()).toEqual(['5', '2.00', '10.00']);
  });

  it('works its lines one after the other', () => {
    const { adjust, state } = prepared();
    const counted = { QuantityAdjustment: { NewQuantity: quantity('4') } };
    const { InventoryAdjustmentRet } = adjust(counted, counted);
    const [first, second] = InventoryAdjustmentRet?.InventoryAdjustmentLineRet ?? [];
    expect([first?.QuantityDifference, second?.QuantityDifference]).toEqual(['-6', '0']);
    expect(state()).toEqual(['4', '2.00', '8.00']);
  });

  it('is changed by the rule of lines, and voided and deleted with what it moved', () => {
    const { desk, adjust, state } = prepared();
    const { InventoryAdjustmentRet: added } = adjust(
      { QuantityAdjustment: { QuantityDifference: quantity('-1') } },
      { QuantityAdjustment: { QuantityDifference: quantity('-2') } },
    );
    const key = { TxnID: idOf(added), EditSequence: added?.EditSequence ?? '' };
    const [first, second] = added?.InventoryAdjustmentLineRet?.map(({ TxnLineID }) => ({ TxnLineID })) ?? [];
    if (!first || !second) throw new Error('The adjustment has not two lines.');
    const modify = (InventoryAdjustmentLineMod: readonly object[]) =>
      desk.ask('InventoryAdjustmentMod', {
        InventoryAdjustmentMod: {
          ...key,
          InventoryAdjustmentLineMod: InventoryAdjustmentLineMod.map((line) => ({
            TxnLineID: '-1',
            ...line,
          })),
        },
      });
    expect(modify([second, first]).statusCode).toBe(3290);
    const changed = modify([first, { ...second, QuantityDifference: quantity('-4') }]);
    expect(changed.InventoryAdjustmentRet?.InventoryAdjustmentLineRet).toMatchObject([
      { QuantityDifference: '-1', ValueDifference: '-2.00' },
      { QuantityDifference: '-4', ValueDifference: '-8.00' },
    ]);
    expect(state()).toEqual(['5', '2.00', '10.00']);
    expect(modify([second]).statusCode).toBe(0);
    expect(state()).toEqual(['6', '2.00', '12.00']);
    desk.ask('TxnVoid', { TxnVoidType: 'InventoryAdjustment', TxnID: key.TxnID });
    expect(state()).toEqual(['10', '2.00', '20.00']);
    expect(desk.ask('TxnDel', { TxnDelType: 'InventoryAdjustment', TxnID: key.TxnID }).statusCode).toBe(0);
    expect(state()).toEqual(['10', '2.00', '20.00']);
  });

  it('is about items in stock alone (3140), needs the feature (3250), and takes no serial numbers', () => {
    const { desk, loss, adjust } = prepared();
    const codeOf = (FullName: string) =>
      desk.ask('InventoryAdjustmentAdd', {
        InventoryAdjustmentAdd: {
          AccountRef: { ListID: loss },
          InventoryAdjustmentLineAdd: [
            { ItemRef: { FullName }, QuantityAdjustment: { NewQuantity: quantity('1') } },
          ],
        },
      }).statusCode;
    expect([codeOf('Seed'), codeOf('Mowing'), codeOf('Gravel')]).toEqual([0, 3140, 3140]);
    expect(adjust({ SerialNumberAdjustment: { AddSerialNumber: '7' } }).statusCode).toBe(3250);
    setFeature(desk.company.books, 'inventory', false);
    expect(codeOf('Seed')).toBe(3250);
  });

  it('is found by its account, its item and its number', () => {
    const { desk, loss, seed, adjust } = prepared();
    adjust({ QuantityAdjustment: { NewQuantity: quantity('7') } });
    const count = (filter: object) =>
      desk.ask('InventoryAdjustmentQuery', filter).InventoryAdjustmentRet?.length ?? 0;
    expect(count({ AccountFilter: { ListID: [loss] } })).toBe(1);
    expect(count({ ItemFilter: { ListID: [seed] } })).toBe(2);
    expect(count({ ItemFilter: { FullName: ['Mowing'] } })).toBe(0);
    expect(count({ RefNumber: ['2'] })).toBe(1);
  });

  it('keeps its item from being deleted: 3160', () => {
    const { desk, seed } = prepared();
    expect(desk.ask('ListDel', { ListDelType: 'ItemInventory', ListID: seed }).statusCode).toBe(3160);
  });

  it('goes over with a merged item, and so does its stock', () => {
    const { desk, accounts, seed, adjust } = prepared();
    adjust({ QuantityAdjustment: { NewQuantity: quantity('7') } });
    const ItemInventoryAdd = { Name: 'Grass seed', ...accounts, QuantityOnHand: quantity('3') };
    const other = desk.ask('ItemInventoryAdd', {
      ItemInventoryAdd: { ...ItemInventoryAdd, TotalValue: amount('26') },
    });
    const into = idOf(other.ItemInventoryRet);
    mergeElements(desk.company.books, { type: 'ItemInventory', from: seed, into });
    const item = onlyOf(desk.ask('ItemInventoryQuery', {}).ItemInventoryRet);
    expect(item).toMatchObject({ ListID: into, QuantityOnHand: '10', AverageCost: '4.00' });
  });
});
