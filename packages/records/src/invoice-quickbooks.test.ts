import { amount, dateOnly, price, quantity } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './field-problem.ts';
import { invoices } from './invoice-category.ts';
import { invoiceShape, type Invoice } from './invoice.ts';
import type { SaleLine } from './sale.ts';
import { problemsOfRequests } from './testing/answer.ts';

const { quickbooks } = invoices;

function line(id: string | null, change: Partial<SaleLine> = {}): SaleLine {
  return {
    id,
    item: '80000001-1',
    description: 'Mowing',
    quantity: quantity('2'),
    rate: price('45'),
    amount: amount('90'),
    serviceDate: null,
    salesTaxCode: null,
    subtotal: null,
    ...change,
  };
}

const invoice: Invoice = {
  customer: '80000002-1',
  number: '1042',
  date: dateOnly('2026-05-02'),
  dueDate: null,
  terms: null,
  poNumber: null,
  memo: 'Front yard',
  isVoid: false,
  salesRep: null,
  salesTax: null,
  salesTaxCode: null,
  salesTaxTotal: null,
  lines: [line('A'), line('B'), line('C')],
};

function changeOf(fields: Partial<Invoice>, baseline: Partial<Invoice> = {}) {
  const before = { ...invoice, ...baseline };
  const change = quickbooks.change({
    id: '2F-1',
    editSequence: '7',
    fields: { ...before, ...fields },
    baseline: before,
    kept: null,
    changed: Object.keys(fields),
  });
  if ('requests' in change) expect(problemsOfRequests(change.requests)).toEqual([]);
  return change;
}

/** The lines of the Mod as they stand in it. */
function linesOf(lines: SaleLine[]): unknown {
  const change = changeOf({ lines });
  const [request] = 'requests' in change ? change.requests : [];
  const sent = request?.name === 'InvoiceMod' ? request.body.InvoiceMod.lines : undefined;
  return sent?.map(({ value }) => JSON.parse(JSON.stringify(value)));
}

describe('the lines of a changed invoice', () => {
  it('are not named where they do not change', () => {
    const change = changeOf({ memo: null });
    expect(change).toMatchObject({ requests: [{ body: { InvoiceMod: { Memo: '', lines: undefined } } }] });
  });

  it('are named by their id alone where they stay, and left out where they go', () => {
    expect(linesOf([line('A'), line('C')])).toEqual([{ TxnLineID: 'A' }, { TxnLineID: 'C' }]);
  });

  it('name what changes in them, and two of quantity, rate and amount', () => {
    const longer = line('B', { quantity: quantity('3'), amount: amount('135') });
    expect(linesOf([line('A', { description: null }), longer, line('C')])).toEqual([
      { TxnLineID: 'A', Desc: '' },
      { TxnLineID: 'B', Quantity: '3', Rate: '45.00' },
      { TxnLineID: 'C' },
    ]);
  });

  it('let the amount decide where quantity times rate is something else', () => {
    const odd = line('A', { quantity: quantity('3'), rate: price('33.33'), amount: amount('100') });
    expect(linesOf([odd])).toEqual([{ TxnLineID: 'A', Quantity: '3', Amount: '100.00' }]);
  });

  it('say a quantity of one where SA takes the quantity away, which QuickBooks cannot clear', () => {
    const flat = line('A', { quantity: null, rate: null, amount: amount('80') });
    expect(linesOf([flat])).toEqual([{ TxnLineID: 'A', Quantity: '1', Amount: '80.00' }]);
  });

  it('stay in the order of QuickBooks, new ones where they are wanted', () => {
    expect(linesOf([line('C'), line(null), line('A')])).toEqual([
      { TxnLineID: 'A' },
      { TxnLineID: '-1', ItemRef: { ListID: '80000001-1' }, Desc: 'Mowing', Quantity: '2', Rate: '45.00' },
      { TxnLineID: 'C' },
    ]);
  });

  it('bring their own description and price where the item changes', () => {
    expect(linesOf([line('A', { item: '80000009-1' })])).toEqual([
      { TxnLineID: 'A', ItemRef: { ListID: '80000009-1' }, Desc: 'Mowing', Quantity: '2', Rate: '45.00' },
    ]);
  });

  it('are replaced where a line becomes a remark', () => {
    const remark = line('A', { item: null, quantity: null, rate: null, amount: amount('0') });
    expect(linesOf([remark, line('B')])).toEqual([{ TxnLineID: '-1', Desc: 'Mowing' }, { TxnLineID: 'B' }]);
  });

  it('are refused where QuickBooks could not hold them', () => {
    expect(changeOf({ lines: [] })).toEqual({
      cannot: 'An invoice in QuickBooks keeps at least one line; void it instead.',
    });
    expect(changeOf({ lines: [line('A', { item: null })] })).toEqual({
      cannot: 'A line with an amount needs an item in QuickBooks.',
    });
  });
});

