import { addAmounts, amount, dateOnly, isZero, zeroAmount } from '@autosync/core';
import type { AccountTypeFilter, ItemTypeFilter, TransactionQueryRq } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../balance.ts';
import { playSeason } from '../season/season.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const CustomerRef = { ListID: sample.customer };
  const value = { ItemRef: { ListID: sample.item }, Amount: amount('100') };
  const invoice = idOf(
    desk.ask('InvoiceAdd', {
      InvoiceAdd: {
        CustomerRef,
        RefNumber: 'A1',
        TxnDate: dateOnly('2024-01-10'),
        lines: [{ element: 'InvoiceLineAdd', value }],
      },
    }).InvoiceRet,
  );
  const AppliedToTxnAdd = [{ TxnID: invoice, PaymentAmount: amount('40') }];
  const payment = idOf(
    desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd: { CustomerRef, AppliedToTxnAdd } }).ReceivePaymentRet,
  );
  const estimate = idOf(
    desk.ask('EstimateAdd', {
      EstimateAdd: { CustomerRef: { ListID: sample.job }, lines: [{ element: 'EstimateLineAdd', value }] },
    }).EstimateRet,
  );
  const ask = (request: TransactionQueryRq) => desk.ask('TransactionQuery', request);
  const ids = (request: TransactionQueryRq) => ask(request).TransactionRet?.map(({ TxnID }) => TxnID) ?? [];
  return { desk, sample, invoice, payment, estimate, ask, ids };
};

