import { amount, percent, price, quantity } from '@autosync/core';
import type { InvoiceLineGroupRet, InvoiceMod, InvoiceRet } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../balance.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

/** A company that sells spring care: three mowings at 45.50, two bags of lime at 5.00, ten per cent off. */
function prepared() {
  const desk = openDesk();
  const { customer } = furnish(desk);
  const AccountRef = { FullName: 'Lawn income' };
  desk.ask('ItemOtherChargeAdd', {
    ItemOtherChargeAdd: { Name: 'Lime', SalesOrPurchase: { Price: price('5'), AccountRef } },
  });
  desk.ask('ItemDiscountAdd', {
    ItemDiscountAdd: { Name: 'Ten off', AccountRef, DiscountRatePercent: percent('10') },
  });
  desk.ask('ItemSubtotalAdd', { ItemSubtotalAdd: { Name: 'Subtotal' } });
  const { ItemGroupRet } = desk.ask('ItemGroupAdd', {
    ItemGroupAdd: {
      Name: 'Spring care',
      ItemDesc: 'All that a lawn needs in spring',
      IsPrintItemsInGroup: true,
      ItemGroupLine: [
        { ItemRef: { FullName: 'Mowing' }, Quantity: quantity('3') },
        { ItemRef: { FullName: 'Lime' }, Quantity: quantity('2') },
        { ItemRef: { FullName: 'Ten off' } },
      ],
    },
  });
  const CustomerRef = { ListID: customer };
  const groupLine = (given: { Quantity?: ReturnType<typeof quantity> } = {}) => ({
    element: 'InvoiceLineGroupAdd' as const,
    value: { ItemGroupRef: { FullName: 'Spring care' }, ...given },
  });
  const plainLine = (FullName: string, more = {}) => ({
    element: 'InvoiceLineAdd' as const,
    value: { ItemRef: { FullName }, ...more },
  });
  const add = (...lines: readonly (ReturnType<typeof groupLine> | ReturnType<typeof plainLine>)[]) => {
    const answer = desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef, lines } });
    if (!answer.InvoiceRet) throw new Error(answer.statusMessage);
    return answer.InvoiceRet;
  };
  const modify = ({ TxnID = '', EditSequence = '' }: InvoiceRet, lines: InvoiceMod['lines']) =>
    desk.ask('InvoiceMod', { InvoiceMod: { TxnID, EditSequence, lines: lines ?? [] } });
  return { desk, CustomerRef, group: idOf(ItemGroupRet), groupLine, plainLine, add, modify };
}

/** The groups of an invoice. */
function groupsOf(invoice: InvoiceRet | undefined): readonly InvoiceLineGroupRet[] {
  return (invoice?.lines ?? []).flatMap((line) =>
    line.element === 'InvoiceLineGroupRet' ? [line.value] : [],
  );
}

function groupOf(invoice: InvoiceRet | undefined): InvoiceLineGroupRet {
  const [group] = groupsOf(invoice);
  if (!group) throw new Error('The invoice has no group.');
  return group;
}

const amountsIn = (group: InvoiceLineGroupRet) => group.InvoiceLineRet?.map(({ Amount }) => Amount);
const quantitiesIn = (group: InvoiceLineGroupRet) => group.InvoiceLineRet?.map(({ Quantity }) => Quantity);