describe('a void invoice', () => {
  const voidRequest = { requests: [{ name: 'TxnVoid', body: { TxnVoidType: 'Invoice', TxnID: '2F-1' } }] };

  it('is voided in QuickBooks, also where it was deleted in SA', () => {
    expect(changeOf({ isVoid: true, memo: 'Sorry' })).toEqual(voidRequest);
    const removal = { id: '2F-1', editSequence: '7', baseline: invoice, kept: null };
    expect(quickbooks.remove(removal)).toEqual(voidRequest);
  });

  it('never comes back to life', () => {
    expect(changeOf({ isVoid: false }, { isVoid: true })).toEqual({
      cannot: 'QuickBooks cannot take back a void; make a new invoice instead.',
    });
    const change = changeOf({ memo: 'Later', lines: [line(null)] }, { isVoid: true });
    expect(change).toMatchObject({
      requests: [{ body: { InvoiceMod: { Memo: 'VOID: Later', lines: undefined } } }],
    });
  });

  it('is known by its memo and its zeros, not by one of them', () => {
    expect(read({ Memo: 'VOID: Front yard', Subtotal: '0.00' }).fields).toMatchObject({
      isVoid: true,
      memo: 'Front yard',
    });
    expect(read({ Memo: 'VOID:', Subtotal: '0.00' }).fields).toMatchObject({ isVoid: true, memo: null });
    expect(read({ Memo: 'Front yard', Subtotal: '0.00' }).fields).toMatchObject({ isVoid: false });
    expect(read({ Memo: 'VOID: no', ...oneLine }).fields).toMatchObject({ isVoid: false, memo: 'VOID: no' });
  });
});

const oneLine = {
  Subtotal: '90.00',
  lines: [{ element: 'InvoiceLineRet', value: { TxnLineID: 'A', Amount: '90.00' } }],
};

function read(ret: object) {
  return quickbooks.fromQuickBooks('InvoiceRet', {
    TxnID: '2F-1',
    EditSequence: '7',
    TimeModified: '2026-05-02T08:00:00-05:00',
    CustomerRef: { ListID: '80000002-1' },
    TxnDate: '2026-05-02',
    ...ret,
  });
}

describe('an invoice that SA could not show truly', () => {
  const group = { element: 'InvoiceLineGroupRet', value: { TxnLineID: 'G', TotalAmount: '90.00' } };

  it.each([
    ['is pending', { ...oneLine, IsPending: true }, 'It is pending in QuickBooks and not posted yet.'],
    ['is foreign', { ...oneLine, ExchangeRate: '1.25' }, 'It is in a foreign currency.'],
    ['has a group', { Subtotal: '90.00', lines: [group] }, 'It has a group of items, which SA cannot show.'],
    [
      'is an opening balance',
      { Subtotal: '90.00' },
      'Its lines do not add up to its total, as with an opening balance.',
    ],
  ])('does not sync: it %s', (_, ret, reason) => {
    expect(read(ret).doesNotSync).toBe(reason);
  });

  it('syncs otherwise', () => {
    const plain = { ...oneLine, ExchangeRate: '1', SalesTaxTotal: '0.00', IsPending: false };
    expect(read(plain).doesNotSync).toBeUndefined();
  });
});

describe('the tax of an invoice', () => {
  const [taxable, free] = ['SalesTaxCode-80000001-1', 'SalesTaxCode-80000002-1'];
  const taxed = { salesTax: '80000007-1', salesTaxCode: taxable, salesRep: '80000003-1' };

  it('is read with its total, its codes and who sold it', () => {
    const ret = {
      ...oneLine,
      lines: [
        {
          element: 'InvoiceLineRet',
          value: { TxnLineID: 'A', Amount: '90.00', SalesTaxCodeRef: { ListID: '80000001-1' } },
        },
      ],
      SalesRepRef: { ListID: '80000003-1' },
      ItemSalesTaxRef: { ListID: '80000007-1' },
      CustomerSalesTaxCodeRef: { ListID: '80000001-1' },
      SalesTaxTotal: '5.40',
    };
    const lines = [{ amount: '90.00', salesTaxCode: taxable }];
    expect(read(ret).doesNotSync).toBeUndefined();
    expect(read(ret).fields).toMatchObject({ ...taxed, salesTaxTotal: '5.40', lines });
  });

  it('is changed by its item and codes, and its total is never sent', () => {
    expect(changeOf({ ...taxed, salesTaxTotal: amount('5.40') })).toMatchObject({
      requests: [
        {
          body: {
            InvoiceMod: {
              SalesRepRef: { ListID: '80000003-1' },
              ItemSalesTaxRef: { ListID: '80000007-1' },
              CustomerSalesTaxCodeRef: { ListID: '80000001-1' },
            },
          },
        },
      ],
    });
    expect(quickbooks.derived).toEqual(['salesTaxTotal']);
    expect(changeOf({ salesRep: null }, taxed)).toMatchObject({
      requests: [{ body: { InvoiceMod: { SalesRepRef: { ListID: '' }, ItemSalesTaxRef: undefined } } }],
    });
  });

  it('cannot be taken off in QuickBooks', () => {
    for (const field of ['salesTax', 'salesTaxCode'])
      expect(changeOf({ [field]: null }, taxed)).toHaveProperty('cannot');
  });

  it('is changed line by line, and a code stays where SA has none', () => {
    const before = [line('A', { salesTaxCode: taxable }), line('B', { salesTaxCode: taxable })];
    const change = changeOf(
      { lines: [line('A', { salesTaxCode: free }), line('B', { description: 'Seed' })] },
      { lines: before },
    );
    const [request] = 'requests' in change ? change.requests : [];
    const sent = request?.name === 'InvoiceMod' ? request.body.InvoiceMod.lines : undefined;
    expect(sent?.map(({ value }) => JSON.parse(JSON.stringify(value)))).toEqual([
      { TxnLineID: 'A', SalesTaxCodeRef: { ListID: '80000002-1' } },
      { TxnLineID: 'B', Desc: 'Seed' },
    ]);
  });
});

