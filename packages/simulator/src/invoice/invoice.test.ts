import { amount, dateOnly, price, quantity } from '@autosync/core';
import type { InvoiceLineAdd, InvoiceLineMod, InvoiceMod } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import type { CompanyOptions } from '../company.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const lineOf = (value: InvoiceLineAdd) => ({ element: 'InvoiceLineAdd' as const, value });
const modOf = (value: InvoiceLineMod) => ({ element: 'InvoiceLineMod' as const, value });

const prepared = (options: Partial<CompanyOptions> = {}) => {
  const desk = openDesk(options);
  const sample = furnish(desk);
  const CustomerRef = { ListID: sample.customer };
  const ItemRef = { ListID: sample.item };
  const add = (lines: readonly InvoiceLineAdd[], more = {}) =>
    desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, ...more, lines: lines.map(lineOf) } });
  const mod = (TxnID: string, fields: Partial<InvoiceMod>) => {
    const { InvoiceRet } = desk.ask('InvoiceQuery', { TxnID: [TxnID] });
    const EditSequence = InvoiceRet?.[0]?.EditSequence ?? '';
    return desk.ask('InvoiceMod', { InvoiceMod: { TxnID, EditSequence, ...fields } });
  };
  const amountsOf = (value: InvoiceLineAdd) => {
    const line = add([{ ItemRef, ...value }]).InvoiceRet?.lines?.[0]?.value;
    return line && 'Rate' in line
      ? [line.Quantity, line.Rate, line.Amount]
      : [line?.Quantity, undefined, undefined];
  };
  return { desk, sample, CustomerRef, ItemRef, add, mod, amountsOf };
};