describe('a group', () => {
  it('is sold with its items below it and shows what they come to', () => {
    const { groupLine, plainLine, add, group } = prepared();
    const invoice = add(plainLine('Mowing'), groupLine(), plainLine('Mowing'));
    expect(invoice.lines?.map(({ element }) => element)).toEqual([
      'InvoiceLineRet',
      'InvoiceLineGroupRet',
      'InvoiceLineRet',
    ]);
    expect(groupOf(invoice)).toMatchObject({
      ItemGroupRef: { ListID: group, FullName: 'Spring care' },
      Desc: 'All that a lawn needs in spring',
      IsPrintItemsInGroup: true,
      TotalAmount: '145.50',
    });
    expect(groupOf(invoice)).not.toHaveProperty('Quantity');
    expect(amountsIn(groupOf(invoice))).toEqual(['136.50', '10.00', '-1.00']);
    expect(invoice.BalanceRemaining).toBe('236.50');
    expect(invoice.Subtotal).toBe('236.50');
  });

  it('multiplies its items by its own quantity', () => {
    const { groupLine, add } = prepared();
    const group = groupOf(add(groupLine({ Quantity: quantity('2') })));
    expect(group.Quantity).toBe('2');
    expect(quantitiesIn(group)).toEqual(['6', '4', undefined]);
    expect(group.TotalAmount).toBe('291.00');
  });

  it('posts its items to their accounts, as lines of their own would be', () => {
    const { desk, groupLine, add } = prepared();
    add(groupLine());
    const [income] = desk.ask('AccountQuery', { FullName: ['Lawn income'] }).AccountRet ?? [];
    expect(balanceOf(desk.company.books, 'Account', idOf(income))).toBe('-145.50');
  });

  it('is a line above for a percentage, and part of a subtotal', () => {
    const { groupLine, plainLine, add } = prepared();
    const invoice = add(groupLine(), plainLine('Ten off'), plainLine('Subtotal'));
    const amounts = invoice.lines?.map(({ value }) => ('Amount' in value ? value.Amount : undefined));
    expect(amounts).toEqual([undefined, '-14.55', '130.95']);
  });

  it('needs an item group that is active: 3140', () => {
    const { desk, CustomerRef, group } = prepared();
    const codeOf = (reference: { ListID: string } | { FullName: string }) =>
      desk.ask('InvoiceAdd', {
        InvoiceAdd: {
          CustomerRef,
          lines: [{ element: 'InvoiceLineGroupAdd', value: { ItemGroupRef: reference } }],
        },
      }).statusCode;
    expect([codeOf({ FullName: 'Autumn care' }), codeOf({ FullName: 'Mowing' })]).toEqual([3140, 3140]);
    const [kept] = desk.ask('ItemGroupQuery', {}).ItemGroupRet ?? [];
    const EditSequence = kept?.EditSequence ?? '';
    desk.ask('ItemGroupMod', { ItemGroupMod: { ListID: group, EditSequence, IsActive: false } });
    expect(codeOf({ ListID: group })).toBe(3140);
  });

  it('keeps its item group and its items from being deleted: 3160', () => {
    const { desk, groupLine, add, group } = prepared();
    add(groupLine());
    expect(desk.ask('ListDel', { ListDelType: 'ItemGroup', ListID: group }).statusCode).toBe(3160);
  });

  it('is voided with all of its items', () => {
    const { desk, groupLine, add } = prepared();
    const { TxnID = '' } = add(groupLine());
    desk.ask('TxnVoid', { TxnVoidType: 'Invoice', TxnID });
    const { InvoiceRet } = desk.ask('InvoiceQuery', { TxnID: [TxnID], IncludeLineItems: true });
    const group = groupOf(InvoiceRet?.[0]);
    expect([group.TotalAmount, ...(amountsIn(group) ?? [])]).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });
});

