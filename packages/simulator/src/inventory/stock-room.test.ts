import { amount, negateAmount, price, quantity } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { balanceOf, repost } from '../balance.ts';
import { furnish, idOf, onlyOf, openDesk } from '../testing/desk.ts';
import { stockRoom } from './stock-room.ts';

/** A company that deals in seed, which costs 4.00 as long as nobody has bought any. */
function prepared() {
  const desk = openDesk();
  const { customer } = furnish(desk);
  const accountOf = (
    Name: string,
    AccountType: 'Bank' | 'CostOfGoodsSold' | 'Income' | 'OtherCurrentAsset',
  ) => idOf(desk.ask('AccountAdd', { AccountAdd: { Name, AccountType } }).AccountRet);
  const bank = accountOf('Checking', 'Bank');
  const cost = accountOf('Cost of Goods Sold', 'CostOfGoodsSold');
  const asset = accountOf('Inventory Asset', 'OtherCurrentAsset');
  const ItemInventoryAdd = {
    Name: 'Seed',
    SalesPrice: price('10'),
    PurchaseCost: price('4'),
    IncomeAccountRef: { ListID: accountOf('Sales', 'Income') },
    COGSAccountRef: { ListID: cost },
    AssetAccountRef: { ListID: asset },
  };
  const seed = idOf(desk.ask('ItemInventoryAdd', { ItemInventoryAdd }).ItemInventoryRet);
  const { books } = desk.company;
  return {
    desk,
    seed,
    customer,
    buy: (count: string, paid: string) => {
      const bought = stockRoom(books, []).buy(seed, quantity(count), amount(paid));
      repost(books, [], [...bought, { accountId: bank, amount: negateAmount(amount(paid)) }]);
    },
    invoice: (Quantity: string) => {
      const value = { ItemRef: { ListID: seed }, Quantity: quantity(Quantity) };
      const lines = [{ element: 'InvoiceLineAdd' as const, value }];
      const { InvoiceRet } = desk.ask('InvoiceAdd', {
        InvoiceAdd: { CustomerRef: { ListID: customer }, lines },
      });
      return { TxnID: idOf(InvoiceRet), EditSequence: InvoiceRet?.EditSequence ?? '' };
    },
    /** Quantity, average cost, worth of the stock, and cost of what was sold. */
    state: () => {
      const item = onlyOf(desk.ask('ItemInventoryQuery', { ListID: [seed] }).ItemInventoryRet);
      const worth = [balanceOf(books, 'Account', asset), balanceOf(books, 'Account', cost)];
      return [item.QuantityOnHand, item.AverageCost, ...worth];
    },
  };
}