describe('a new invoice', () => {
  it('is filled up as QuickBooks does: number, terms, due date, account, template and flags', () => {
    const { add, ItemRef } = prepared();
    const { InvoiceRet } = add([{ ItemRef, Quantity: quantity('2') }]);
    expect(InvoiceRet).toMatchObject({
      RefNumber: '1',
      TxnDate: '2024-03-05',
      DueDate: '2024-04-04',
      ShipDate: '2024-03-05',
      TermsRef: { FullName: 'Net 30' },
      ARAccountRef: { FullName: 'Accounts Receivable' },
      TemplateRef: { FullName: 'Intuit Service Invoice' },
      IsPending: false,
      IsToBePrinted: true,
      IsToBeEmailed: false,
      Subtotal: '91.00',
      AppliedAmount: '0.00',
      BalanceRemaining: '91.00',
      IsPaid: false,
    });
    expect(InvoiceRet?.lines?.[0]?.value).toMatchObject({
      Desc: 'Weekly mowing',
      Rate: '45.50',
      Amount: '91.00',
    });
    const plain = prepared({ switches: { invoiceIsToBePrinted: false } });
    expect(plain.add([]).InvoiceRet?.IsToBePrinted).toBe(false);
  });

  it('goes on from the highest number that was given, and takes numbers twice', () => {
    const { add } = prepared();
    expect(add([], { RefNumber: '1041' }).InvoiceRet?.RefNumber).toBe('1041');
    expect(add([]).InvoiceRet?.RefNumber).toBe('1042');
    expect(add([], { RefNumber: '1041' }).statusCode).toBe(0);
  });

  it('is due on a day of the month under date-driven terms, of the next one where it comes too late', () => {
    const { desk, add } = prepared();
    const terms = { Name: 'The 15th', DayOfMonthDue: 15, DueNextMonthDays: 5 };
    desk.ask('DateDrivenTermsAdd', { DateDrivenTermsAdd: terms });
    const due = (day: string) =>
      add([], { TermsRef: { FullName: 'The 15th' }, TxnDate: dateOnly(day) }).InvoiceRet?.DueDate;
    expect(due('2024-03-05')).toBe('2024-03-15');
    expect(due('2024-03-12')).toBe('2024-04-15');
    expect(due('2024-12-20')).toBe('2025-01-15');
  });

  it('needs a customer that exists and is active, and items that are', () => {
    const { desk, add, sample, ItemRef } = prepared();
    const nobody = { CustomerRef: { FullName: 'Joe Smith' } };
    expect(add([], nobody)).toMatchObject({
      statusCode: 3140,
      statusMessage:
        'There is an invalid reference to QuickBooks Customer "Joe Smith" in the Invoice.  QuickBooks error message: Invalid argument.  The specified record does not exist in the list.',
    });
    expect(add([{ ItemRef: { FullName: 'Nothing' } }]).statusCode).toBe(3140);
    const former = { ListID: sample.customer, EditSequence: String(desk.second), IsActive: false };
    desk.ask('CustomerMod', { CustomerMod: former });
    expect(add([{ ItemRef }]).statusCode).toBe(3140);
    const lax = prepared({ switches: { inactiveReferences: 'allowed' } });
    const EditSequence = String(lax.desk.second);
    lax.desk.ask('CustomerMod', {
      CustomerMod: { ListID: lax.sample.customer, EditSequence, IsActive: false },
    });
    expect(lax.add([{ ItemRef: lax.ItemRef }]).statusCode).toBe(0);
  });

  it('keeps its ExternalGUID, a line without an item, and what a line says', () => {
    const { add, ItemRef } = prepared();
    const ExternalGUID = '{12345678-1234-1234-1234-123456789abc}';
    const ServiceDate = dateOnly('2024-03-01');
    const { InvoiceRet } = add([{ Desc: 'Thank you' }, { ItemRef, ServiceDate, Other1: 'x' }], {
      ExternalGUID,
    });
    expect(InvoiceRet?.ExternalGUID).toBe(ExternalGUID);
    expect(InvoiceRet?.lines?.[0]?.value).toEqual({ TxnLineID: expect.any(String), Desc: 'Thank you' });
    expect(InvoiceRet?.lines?.[1]?.value).toMatchObject({ ServiceDate, Other1: 'x' });
  });

  it('that is pending posts nothing and cannot be paid', () => {
    const { desk, add, ItemRef, CustomerRef } = prepared();
    const { InvoiceRet } = add([{ ItemRef, Amount: amount('40') }], { IsPending: true });
    expect(desk.ask('CustomerQuery', { ListID: [CustomerRef.ListID] }).CustomerRet?.[0]?.Balance).toBe(
      '0.00',
    );
    const AppliedToTxnAdd = [{ TxnID: idOf(InvoiceRet), PaymentAmount: amount('40') }];
    const ReceivePaymentAdd = { CustomerRef, TotalAmount: amount('40'), AppliedToTxnAdd };
    expect(desk.ask('ReceivePaymentAdd', { ReceivePaymentAdd }).statusCode).toBeGreaterThanOrEqual(3000);
  });

  it('comes to less than nothing where the switch says so', () => {
    const { add, ItemRef } = prepared({ switches: { negativeSale: 'written' } });
    const { statusCode, InvoiceRet } = add([{ ItemRef, Amount: amount('-5') }]);
    expect([statusCode, InvoiceRet?.Subtotal]).toEqual([0, '-5.00']);
  });

  it('cannot come to less than nothing, nor use what this file has not got', () => {
    const { add, ItemRef } = prepared();
    expect(add([{ ItemRef, Amount: amount('-5') }]).statusCode).toBe(3180);
    expect(add([{ ItemRef, RatePercent: undefined, SerialNumber: '1' }]).statusCode).toBe(3250);
    expect(add([{ Amount: amount('5') }]).statusCode).toBe(3150);
    expect(add([], { SetCredit: [{ CreditTxnID: '99-1', AppliedAmount: amount('1') }] }).statusCode).toBe(
      3120,
    );
  });
});