describe('a change of a group', () => {
  it('follows the rule of lines: named alone it stays, left out it goes', () => {
    const { groupLine, plainLine, add, modify } = prepared();
    const invoice = add(groupLine(), plainLine('Mowing'));
    const [first, second] = invoice.lines?.map(({ value }) => value.TxnLineID) ?? [];
    const kept = { element: 'InvoiceLineGroupMod' as const, value: { TxnLineID: first ?? '' } };
    const plain = { element: 'InvoiceLineMod' as const, value: { TxnLineID: second ?? '' } };
    const both = modify(invoice, [kept, plain]);
    expect(both.InvoiceRet?.lines).toEqual(invoice.lines);
    expect(modify(invoice, [plain, kept]).statusCode).toBe(3290);
    const alone = modify(invoice, [kept]).InvoiceRet;
    expect(alone?.BalanceRemaining).toBe('145.50');
    expect(groupsOf(modify(invoice, [plain]).InvoiceRet)).toEqual([]);
  });

  it('takes the items that are given as the whole list, in their order', () => {
    const { groupLine, add, modify } = prepared();
    const invoice = add(groupLine());
    const group = groupOf(invoice);
    const [mowing, lime, discount] = group.InvoiceLineRet?.map(({ TxnLineID }) => TxnLineID) ?? [];
    const given = (...members: readonly object[]) => [
      {
        element: 'InvoiceLineGroupMod' as const,
        value: {
          TxnLineID: group.TxnLineID,
          InvoiceLineMod: members.map((member) => ({ TxnLineID: '-1', ...member })),
        },
      },
    ];
    const changed = modify(
      invoice,
      given(
        { TxnLineID: mowing, Amount: amount('100') },
        { ItemRef: { FullName: 'Lime' } },
        { TxnLineID: discount },
      ),
    );
    expect(amountsIn(groupOf(changed.InvoiceRet))).toEqual(['100.00', '5.00', '-0.50']);
    const isGone = modify(invoice, given({ TxnLineID: lime }));
    expect(isGone.statusCode).toBe(3120);
  });

  it('of its quantity multiplies the items anew', () => {
    const { groupLine, add, modify } = prepared();
    const invoice = add(groupLine());
    const { TxnLineID } = groupOf(invoice);
    const value = { TxnLineID, Quantity: quantity('3') };
    const group = groupOf(modify(invoice, [{ element: 'InvoiceLineGroupMod', value }]).InvoiceRet);
    expect([group.Quantity, group.TotalAmount]).toEqual(['3', '436.50']);
    expect(quantitiesIn(group)).toEqual(['9', '6', undefined]);
  });

  it('of its item group puts the items of the other one in their place', () => {
    const { desk, groupLine, add, modify } = prepared();
    desk.ask('ItemGroupAdd', {
      ItemGroupAdd: {
        Name: 'Autumn care',
        ItemGroupLine: [{ ItemRef: { FullName: 'Lime' }, Quantity: quantity('7') }],
      },
    });
    const invoice = add(groupLine());
    const value = {
      TxnLineID: groupOf(invoice).TxnLineID,
      ItemGroupRef: { FullName: 'Autumn care' },
    };
    const group = groupOf(modify(invoice, [{ element: 'InvoiceLineGroupMod', value }]).InvoiceRet);
    expect(group).toMatchObject({
      TxnLineID: value.TxnLineID,
      ItemGroupRef: { FullName: 'Autumn care' },
      IsPrintItemsInGroup: false,
      TotalAmount: '35.00',
    });
    expect(group).not.toHaveProperty('Desc');
  });

  it('adds one with -1, and refuses a line of one kind that is named as the other (3120)', () => {
    const { groupLine, plainLine, add, modify } = prepared();
    const invoice = add(plainLine('Mowing'), groupLine());
    const [plain, group] = invoice.lines?.map(({ value }) => value.TxnLineID) ?? [];
    const asGroup = { element: 'InvoiceLineGroupMod' as const, value: { TxnLineID: plain ?? '' } };
    const asLine = { element: 'InvoiceLineMod' as const, value: { TxnLineID: group ?? '' } };
    expect(modify(invoice, [asGroup]).statusCode).toBe(3120);
    expect(modify(invoice, [asLine]).statusCode).toBe(3120);
    const value = { TxnLineID: '-1', ItemGroupRef: { FullName: 'Spring care' } };
    const { InvoiceRet } = modify(invoice, [{ element: 'InvoiceLineGroupMod', value }]);
    expect(groupsOf(InvoiceRet).map(({ TotalAmount }) => TotalAmount)).toEqual(['145.50']);
    const members = [{ TxnLineID: '-1', ItemRef: { FullName: 'Lime' } }];
    const chosen = { ...value, InvoiceLineMod: members };
    const other = modify(invoice, [{ element: 'InvoiceLineGroupMod', value: chosen }]);
    expect(groupsOf(other.InvoiceRet).map(({ TotalAmount }) => TotalAmount)).toEqual(['5.00']);
    const measured = { ...value, UnitOfMeasure: 'dozen' };
    expect(modify(invoice, [{ element: 'InvoiceLineGroupMod', value: measured }]).statusCode).toBe(3250);
    const nameless = { element: 'InvoiceLineGroupMod' as const, value: { TxnLineID: '-1' } };
    expect(modify(invoice, [nameless]).statusCode).toBe(3150);
  });

  it('cannot empty its item group or quantity: 3190', () => {
    const { groupLine, add, modify } = prepared();
    const invoice = add(groupLine());
    const value = { TxnLineID: groupOf(invoice).TxnLineID, Quantity: '' as const };
    expect(modify(invoice, [{ element: 'InvoiceLineGroupMod', value }]).statusCode).toBe(3190);
  });
});