describe('an invoice that a version without taxes stored', () => {
  const { salesRep, salesTax, salesTaxCode, salesTaxTotal, ...fields } = invoice;
  const { salesTaxCode: _code, subtotal: _subtotal, ...oldLine } = line('A');
  const stored = { ...fields, lines: [oldLine] };

  it('is the same as one without a tax, line by line, and can be changed', () => {
    const whole = { ...stored, salesRep, salesTax, salesTaxCode, salesTaxTotal, lines: [line('A')] };
    expect(invoices.comparable(stored)).toEqual(invoices.comparable(whole));
    expect(problemsOf(invoices, stored)).toEqual([]);
    const change = quickbooks.change({
      id: '2F-1',
      editSequence: '7',
      fields: { ...whole, memo: 'Later' },
      baseline: stored,
      kept: null,
      changed: ['memo'],
    });
    expect(change).toMatchObject({ requests: [{ body: { InvoiceMod: { Memo: 'Later' } } }] });
  });
});

describe('subtotals on an invoice', () => {
  const flat = (TxnLineID: string, Amount: string) => ({
    element: 'InvoiceLineRet',
    value: { TxnLineID, ItemRef: { ListID: '80000001-1' }, Amount },
  });
  const sold = (id: string, Amount: string) => {
    const { element, value } = flat(id, Amount);
    return { element, value: { ...value, Rate: Amount } };
  };
  const subtotalsIn = (Subtotal: string, lines: readonly object[]) => {
    const { fields, doesNotSync } = read({ Subtotal, lines });
    const found = invoiceShape.isShaped(fields) ? fields.lines : [];
    return doesNotSync ?? found.map(({ amount: each, subtotal }) => [each, subtotal]);
  };

  it('are known by what they add up, and count for nothing', () => {
    expect(subtotalsIn('30.00', [sold('A', '10.00'), sold('B', '20.00'), flat('C', '30.00')])).toEqual([
      ['10.00', null],
      ['20.00', null],
      ['0.00', '30.00'],
    ]);
    const twice = [
      sold('A', '10.00'),
      flat('B', '10.00'),
      sold('C', '5.00'),
      flat('D', '5.00'),
      flat('E', '15.00'),
    ];
    expect(subtotalsIn('15.00', twice)).toMatchObject([
      ['10.00', null],
      ['0.00', '10.00'],
      ['5.00', null],
      ['0.00', '5.00'],
      ['0.00', '15.00'],
    ]);
  });

  it('are told from a flat amount that is the same by chance', () => {
    const alike = [sold('A', '10.00'), flat('B', '10.00'), flat('C', '20.00')];
    expect(subtotalsIn('20.00', alike)).toMatchObject([
      ['10.00', null],
      ['10.00', null],
      ['0.00', '20.00'],
    ]);
    expect(subtotalsIn('40.00', alike)).toMatchObject([
      ['10.00', null],
      ['10.00', null],
      ['20.00', null],
    ]);
    expect(subtotalsIn('31.00', alike)).toMatch(/do not add up/);
  });

  it('are sent as their item alone, since QuickBooks adds up', () => {
    const subtotal = line('S', { quantity: null, rate: null, amount: amount('0'), subtotal: amount('90') });
    const added = quickbooks.add({ ...invoice, lines: [line(null), { ...subtotal, id: null }] }, '{a}');
    const [request] = 'requests' in added ? added.requests : [];
    const sent = request?.name === 'InvoiceAdd' ? request.body.InvoiceAdd.lines : undefined;
    expect(JSON.parse(JSON.stringify(sent?.[1]?.value))).toEqual({
      ItemRef: { ListID: '80000001-1' },
      Desc: 'Mowing',
    });
  });
});

describe('a new invoice', () => {
  it('is sent with its number, its flags and our mark', () => {
    expect(quickbooks.add(invoice, '{a}')).toMatchObject({
      requests: [
        {
          body: {
            InvoiceAdd: {
              RefNumber: '1042',
              IsToBePrinted: false,
              IsToBeEmailed: false,
              ExternalGUID: '{a}',
            },
          },
        },
      ],
    });
  });

  it('is not sent without a number', () => {
    expect(quickbooks.add({ ...invoice, number: null }, '{a}')).toHaveProperty('cannot');
  });
});