describe('quantity, rate and amount of a line', () => {
  it('come from two of them, or from the price of the item', () => {
    const { amountsOf } = prepared();
    expect(amountsOf({ Quantity: quantity('3'), Rate: price('2.345') })).toEqual(['3', '2.345', '7.04']);
    expect(amountsOf({ Quantity: quantity('3'), Amount: amount('10') })).toEqual(['3', '3.33333', '10.00']);
    expect(amountsOf({ Rate: price('40'), Amount: amount('100') })).toEqual(['2.5', '40.00', '100.00']);
    expect(amountsOf({ Quantity: quantity('0.25') })).toEqual(['0.25', '45.50', '11.38']);
    expect(amountsOf({ Amount: amount('60') })).toEqual([undefined, '60.00', '60.00']);
    expect(amountsOf({})).toEqual([undefined, '45.50', '45.50']);
  });

  it('where there is no quantity mean one, as recorded: a rate of 111.111 is an amount of 111.11', () => {
    expect(prepared().amountsOf({ Rate: price('111.111') })).toEqual([undefined, '111.111', '111.11']);
  });

  it('that do not agree keep quantity and amount', () => {
    const given = { Quantity: quantity('3'), Rate: price('2'), Amount: amount('9') };
    expect(prepared().amountsOf(given)).toEqual(['3', '3.00', '9.00']);
  });

  it('that come to too much are 3101', () => {
    const { add, ItemRef } = prepared();
    const line = { ItemRef, Quantity: quantity('9999999999'), Rate: price('9999999999') };
    expect(add([line]).statusCode).toBe(3101);
  });
});