describe('groups in other sales', () => {
  it('stand in estimates, credit memos, sales receipts and sales orders', () => {
    const { desk, CustomerRef } = prepared();
    const value = { ItemGroupRef: { FullName: 'Spring care' } };
    const estimate = desk.ask('EstimateAdd', {
      EstimateAdd: { CustomerRef, lines: [{ element: 'EstimateLineGroupAdd', value }] },
    }).EstimateRet;
    const memo = desk.ask('CreditMemoAdd', {
      CreditMemoAdd: { CustomerRef, lines: [{ element: 'CreditMemoLineGroupAdd', value }] },
    }).CreditMemoRet;
    const receipt = desk.ask('SalesReceiptAdd', {
      SalesReceiptAdd: { CustomerRef, lines: [{ element: 'SalesReceiptLineGroupAdd', value }] },
    }).SalesReceiptRet;
    const order = desk.ask('SalesOrderAdd', {
      SalesOrderAdd: { CustomerRef, lines: [{ element: 'SalesOrderLineGroupAdd', value }] },
    }).SalesOrderRet;
    const totals = [estimate, memo, receipt, order].map((sale) => sale?.TotalAmount);
    expect(totals).toEqual(['145.50', '145.50', '145.50', '145.50']);
    const elements = [estimate, memo, receipt, order].map((sale) => sale?.lines?.[0]?.element);
    expect(elements).toEqual([
      'EstimateLineGroupRet',
      'CreditMemoLineGroupRet',
      'SalesReceiptLineGroupRet',
      'SalesOrderLineGroupRet',
    ]);
  });

  it('can have private data of their own and in their items', () => {
    const { desk, groupLine, add } = prepared();
    const own = { OwnerID: '{90A44FB7-27F3-4815-AC85-166DA7E7D1EB}', DataExtName: 'Bed' };
    desk.ask('DataExtDefAdd', {
      DataExtDefAdd: { ...own, DataExtType: 'STR255TYPE', AssignToObject: ['Invoice'] },
    });
    const invoice = add(groupLine());
    const { TxnLineID, InvoiceLineRet } = groupOf(invoice);
    const TxnID = invoice.TxnID ?? '';
    for (const [line, DataExtValue] of [
      [TxnLineID, 'all'],
      [InvoiceLineRet?.[1]?.TxnLineID, 'roses'],
    ] as const) {
      const DataExtAdd = { ...own, TxnDataExtType: 'Invoice', TxnID, TxnLineID: line, DataExtValue } as const;
      expect(desk.ask('DataExtAdd', { DataExtAdd }).statusCode).toBe(0);
    }
    const ask = (more: object) =>
      groupOf(desk.ask('InvoiceQuery', { TxnID: [TxnID], IncludeLineItems: true, ...more }).InvoiceRet?.[0]);
    const shown = ask({ OwnerID: [own.OwnerID] });
    expect(shown.DataExtRet?.[0]?.DataExtValue).toBe('all');
    expect(shown.InvoiceLineRet?.[1]?.DataExtRet?.[0]?.DataExtValue).toBe('roses');
    expect(ask({}).InvoiceLineRet?.[1]).not.toHaveProperty('DataExtRet');
  });
});