describe('a query of transactions', () => {
  it('answers one summary of every transaction of whatever type, oldest first', () => {
    const { ask, invoice, payment, estimate } = prepared();
    expect(ask({}).TransactionRet).toMatchObject([
      {
        TxnType: 'Invoice',
        TxnID: invoice,
        EntityRef: { FullName: 'Green, Ann' },
        AccountRef: { FullName: 'Accounts Receivable' },
        TxnDate: '2024-01-10',
        RefNumber: 'A1',
        Amount: '100.00',
      },
      {
        TxnType: 'ReceivePayment',
        TxnID: payment,
        AccountRef: { FullName: 'Undeposited Funds' },
        Amount: '40.00',
      },
      { TxnType: 'Estimate', TxnID: estimate, Amount: '100.00' },
    ]);
  });

  it('adds up to the balance of an account where all rows are asked for', () => {
    const { desk, ask } = prepared();
    const rows = ask({
      TransactionAccountFilter: { AccountTypeFilter: 'AccountsReceivable' },
      TransactionDetailLevelFilter: 'All',
    }).TransactionRet;
    const sum = addAmounts(zeroAmount, ...(rows ?? []).map(({ Amount }) => Amount ?? zeroAmount));
    const [receivable] = desk.ask('AccountQuery', { FullName: ['Accounts Receivable'] }).AccountRet ?? [];
    expect([sum, rows?.length]).toEqual([receivable?.Balance, 2]);
    expect(sum).toBe('60.00');
  });

  it('is filtered by type, name, day, number, posting, payment and item', () => {
    const { ids, sample, invoice, payment, estimate } = prepared();
    expect(ids({ TransactionTypeFilter: { TxnTypeFilter: ['Estimate'] } })).toEqual([estimate]);
    expect(ids({ TransactionTypeFilter: { TxnTypeFilter: ['BuildAssembly'] } })).toEqual([]);
    expect(ids({ TransactionEntityFilter: { ListID: [sample.job] } })).toEqual([estimate]);
    expect(ids({ TransactionEntityFilter: { ListIDWithChildren: sample.customer } })).toHaveLength(3);
    expect(ids({ TransactionEntityFilter: { EntityTypeFilter: 'Vendor' } })).toEqual([]);
    const range = { FromTxnDate: dateOnly('2024-02-01') };
    expect(ids({ TransactionDateRangeFilter: range })).toEqual([payment, estimate]);
    expect(ids({ RefNumber: ['a1'] })).toEqual([invoice]);
    expect(ids({ RefNumberCaseSensitive: ['a1'] })).toEqual([]);
    expect(ids({ TransactionPostingStatusFilter: 'NonPosting' })).toEqual([estimate]);
    expect(ids({ TransactionPaidStatusFilter: 'Open' })).toEqual([invoice]);
    expect(ids({ TransactionItemFilter: { ListID: [sample.item] } })).toEqual([invoice, estimate]);
    expect(ids({ TransactionAccountFilter: { FullName: ['Lawn income'] } })).toEqual([]);
  });

  it("adds up to each customer's balance after a season of whatever people do", () => {
    const { company } = playSeason({ seed: 77, steps: 600, proofEvery: 600 });
    const customers = company.books.storage.elementKeys({ types: ['Customer'] });
    let owing = 0;
    for (const { id } of customers) {
      const { records } = company.perform({
        name: 'TransactionQuery',
        body: {
          TransactionEntityFilter: { ListID: [id] },
          TransactionAccountFilter: { AccountTypeFilter: 'AccountsReceivable' },
          TransactionDetailLevelFilter: 'All',
        },
      });
      const amounts = [...records].map(({ value }) => amount(String(Reflect.get(Object(value), 'Amount'))));
      const balance = balanceOf(company.books, 'Entity', id);
      expect(addAmounts(zeroAmount, ...amounts)).toBe(balance);
      if (!isZero(balance)) owing += 1;
    }
    expect(owing).toBeGreaterThan(2);
  });

  it('is filtered by kinds of items and of accounts', () => {
    const { ask, ids, invoice, payment, estimate } = prepared();
    const byItem = (ItemTypeFilter: ItemTypeFilter) => ids({ TransactionItemFilter: { ItemTypeFilter } });
    expect(byItem('Sales')).toEqual([invoice, estimate]);
    expect(byItem('Service')).toEqual([invoice, estimate]);
    expect(byItem('AllExceptFixedAsset')).toEqual([invoice, estimate]);
    expect(byItem('Inventory')).toEqual([]);
    const byAccount = (AccountTypeFilter: AccountTypeFilter) =>
      ids({ TransactionAccountFilter: { AccountTypeFilter }, TransactionDetailLevelFilter: 'All' });
    expect(byAccount('OrdinaryIncome')).toEqual([invoice]);
    expect(byAccount('ARAndAP')).toEqual([invoice, payment]);
    expect(byAccount('BankAndUF')).toEqual([payment]);
    expect(byAccount('Asset')).toEqual([invoice, payment, payment]);
    expect(byAccount('Liability')).toEqual([]);
    const taxed = { TransactionAccountFilter: { AccountTypeFilter: 'AllowedFor1099' as const } };
    expect(ask(taxed).statusCode).toBe(3250);
  });

  it('knows what was changed lately, ids that are gone, details alone and pages', () => {
    const { ask, ids, invoice } = prepared();
    expect(ids({ TransactionModifiedDateRangeFilter: { DateMacro: 'Today' } })).toHaveLength(3);
    expect(ids({ TransactionModifiedDateRangeFilter: { DateMacro: 'Yesterday' } })).toEqual([]);
    expect(ask({ TxnID: [invoice, '1-1'] })).toMatchObject({
      statusCode: 500,
      TransactionRet: [{ TxnID: invoice }],
    });
    const details = ask({ RefNumber: ['A1'], TransactionDetailLevelFilter: 'AllExceptSummary' });
    expect(details.TransactionRet).toMatchObject([
      { AccountRef: { FullName: 'Lawn income' }, Amount: '-100.00' },
    ]);
    const first = ask({ iterator: 'Start', MaxReturned: 2 });
    expect([first.TransactionRet?.length, first.iteratorRemainingCount]).toEqual([2, 1]);
    const iteratorID = first.iteratorID ?? '';
    expect(ask({ iterator: 'Continue', iteratorID, MaxReturned: 2 })).toMatchObject({
      iteratorRemainingCount: 0,
      TransactionRet: [{ TxnType: 'Estimate' }],
    });
  });
});