describe('a change of an invoice', () => {
  const withLines = (options: Partial<CompanyOptions> = {}) => {
    const made = prepared(options);
    const { ItemRef } = made;
    const { InvoiceRet } = made.add(
      [{ ItemRef, Quantity: quantity('1') }, { ItemRef, Quantity: quantity('2') }, { Desc: 'Thanks' }],
      { Memo: 'first', PONumber: '77' },
    );
    const ids = InvoiceRet?.lines?.map(({ value }) => value.TxnLineID) ?? [];
    made.desk.second += 10;
    return { ...made, id: idOf(InvoiceRet), ids };
  };
  const idsOf = (answer: ReturnType<ReturnType<typeof prepared>['mod']>) =>
    answer.InvoiceRet?.lines?.map(({ value }) => value.TxnLineID);

  it('without lines leaves them all as they are', () => {
    const { mod, id, ids } = withLines();
    const answer = mod(id, { Memo: 'second', PONumber: '' });
    expect(answer.InvoiceRet).toMatchObject({ Memo: 'second', Subtotal: '136.50' });
    expect(answer.InvoiceRet).not.toHaveProperty('PONumber');
    expect(idsOf(answer)).toEqual(ids);
  });

  it('with any line makes those given the whole list: kept by id alone, new by -1, the rest gone', () => {
    const { mod, id, ids, ItemRef } = withLines();
    const [, second = '', third = ''] = ids;
    const answer = mod(id, {
      lines: [
        modOf({ TxnLineID: '-1', ItemRef, Quantity: quantity('4') }),
        modOf({ TxnLineID: second }),
        modOf({ TxnLineID: third, Desc: 'Many thanks' }),
      ],
    });
    const values = answer.InvoiceRet?.lines?.map(({ value }) => value);
    expect(values?.map(({ TxnLineID }) => TxnLineID)).toEqual([expect.any(String), second, third]);
    expect(values?.[0]).toMatchObject({ Amount: '182.00' });
    expect(values?.[1]).toMatchObject({
      Quantity: '2',
      Rate: '45.50',
      Amount: '91.00',
      Desc: 'Weekly mowing',
    });
    expect(values?.[2]).toMatchObject({ Desc: 'Many thanks' });
    expect(answer.InvoiceRet?.Subtotal).toBe('273.00');
  });

  it('takes what to do about price rules, of which no answer tells', () => {
    const { add, mod, ItemRef } = prepared();
    const { InvoiceRet } = add([{ ItemRef, Amount: amount('1') }]);
    const TxnLineID = InvoiceRet?.lines?.[0]?.value.TxnLineID ?? '';
    const lines = [modOf({ TxnLineID, OptionForPriceRuleConflict: 'BasePrice', Amount: amount('2') })];
    expect(mod(idOf(InvoiceRet), { lines })).toMatchObject({ statusCode: 0 });
  });

  it('with lines in another order is 3290 and changes nothing', () => {
    const { mod, id, ids } = withLines();
    const [first = '', second = ''] = ids;
    const swapped = [modOf({ TxnLineID: second }), modOf({ TxnLineID: first })];
    expect(mod(id, { Memo: 'no', lines: swapped }).statusCode).toBe(3290);
    expect(mod(id, {}).InvoiceRet?.Memo).toBe('first');
  });

  it('with an unknown line is 3120', () => {
    const { mod, id } = withLines();
    expect(mod(id, { lines: [modOf({ TxnLineID: 'FFFF-1' })] }).statusCode).toBe(3120);
  });

  it('of one of quantity, rate and amount derives the others', () => {
    const { mod, id, ids } = withLines();
    const [, second = ''] = ids;
    const changed = (value: Omit<InvoiceLineMod, 'TxnLineID'>) => {
      const line = mod(id, { lines: [modOf({ TxnLineID: second, ...value })] }).InvoiceRet?.lines?.[0]?.value;
      return line && 'Rate' in line ? [line.Quantity, line.Rate, line.Amount] : [];
    };
    expect(changed({ Quantity: quantity('3') })).toEqual(['3', '45.50', '136.50']);
    expect(changed({ Rate: price('10') })).toEqual(['3', '10.00', '30.00']);
    expect(changed({ Amount: amount('45') })).toEqual(['3', '15.00', '45.00']);
  });

  it('cannot clear what QuickBooks does not let go: 3190', () => {
    const { mod, id, ids } = withLines();
    const [first = ''] = ids;
    expect(mod(id, { CustomerRef: { ListID: '' } }).statusCode).toBe(3190);
    expect(mod(id, { lines: [modOf({ TxnLineID: first, Quantity: '' })] }).statusCode).toBe(3190);
  });

  it('with a stale edit sequence is 3200 with the invoice and its lines', () => {
    const { desk, id } = withLines();
    const stale = desk.ask('InvoiceMod', { InvoiceMod: { TxnID: id, EditSequence: '1', Memo: 'x' } });
    expect(stale).toMatchObject({ statusCode: 3200, InvoiceRet: { Memo: 'first' } });
    expect(stale.InvoiceRet?.lines).toHaveLength(3);
  });
});

describe('a void', () => {
  it('keeps number, customer and date, makes every amount zero and says so in the memo', () => {
    const { desk, add, ItemRef } = prepared();
    const { InvoiceRet } = add([{ ItemRef, Quantity: quantity('2') }], { Memo: 'spring', RefNumber: '9' });
    const id = idOf(InvoiceRet);
    desk.second += 5;
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID: id })).toMatchObject({
      statusCode: 0,
      TxnVoidType: 'Invoice',
      TxnID: id,
      RefNumber: '9',
    });
    const query = { TxnID: [id], IncludeLineItems: true };
    const after = desk.ask('InvoiceQuery', query).InvoiceRet?.[0];
    expect(after).toMatchObject({
      RefNumber: '9',
      Subtotal: '0.00',
      BalanceRemaining: '0.00',
      Memo: 'VOID: spring',
    });
    expect(after?.lines?.[0]?.value).toMatchObject({ Amount: '0.00' });
    expect(desk.ask('CustomerQuery', { FullName: ['Green, Ann'] }).CustomerRet?.[0]?.Balance).toBe('0.00');
  });

  it('is not there for what the file has not got', () => {
    const { desk } = prepared();
    expect(desk.ask('TxnVoid', { TxnVoidType: 'Check', TxnID: '1-1' }).statusCode).toBe(3120);
  });
});
