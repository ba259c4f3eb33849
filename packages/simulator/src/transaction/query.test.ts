import { amount, dateOnly, price } from '@autosync/core';
import { parseDateTime } from '@autosync/qbxml';
import type { DateMacro, InvoiceQueryRq } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import { macroRange } from './date-macro.ts';

const prepared = () => {
  const desk = openDesk();
  const sample = furnish(desk);
  const invoice = (RefNumber: string, day: string, customer = sample.customer) => {
    const value = { ItemRef: { ListID: sample.item }, Rate: price('100') };
    const InvoiceAdd = {
      CustomerRef: { ListID: customer },
      TxnDate: dateOnly(day),
      RefNumber,
      lines: [{ element: 'InvoiceLineAdd' as const, value }],
    };
    desk.second += 60;
    return idOf(desk.ask('InvoiceAdd', { InvoiceAdd }).InvoiceRet);
  };
  const find = (query: InvoiceQueryRq) =>
    desk.ask('InvoiceQuery', query).InvoiceRet?.map(({ RefNumber }) => RefNumber);
  const ids = [
    invoice('A1', '2024-03-03'),
    invoice('a2', '2024-02-01'),
    invoice('B1', '2024-03-01', sample.job),
  ];
  return { desk, sample, invoice, find, ids };
};

describe('a query of transactions', () => {
  it('is in the order of their dates', () => {
    expect(prepared().find({})).toEqual(['a2', 'B1', 'A1']);
  });

  it('by ids or numbers answers those that are there and warns of one that is not', () => {
    const { desk, find, ids } = prepared();
    const [first = '', second = ''] = ids;
    expect(find({ TxnID: [second, first] })).toEqual(['a2', 'A1']);
    expect(desk.ask('InvoiceQuery', { TxnID: [first, 'FF-1'] })).toMatchObject({
      statusCode: 500,
      InvoiceRet: [{ RefNumber: 'A1' }],
    });
    expect(desk.ask('InvoiceQuery', { TxnID: ['nonsense'] }).statusCode).toBe(3000);
    expect(find({ RefNumber: ['a1', 'A2'] })).toEqual(['A1', 'a2']);
    expect(desk.ask('InvoiceQuery', { RefNumberCaseSensitive: ['a1'] }).statusCode).toBe(500);
    expect(desk.ask('ReceivePaymentQuery', { TxnID: [first] }).statusCode).toBe(500);
  });

  it('by the time of change takes the named second in', () => {
    const { find } = prepared();
    const from = (text: string) => ({
      ModifiedDateRangeFilter: { FromModifiedDate: parseDateTime(text) ?? '' } as const,
    });
    expect(find(from('2024-03-05T08:02:00'))).toEqual(['a2', 'B1']);
    expect(find(from('2024-03-05T08:02:01'))).toEqual(['B1']);
    expect(find(from('2024-03-05T08:03:01'))).toBeUndefined();
  });

  it('by date takes both ends in, and knows the names of ranges', () => {
    const { find } = prepared();
    const range = { FromTxnDate: dateOnly('2024-03-01'), ToTxnDate: dateOnly('2024-03-03') };
    expect(find({ TxnDateRangeFilter: range })).toEqual(['B1', 'A1']);
    expect(find({ TxnDateRangeFilter: { DateMacro: 'LastMonth' } })).toEqual(['a2']);
    expect(find({ TxnDateRangeFilter: { DateMacro: 'ThisMonthToDate' } })).toEqual(['B1', 'A1']);
  });

  it('by customer looks at the header alone, with jobs where it asks for children', () => {
    const { desk, find, sample } = prepared();
    expect(find({ EntityFilter: { ListID: [sample.customer] } })).toEqual(['a2', 'A1']);
    expect(find({ EntityFilter: { FullName: ['green, ann:lake house'] } })).toEqual(['B1']);
    expect(find({ EntityFilter: { ListIDWithChildren: sample.customer } })).toEqual(['a2', 'B1', 'A1']);
    expect(desk.ask('InvoiceQuery', { EntityFilter: { FullName: ['Nobody'] } }).statusCode).toBe(3120);
  });

  it('by account, part of the number, range of numbers and whether it is paid', () => {
    const { desk, find, sample, ids } = prepared();
    expect(find({ AccountFilter: { FullName: ['Accounts Receivable'] } })).toHaveLength(3);
    expect(find({ AccountFilter: { FullName: ['Undeposited Funds'] } })).toBeUndefined();
    expect(find({ RefNumberFilter: { MatchCriterion: 'StartsWith', RefNumber: 'A' } })).toEqual(['a2', 'A1']);
    expect(find({ RefNumberRangeFilter: { FromRefNumber: 'a2', ToRefNumber: 'b1' } })).toEqual(['a2', 'B1']);
    const AppliedToTxnAdd = [{ TxnID: ids[0] ?? '', PaymentAmount: amount('100') }];
    const ReceivePaymentAdd = { CustomerRef: { ListID: sample.customer }, AppliedToTxnAdd };
    desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd });
    expect(find({ PaidStatus: 'PaidOnly' })).toEqual(['A1']);
    expect(find({ PaidStatus: 'NotPaidOnly' })).toEqual(['a2', 'B1']);
  });

  it('shows lines and links only where they are asked for', () => {
    const { desk } = prepared();
    const [plain] = desk.ask('InvoiceQuery', {}).InvoiceRet ?? [];
    expect(plain).not.toHaveProperty('lines');
    const [full] = desk.ask('InvoiceQuery', { IncludeLineItems: true }).InvoiceRet ?? [];
    expect(full?.lines).toHaveLength(1);
  });

  it('goes page by page with an iterator', () => {
    const { desk } = prepared();
    const first = desk.ask('InvoiceQuery', { iterator: 'Start', MaxReturned: 2 });
    expect(first).toMatchObject({
      iteratorRemainingCount: 1,
      InvoiceRet: [{ RefNumber: 'a2' }, { RefNumber: 'B1' }],
    });
    const { iteratorID = '' } = first;
    const rest = desk.ask('InvoiceQuery', { iterator: 'Continue', iteratorID, MaxReturned: 2 });
    expect(rest).toMatchObject({ iteratorRemainingCount: 0, InvoiceRet: [{ RefNumber: 'A1' }] });
  });
});

describe('the name of a range of dates', () => {
  it('means those days', () => {
    const range = (macro: DateMacro) => {
      const { dateFrom, dateTo } = macroRange(macro, dateOnly('2024-03-05'));
      return [dateFrom, dateTo];
    };
    expect(range('Today')).toEqual(['2024-03-05', '2024-03-05']);
    expect(range('ThisWeek')).toEqual(['2024-03-03', '2024-03-09']);
    expect(range('LastWeekToDate')).toEqual(['2024-02-25', '2024-02-27']);
    expect(range('NextFourWeeks')).toEqual(['2024-03-10', '2024-04-06']);
    expect(range('LastMonth')).toEqual(['2024-02-01', '2024-02-29']);
    expect(range('LastMonthToDate')).toEqual(['2024-02-01', '2024-02-05']);
    expect(range('ThisCalendarQuarter')).toEqual(['2024-01-01', '2024-03-31']);
    expect(range('LastFiscalQuarter')).toEqual(['2023-10-01', '2023-12-31']);
    expect(range('NextCalendarYear')).toEqual(['2025-01-01', '2025-12-31']);
    expect(range('All')).toEqual([undefined, undefined]);
  });
});