describe('what is in stock', () => {
  it('costs what the item names as long as there was none (recorded)', () => {
    expect(prepared().state()).toEqual(['0', '4.00', '0.00', '0.00']);
  });

  it('costs the average of what was bought, and leaves at that', () => {
    const { buy, invoice, state } = prepared();
    buy('10', '20.00');
    buy('10', '40.00');
    expect(state()).toEqual(['20', '3.00', '60.00', '0.00']);
    invoice('5');
    expect(state()).toEqual(['15', '3.00', '45.00', '15.00']);
  });

  it('is worth nothing when the last piece is gone, and keeps the last average', () => {
    const { buy, invoice, state } = prepared();
    buy('3', '10.00');
    invoice('1');
    invoice('2');
    expect(state()).toEqual(['0', '3.335', '0.00', '10.00']);
  });

  it('can be sold before it is there, and the purchase mends the cost', () => {
    const { buy, invoice, state } = prepared();
    buy('10', '20.00');
    invoice('15');
    expect(state()).toEqual(['-5', '2.00', '-10.00', '30.00']);
    buy('20', '60.00');
    expect(state()).toEqual(['15', '3.00', '45.00', '35.00']);
  });

  it('stays below nothing at the cost that was guessed until enough is bought', () => {
    const { buy, invoice, state } = prepared();
    invoice('10');
    expect(state()).toEqual(['-10', '4.00', '-40.00', '40.00']);
    buy('4', '20.00');
    expect(state()).toEqual(['-6', '4.00', '-24.00', '44.00']);
    buy('6', '30.00');
    expect(state()).toEqual(['0', '4.00', '0.00', '50.00']);
  });

  it('comes back when its sale is voided or deleted, and with a credit memo', () => {
    const { desk, buy, invoice, state, seed, customer } = prepared();
    buy('10', '20.00');
    const [first, second] = [invoice('2'), invoice('3')];
    desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID: first.TxnID });
    desk.ask('TxnDel', { TxnDelType: 'Invoice', TxnID: second.TxnID });
    expect(state()).toEqual(['10', '2.00', '20.00', '0.00']);
    const value = { ItemRef: { ListID: seed }, Quantity: quantity('4') };
    const lines = [{ element: 'CreditMemoLineAdd' as const, value }];
    desk.ask('CreditMemoAdd', { CreditMemoAdd: { CustomerRef: { ListID: customer }, lines } });
    expect(state()).toEqual(['14', '2.00', '28.00', '-8.00']);
  });

  it('moves only as far as a change of the sale says, and keeps the cost of what stays', () => {
    const { desk, buy, invoice, state } = prepared();
    buy('10', '20.00');
    const sale = invoice('5');
    buy('10', '60.00');
    expect(state()).toEqual(['15', '4.66667', '70.00', '10.00']);
    const { InvoiceRet } = desk.ask('InvoiceMod', { InvoiceMod: { ...sale, Memo: 'As agreed' } });
    expect(state()).toEqual(['15', '4.66667', '70.00', '10.00']);
    const id = InvoiceRet?.lines?.[0]?.value.TxnLineID ?? '';
    const lines = [{ element: 'InvoiceLineMod' as const, value: { TxnLineID: id, Quantity: quantity('1') } }];
    const key = { TxnID: sale.TxnID, EditSequence: InvoiceRet?.EditSequence ?? '' };
    desk.ask('InvoiceMod', { InvoiceMod: { ...key, lines } });
    expect(state()).toEqual(['19', '4.00', '76.00', '4.00']);
  });

  it('is sold by a statement charge as by an invoice', () => {
    const { desk, buy, seed, customer, state } = prepared();
    buy('10', '20.00');
    const sold = { ItemRef: { ListID: seed }, Quantity: quantity('3') };
    const { ChargeRet } = desk.ask('ChargeAdd', {
      ChargeAdd: { CustomerRef: { ListID: customer }, ...sold },
    });
    expect(state()).toEqual(['7', '2.00', '14.00', '6.00']);
    const key = { TxnID: idOf(ChargeRet), EditSequence: ChargeRet?.EditSequence ?? '' };
    desk.ask('ChargeMod', { ChargeMod: { ...key, Quantity: quantity('1') } });
    expect(state()).toEqual(['9', '2.00', '18.00', '2.00']);
    desk.ask('TxnDel', { TxnDelType: 'Charge', TxnID: key.TxnID });
    expect(state()).toEqual(['10', '2.00', '20.00', '0.00']);
  });

  it('stays where it is when something void is changed', () => {
    const { desk, buy, invoice, seed, state } = prepared();
    buy('10', '20.00');
    const { TxnID } = invoice('4');
    desk.ask('VendorAdd', { VendorAdd: { Name: 'Acme' } });
    const value = { ItemRef: { ListID: seed }, Quantity: quantity('5'), Amount: amount('30') };
    const { BillRet } = desk.ask('BillAdd', {
      BillAdd: { VendorRef: { FullName: 'Acme' }, lines: [{ element: 'ItemLineAdd', value }] },
    });
    expect(state()[0]).toBe('11');
    const bill = idOf(BillRet);
    desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID });
    desk.ask('TxnVoid', { TxnVoidType: 'Bill', TxnID: bill });
    const before = state();
    expect(before.slice(0, 3)).toEqual(['10', '2.00', '20.00']);
    const [sale] = desk.ask('InvoiceQuery', { TxnID: [TxnID] }).InvoiceRet ?? [];
    const [purchase] = desk.ask('BillQuery', { TxnID: [bill] }).BillRet ?? [];
    const saleKey = { TxnID, EditSequence: sale?.EditSequence ?? '' };
    const purchaseKey = { TxnID: bill, EditSequence: purchase?.EditSequence ?? '' };
    const codes = [
      desk.ask('InvoiceMod', { InvoiceMod: { ...saleKey, Memo: 'Void' } }).statusCode,
      desk.ask('BillMod', { BillMod: { ...purchaseKey, Memo: 'Void' } }).statusCode,
    ];
    expect(codes).toEqual([0, 0]);
    expect(state()).toEqual(before);
  });

  it('moves without touching its item', () => {
    const { desk, invoice, seed } = prepared();
    const item = () => onlyOf(desk.ask('ItemInventoryQuery', { ListID: [seed] }).ItemInventoryRet);
    const before = item();
    desk.second += 60;
    invoice('2');
    expect(item()).toEqual({ ...before, QuantityOnHand: '-2' });
  });

  it('is left alone by a pending sale', () => {
    const { desk, seed, customer, state } = prepared();
    const value = { ItemRef: { ListID: seed }, Quantity: quantity('4') };
    const lines = [{ element: 'InvoiceLineAdd' as const, value }];
    desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef: { ListID: customer }, IsPending: true, lines } });
    expect(state()).toEqual(['0', '4.00', '0.00', '0.00']);
  });
});
