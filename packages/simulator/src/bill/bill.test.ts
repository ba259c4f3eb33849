import { amount, dateOnly, price, quantity } from '@autosync/core';
import type { BillAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { control } from '../control/control.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const account = (Name: string, AccountType: 'Expense' | 'OtherCurrentAsset' | 'CostOfGoodsSold') =>
    desk.ask('AccountAdd', { AccountAdd: { Name, AccountType } });
  account('Telephone', 'Expense');
  account('Seed', 'Expense');
  desk.ask('VendorAdd', { VendorAdd: { Name: 'Acme', TermsRef: { FullName: 'Net 30' } } });
  desk.ask('VendorAdd', { VendorAdd: { Name: 'Carlos' } });
  const bill = (given: Partial<BillAdd>, vendor = 'Carlos') =>
    desk.ask('BillAdd', { BillAdd: { VendorRef: { FullName: vendor }, ...given } });
  const spent = (sum: string, more = {}) => ({
    AccountRef: { FullName: 'Telephone' },
    Amount: amount(sum),
    ...more,
  });
  const owed = (name = 'Carlos') => desk.ask('VendorQuery', { FullName: [name] }).VendorRet?.[0]?.Balance;
  const balance = (FullName: string) =>
    desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet?.[0]?.Balance;
  return { desk, sample, account, bill, spent, owed, balance };
};

