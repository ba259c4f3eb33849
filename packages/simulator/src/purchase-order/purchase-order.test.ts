import { price, quantity } from '@autosync/core';
import type { PurchaseOrderAdd, PurchaseOrderMod } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, onlyOf, openDesk } from '../testing/desk.ts';

const prepared = () => {
  const desk = openDesk();
  const { item } = furnish(desk);
  const VendorAddress = { Addr1: 'Casas Chama', Addr2: 'Fabricia M Amorim' };
  desk.ask('VendorAdd', {
    VendorAdd: { Name: 'Casas Chama', VendorAddress, TermsRef: { FullName: 'Net 30' } },
  });
  desk.ask('ItemNonInventoryAdd', {
    ItemNonInventoryAdd: {
      Name: 'Seed',
      SalesAndPurchase: {
        IncomeAccountRef: { FullName: 'Lawn income' },
        ExpenseAccountRef: { FullName: 'Lawn income' },
        PurchaseDesc: 'Bag of seed',
        PurchaseCost: price('12.5'),
      },
    },
  });
  const order = (fields: Partial<PurchaseOrderAdd> = {}) => {
    const value = { ItemRef: { FullName: 'Seed' }, Quantity: quantity('4') };
    return desk.ask('PurchaseOrderAdd', {
      PurchaseOrderAdd: {
        VendorRef: { FullName: 'Casas Chama' },
        lines: [{ element: 'PurchaseOrderLineAdd', value }],
        ...fields,
      },
    });
  };
  const change = (fields: { readonly TxnID: string } & Partial<PurchaseOrderMod>) => {
    const { EditSequence = '' } = queried(fields.TxnID);
    return desk.ask('PurchaseOrderMod', { PurchaseOrderMod: { EditSequence, ...fields } });
  };
  const queried = (id: string) =>
    onlyOf(desk.ask('PurchaseOrderQuery', { TxnID: [id], IncludeLineItems: true }).PurchaseOrderRet);
  return { desk, item, order, change, queried };
};

describe('a purchase order', () => {
  it('takes address and terms of the vendor, cost and description of the item, and posts nothing', () => {
    const { desk, order } = prepared();
    expect(order().PurchaseOrderRet).toMatchObject({
      VendorRef: { FullName: 'Casas Chama' },
      TemplateRef: { FullName: 'Custom Purchase Order' },
      RefNumber: '1',
      VendorAddressBlock: { Addr1: 'Casas Chama', Addr2: 'Fabricia M Amorim' },
      ShipAddress: { Addr1: 'Green Acres Lawn Care', Addr2: '1 Garden Lane', City: 'Springfield' },
      TermsRef: { FullName: 'Net 30' },
      DueDate: '2024-04-04',
      ExpectedDate: '2024-03-05',
      TotalAmount: '50.00',
      IsManuallyClosed: false,
      IsFullyReceived: false,
      IsToBePrinted: true,
      lines: [
        {
          value: {
            Desc: 'Bag of seed',
            Rate: '12.50',
            Amount: '50.00',
            ReceivedQuantity: '0',
            IsManuallyClosed: false,
          },
        },
      ],
    });
    const vendor = desk.ask('VendorQuery', { FullName: ['Casas Chama'] }).VendorRet?.[0];
    expect(vendor?.Balance).toBe('0.00');
  });

  it('is sent to the address of the one that it names', () => {
    const { desk, order } = prepared();
    const ShipToEntityRef = { FullName: 'Green, Ann' };
    const BillAddress = { Addr1: '2 Elm', City: 'Concord' };
    desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Lee', BillAddress } });
    expect(order({ ShipToEntityRef }).PurchaseOrderRet?.ShipAddress).toBeUndefined();
    const toLee = order({ ShipToEntityRef: { FullName: 'Lee' } }).PurchaseOrderRet;
    expect(toLee?.ShipAddressBlock).toEqual({ Addr1: '2 Elm', Addr2: 'Concord' });
  });

  it('is changed by the rule of lines, and its lines can be closed', () => {
    const { order, change, queried } = prepared();
    const made = order().PurchaseOrderRet;
    const id = idOf(made);
    const line = made?.lines?.[0]?.value.TxnLineID ?? '';
    const mod = (...values: NonNullable<PurchaseOrderMod['lines']>[number]['value'][]) =>
      change({
        TxnID: id,
        lines: values.map((value) => ({ element: 'PurchaseOrderLineMod' as const, value })),
      });
    mod(
      { TxnLineID: '-1', Desc: 'Soon' },
      { TxnLineID: line, Quantity: quantity('2'), IsManuallyClosed: true },
    );
    expect(queried(id)).toMatchObject({
      TotalAmount: '25.00',
      lines: [{ value: { Desc: 'Soon' } }, { value: { Amount: '25.00', IsManuallyClosed: true } }],
    });
    const [soon, seed] = queried(id).lines?.map(({ value }) => value.TxnLineID) ?? [];
    expect(mod({ TxnLineID: seed ?? '' }, { TxnLineID: soon ?? '' }).statusCode).toBe(3290);
    expect(mod({ TxnLineID: 'FFFF-1' }).statusCode).toBe(3120);
    expect(change({ TxnID: id, VendorRef: { ListID: '' } }).statusCode).toBe(3190);
    expect(change({ TxnID: id, EditSequence: '1' }).statusCode).toBe(3200);
  });

  it('needs a vendor (3150) and items that can be bought (3280)', () => {
    const { desk, order } = prepared();
    const lines = [{ element: 'PurchaseOrderLineAdd' as const, value: {} }];
    expect(desk.ask('PurchaseOrderAdd', { PurchaseOrderAdd: { lines } }).statusCode).toBe(3150);
    desk.ask('ItemSubtotalAdd', { ItemSubtotalAdd: { Name: 'Subtotal' } });
    const value = { ItemRef: { FullName: 'Subtotal' } };
    expect(order({ lines: [{ element: 'PurchaseOrderLineAdd', value }] }).statusCode).toBe(3280);
    expect(order({ VendorRef: { FullName: 'Green, Ann' } }).statusCode).toBe(3140);
  });

  it('keeps its vendor and items from being deleted, and goes itself', () => {
    const { desk, order } = prepared();
    const made = order().PurchaseOrderRet;
    const vendor = made?.VendorRef?.ListID ?? '';
    const del = () => desk.ask('ListDel', { ListDelType: 'Vendor', ListID: vendor }).statusCode;
    expect(del()).toBe(3160);
    expect(desk.ask('TxnDel', { TxnDelType: 'PurchaseOrder', TxnID: idOf(made) }).statusCode).toBe(0);
    expect(del()).toBe(0);
  });
});