describe('a bill', () => {
  it('owes its vendor what its lines come to, and is shown as recorded', () => {
    const { desk, bill, spent, owed, balance } = prepared();
    const { BillRet } = bill({ ExpenseLineAdd: [spent('10'), spent('-20'), spent('30')] });
    expect(BillRet).toMatchObject({
      APAccountRef: { FullName: 'Accounts Payable' },
      TxnDate: '2024-03-05',
      DueDate: '2024-03-15',
      AmountDue: '20.00',
      OpenAmount: '20.00',
      IsPaid: false,
    });
    expect(BillRet?.TermsRef).toBeUndefined();
    const [id = 0, line = 0] = [BillRet?.TxnID, BillRet?.ExpenseLineRet?.[0]?.TxnLineID].map((text) =>
      Number.parseInt(text ?? '', 16),
    );
    expect(line - id).toBe(2);
    expect([owed(), balance('Accounts Payable')]).toEqual(['20.00', '20.00']);
    const [read] = desk.ask('BillQuery', {}).BillRet ?? [];
    expect(read?.ExpenseLineRet).toBeUndefined();
    expect(read?.OpenAmount).toBe('20.00');
  });

  it('takes terms and address of its vendor, and the due date of the terms', () => {
    const { bill, spent } = prepared();
    const { BillRet } = bill({ ExpenseLineAdd: [spent('10')], TxnDate: dateOnly('2024-01-31') }, 'Acme');
    expect(BillRet).toMatchObject({ TermsRef: { FullName: 'Net 30' }, DueDate: '2024-03-01' });
  });

  it('buys items at their cost, on their expense account', () => {
    const { desk, bill, balance, account } = prepared();
    account('Purchases', 'OtherCurrentAsset');
    desk.ask('ItemServiceAdd', {
      ItemServiceAdd: {
        Name: 'Build a wall',
        SalesAndPurchase: {
          PurchaseDesc: 'By the metre',
          PurchaseCost: price('20'),
          IncomeAccountRef: { FullName: 'Lawn income' },
          ExpenseAccountRef: { FullName: 'Purchases' },
        },
      },
    });
    const ItemRef = { FullName: 'Build a wall' };
    const { BillRet } = bill({
      lines: [
        { element: 'ItemLineAdd', value: { ItemRef } },
        { element: 'ItemLineAdd', value: { ItemRef, Quantity: quantity('3'), Amount: amount('45') } },
      ],
    });
    expect(BillRet?.lines?.map(({ value }) => value)).toMatchObject([
      { Desc: 'By the metre', Cost: '20.00', Amount: '20.00' },
      { Quantity: '3', Cost: '15.00', Amount: '45.00' },
    ]);
    expect(balance('Purchases')).toBe('65.00');
  });

  it('fills the stock of inventory items, which its void takes out again', () => {
    const { desk, bill, account } = prepared();
    account('Stock', 'OtherCurrentAsset');
    account('Cost of Goods Sold', 'CostOfGoodsSold');
    desk.ask('ItemInventoryAdd', {
      ItemInventoryAdd: {
        Name: 'Grass seed',
        IncomeAccountRef: { FullName: 'Lawn income' },
        AssetAccountRef: { FullName: 'Stock' },
        COGSAccountRef: { FullName: 'Cost of Goods Sold' },
      },
    });
    const ItemRef = { FullName: 'Grass seed' };
    const line = { ItemRef, Quantity: quantity('10'), Cost: price('4') };
    const TxnID = idOf(bill({ lines: [{ element: 'ItemLineAdd', value: line }] }).BillRet);
    const stock = () => {
      const [item] = desk.ask('ItemInventoryQuery', {}).ItemInventoryRet ?? [];
      return [item?.QuantityOnHand, item?.AverageCost];
    };
    expect(stock()).toEqual(['10', '4.00']);
    desk.ask('TxnVoid', { TxnVoidType: 'Bill', TxnID });
    expect(stock()[0]).toBe('0');
  });

  it('spends for a customer what is billable where nothing else is said (recorded)', () => {
    const { sample, bill, spent } = prepared();
    const CustomerRef = { ListID: sample.job };
    const lines = [
      spent('1', { CustomerRef }),
      spent('2', { CustomerRef, BillableStatus: 'NotBillable' }),
      spent('3'),
    ];
    const { BillRet } = bill({ ExpenseLineAdd: lines });
    expect(BillRet?.ExpenseLineRet?.map(({ BillableStatus }) => BillableStatus)).toEqual([
      'Billable',
      'NotBillable',
      undefined,
    ]);
    const billed = [spent('1', { CustomerRef, BillableStatus: 'HasBeenBilled' })];
    expect(bill({ ExpenseLineAdd: billed }).statusCode).toBe(3330);
  });

  it('is changed by the rule of lines for each kind of line', () => {
    const { desk, bill, spent, owed } = prepared();
    const { BillRet } = bill({ ExpenseLineAdd: [spent('10'), spent('20')], RefNumber: 'A-1' });
    const [first = '', second = ''] = (BillRet?.ExpenseLineRet ?? []).map(({ TxnLineID }) => TxnLineID);
    const key = { TxnID: idOf(BillRet), EditSequence: BillRet?.EditSequence ?? '' };
    const mod = (fields: object) => desk.ask('BillMod', { BillMod: { ...key, ...fields } });
    expect(mod({ Memo: 'x' }).BillRet).toMatchObject({ Memo: 'x', AmountDue: '30.00', RefNumber: 'A-1' });
    const swapped = [{ TxnLineID: second }, { TxnLineID: first }];
    expect(mod({ ExpenseLineMod: swapped }).statusCode).toBe(3290);
    const changed = [
      { TxnLineID: second, Amount: amount('25') },
      { TxnLineID: '-1', ...spent('4') },
    ];
    expect(mod({ ExpenseLineMod: changed }).BillRet?.AmountDue).toBe('29.00');
    expect(owed()).toBe('29.00');
    expect(mod({ ClearExpenseLines: true }).BillRet).toMatchObject({ AmountDue: '0.00', IsPaid: true });
    expect(mod({ VendorRef: { FullName: '' } }).statusCode).toBe(3190);
  });

  it('is kept without the custom fields of its lines, with a warning', () => {
    const { bill, spent } = prepared();
    const DataExt = [{ OwnerID: '0', DataExtName: 'Gate', DataExtValue: '7' }];
    expect(bill({ ExpenseLineAdd: [spent('1', { DataExt })] }).statusCode).toBe(530);
  });

  it('bears custom fields of its vendor in its head, and of its items in their lines', () => {
    const { desk, sample, bill } = prepared();
    for (const [DataExtName, object] of [
      ['Contract', 'Vendor'],
      ['Blade', 'Item'],
    ] as const)
      // prettier-ignore
      desk.ask('DataExtDefAdd', {
        DataExtDefAdd: { OwnerID: '0', DataExtName, DataExtType: 'STR255TYPE', AssignToObject: [object] },
      });
    const value = { ItemRef: { ListID: sample.item }, Amount: amount('7') };
    const { BillRet } = bill({ lines: [{ element: 'ItemLineAdd', value }] });
    const [line] = BillRet?.lines ?? [];
    const head = { TxnDataExtType: 'Bill', TxnID: idOf(BillRet) } as const;
    const add = (DataExtName: string, TxnLineID?: string) =>
      desk.ask('DataExtAdd', {
        DataExtAdd: { OwnerID: '0', DataExtName, ...head, TxnLineID, DataExtValue: `my ${DataExtName}` },
      }).statusCode;
    expect([add('Contract'), add('Blade', line?.value.TxnLineID), add('Blade')]).toEqual([0, 0, 3351]);
    const [read] = desk.ask('BillQuery', { IncludeLineItems: true, OwnerID: ['0'] }).BillRet ?? [];
    expect(read).toMatchObject({
      DataExtRet: [{ DataExtValue: 'my Contract' }],
      lines: [{ value: { DataExtRet: [{ DataExtValue: 'my Blade' }] } }],
    });
  });

  it('cannot come to less than nothing, nor have another receivable or payable account in a line', () => {
    const { desk, bill, spent } = prepared();
    expect(bill({ ExpenseLineAdd: [spent('-1')] }).statusCode).toBe(3180);
    const line = spent('5', { AccountRef: { FullName: 'Accounts Receivable' } });
    expect(bill({ ExpenseLineAdd: [line] }).statusCode).toBe(3180);
    const telephone = { APAccountRef: { FullName: 'Telephone' }, ExpenseLineAdd: [spent('5')] };
    expect(bill(telephone).statusCode).toBe(3180);
    expect(bill({ ExpenseLineAdd: [{ Amount: amount('5') }] }).statusCode).toBe(3150);
    expect(bill({ LinkToTxnID: ['1-1'] }).statusCode).toBe(3120);
    expect(desk.ask('BillQuery', {}).statusCode).toBe(1);
  });

  it('goes with its vendor, its accounts and its items where a person merges them', () => {
    const { desk, sample, bill, spent, owed } = prepared();
    const other = desk.ask('ItemServiceAdd', {
      ItemServiceAdd: { Name: 'Edging', SalesOrPurchase: { AccountRef: { FullName: 'Lawn income' } } },
    });
    const from = idOf(other.ItemServiceRet);
    const value = { ItemRef: { ListID: from }, Amount: amount('7') };
    const made = bill({ ExpenseLineAdd: [spent('10')], lines: [{ element: 'ItemLineAdd', value }] }).BillRet;
    const listId = (type: 'Vendor' | 'Account', FullName: string) =>
      type === 'Vendor'
        ? idOf(desk.ask('VendorQuery', { FullName: [FullName] }).VendorRet?.[0])
        : idOf(desk.ask('AccountQuery', { FullName: [FullName] }).AccountRet?.[0]);
    const merge = (type: string, gone: string, into: string) =>
      control(desk.company, { do: 'merge', type, from: gone, into });
    merge('ItemService', from, sample.item);
    merge('Account', listId('Account', 'Telephone'), listId('Account', 'Seed'));
    merge('Vendor', listId('Vendor', 'Carlos'), listId('Vendor', 'Acme'));
    const [read] = desk.ask('BillQuery', { TxnID: [idOf(made)], IncludeLineItems: true }).BillRet ?? [];
    expect(read).toMatchObject({
      VendorRef: { FullName: 'Acme' },
      ExpenseLineRet: [{ AccountRef: { FullName: 'Seed' } }],
      lines: [{ value: { ItemRef: { FullName: 'Mowing' } } }],
    });
    expect(owed('Acme')).toBe('17.00');
  });

  it('can be voided and deleted, and keeps its vendor and accounts from deletion', () => {
    const { desk, bill, spent, owed } = prepared();
    const [first, second] = [bill({ ExpenseLineAdd: [spent('10')] }), bill({ ExpenseLineAdd: [spent('5')] })];
    const vendor = first.BillRet?.VendorRef?.ListID ?? '';
    expect(desk.ask('ListDel', { ListDelType: 'Vendor', ListID: vendor }).statusCode).toBe(3160);
    desk.ask('TxnVoid', { TxnVoidType: 'Bill', TxnID: idOf(first.BillRet) });
    expect(owed()).toBe('5.00');
    desk.ask('TxnDel', { TxnDelType: 'Bill', TxnID: idOf(second.BillRet) });
    expect(owed()).toBe('0.00');
    const [read] = desk.ask('BillQuery', { IncludeLineItems: true }).BillRet ?? [];
    expect(read).toMatchObject({ Memo: 'VOID:', AmountDue: '0.00', IsPaid: true });
    expect(desk.ask('TxnDeletedQuery', { TxnDelType: ['Bill'] }).TxnDeletedRet).toHaveLength(1);
  });
});
