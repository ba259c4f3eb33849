/** What QuickBooks cannot, and what elements of the lists refer to, through the whole connector. */
import { percent } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { changeInSa, inQuickbooks, inSa, item, salesTax, startedWorld, vendor } from './lists.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  differences,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  writes,
} from './world.ts';

describe('a vendor', () => {
  it('takes its terms along, and waits for those that QuickBooks does not have yet', async () => {
    const world = await createWorld(9);
    const terms = await world.rules.create(world.actor, 'Terms', {
      name: 'Net 45',
      kind: 'standard',
      dueDays: 45,
    });
    await world.rules.create(world.actor, 'Vendors', { ...vendor, name: 'Quarry', terms: terms.id });
    expect((await world.engine().sync()).messages).toEqual([]);
    const [inBooks] = quickbooksRecords(world, 'Terms');
    expect(inQuickbooks(world, 'Vendors', 'Quarry')).toMatchObject({ terms: inBooks?.id });
  });

  it('of SA is not turned into an other name of QuickBooks: a message says that QuickBooks cannot', async () => {
    const world = await createWorld(10);
    addInQuickbooks(world, 'Vendors', { ...vendor, name: 'Quarry' });
    await world.engine().sync();
    world.clock.move(3_600_000);
    await changeInSa(world, 'Vendors', 'Quarry', { kind: 'other_name' });
    const result = await world.engine().sync();
    expect(result.messages).toMatchObject([{ code: 'sync.not-allowed-by-quickbooks', category: 'Vendors' }]);
  });

  it('of the name of a client is refused by QuickBooks, which has one space of names for both', async () => {
    const world = await createWorld(11);
    await world.rules.create(world.actor, 'Vendors', { ...vendor, name: 'Smith & Sons' });
    await world.rules.create(world.actor, 'Customers', { name: 'Smith & Sons' });
    const result = await world.engine().sync();
    expect(result.messages).toMatchObject([{ category: 'Customers', record: 'Smith & Sons' }]);
    expect(result.messages[0]?.why).toMatch(/name/i);
  });
});

describe('a sales tax', () => {
  it('keeps its rate: one from SA is held, one from QuickBooks arrives', async () => {
    const { world, ids } = await startedWorld(12);
    const county = { ...salesTax, kind: 'tax', name: 'County', rate: '1.00', agency: ids.quickbooks.agency };
    const { id } = addInQuickbooks(world, 'Sales Tax', county);
    await world.engine().sync();
    world.clock.move(3_600_000);
    await changeInSa(world, 'Sales Tax', 'County', { rate: '2.00' });
    const held = await world.engine().sync();
    expect(held.messages).toMatchObject([{ code: 'sync.not-allowed-by-quickbooks', record: 'County' }]);
    expect(held.messages[0]?.why).toMatch(/make a new tax/);
    await changeInSa(world, 'Sales Tax', 'County', { rate: '1.00' });
    world.clock.move(3_600_000);
    const EditSequence = quickbooksRecords(world, 'Sales Tax').find((tax) => tax.id === id)?.editSequence;
    const ItemSalesTaxMod = { ListID: id, EditSequence: EditSequence ?? '', TaxRate: percent('1.25') };
    doInQuickbooks(world, [{ name: 'ItemSalesTaxMod', body: { ItemSalesTaxMod } }]);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await inSa(world, 'Sales Tax', 'County')).fields).toMatchObject({ rate: '1.25' });
  });
});

describe('employees', () => {
  it('come from QuickBooks with no more than an office needs, and a change in SA is a message', async () => {
    const { world } = await startedWorld(13);
    const EmployeeAdd = { FirstName: 'Maria', LastName: 'Santos', JobTitle: 'Office', Notes: '1 Elm Street' };
    doInQuickbooks(world, [{ name: 'EmployeeAdd', body: { EmployeeAdd } }]);
    expect((await world.engine().sync()).messages).toEqual([]);
    const maria = await inSa(world, 'Employees', 'Maria Santos');
    expect(maria.fields).toMatchObject({ jobTitle: 'Office', isActive: true });
    expect(JSON.stringify(maria)).not.toContain('Elm');
    world.clock.move(3_600_000);
    await changeInSa(world, 'Employees', 'Maria Santos', { phone: '555-0101' });
    const result = await world.engine().sync();
    expect(result.messages).toMatchObject([
      { code: 'sync.not-allowed-by-quickbooks', category: 'Employees' },
    ]);
    expect(writes(result)).toBe(0);
  });
});

describe('a sales rep', () => {
  it('stands for an employee, a vendor or an other name, on both sides the same', async () => {
    const { world } = await startedWorld(14);
    const rep = (Initial: string, FullName: string) => ({ Initial, SalesRepEntityRef: { FullName } });
    doInQuickbooks(world, [
      { name: 'EmployeeAdd', body: { EmployeeAdd: { FirstName: 'Maria', LastName: 'Santos' } } },
      { name: 'OtherNameAdd', body: { OtherNameAdd: { Name: 'Green, Alex' } } },
      { name: 'SalesRepAdd', body: { SalesRepAdd: rep('MS', 'Maria Santos') } },
      { name: 'SalesRepAdd', body: { SalesRepAdd: rep('AG', 'Green, Alex') } },
    ]);
    expect((await world.engine().sync()).messages).toEqual([]);
    const maria = await inSa(world, 'Employees', 'Maria Santos');
    const alex = await inSa(world, 'Vendors', 'Green, Alex');
    const reps = await saRecords(world, 'Sales Reps');
    const repOf = (initials: string) => reps.find(({ fields }) => fields['initials'] === initials);
    expect([repOf('MS')?.fields['person'], repOf('AG')?.fields['person']]).toEqual([maria.id, alex.id]);
    expect(await differences(world)).toEqual([]);

    world.clock.move(3_600_000);
    await changeInSa(world, 'Sales Reps', repOf('MS')?.id ?? '', { person: alex.id });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await differences(world)).toEqual([]);
    await expect(
      world.rules.create(world.actor, 'Sales Reps', { initials: 'XX', person: 'nobody' }),
    ).rejects.toMatchObject({ code: 'sa.invalid' });
  });

  it('without a person, which SA allows, is held with a reason', async () => {
    const { world } = await startedWorld(15);
    await world.rules.create(world.actor, 'Sales Reps', { initials: 'XX' });
    const result = await world.engine().sync();
    expect(result.messages).toMatchObject([{ code: 'sync.not-allowed-by-quickbooks', record: 'XX' }]);
  });
});

describe('an item', () => {
  it('that is a group comes to SA and is changed in QuickBooks only', async () => {
    const { world, ids } = await startedWorld(18);
    const { income } = ids.quickbooks;
    const mowing = addInQuickbooks(world, 'Items', { ...item, name: 'Mowing', incomeAccount: income });
    const ItemGroupLine = [{ ItemRef: { ListID: mowing.id } }];
    doInQuickbooks(world, [
      { name: 'ItemGroupAdd', body: { ItemGroupAdd: { Name: 'Spring', ItemGroupLine } } },
    ]);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await inSa(world, 'Items', 'Spring')).fields).toMatchObject({ kind: 'group' });
    world.clock.move(3_600_000);
    await changeInSa(world, 'Items', 'Spring', { description: 'All of spring' });
    const held = await world.engine().sync();
    expect(held.messages).toMatchObject([{ code: 'sync.not-allowed-by-quickbooks', record: 'Spring' }]);
    expect(held.messages[0]?.why).toMatch(/which keeps its members/);
  });

  it('that is a discount stands on an invoice as a line, in its place, and stays when SA changes another', async () => {
    const { world, ids } = await startedWorld(19);
    const { income } = ids.quickbooks;
    addInQuickbooks(world, 'Items', {
      ...item,
      name: 'Mowing',
      price: '45.00',
      incomeAccount: income,
    });
    addInQuickbooks(world, 'Items', {
      ...item,
      kind: 'discount',
      name: 'Loyalty',
      pricePercent: '10.00',
      incomeAccount: income,
    });
    const line = (FullName: string) => ({
      element: 'InvoiceLineAdd' as const,
      value: { ItemRef: { FullName } },
    });
    doInQuickbooks(world, [
      { name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Lee' } } },
      {
        name: 'InvoiceAdd',
        body: {
          InvoiceAdd: {
            CustomerRef: { FullName: 'Lee' },
            RefNumber: '7',
            lines: [line('Mowing'), line('Loyalty')],
          },
        },
      },
    ]);
    expect((await world.engine().sync()).messages).toEqual([]);
    const [invoice] = await saRecords(world, 'Invoices');
    expect(invoice?.fields['lines']).toMatchObject([{ amount: '45.00' }, { amount: '-4.50' }]);
    expect(await differences(world)).toEqual([]);

    world.clock.move(3_600_000);
    const [first, ...others] = linesOf(invoice?.fields);
    await changeInSa(world, 'Invoices', invoice?.id ?? '', {
      lines: [{ ...first, description: 'Front' }, ...others],
    });
    expect((await world.engine().sync()).messages).toEqual([]);
    const [inBooks] = quickbooksRecords(world, 'Invoices');
    expect(linesOf(inBooks?.fields)).toMatchObject([
      { description: 'Front', amount: '45.00' },
      { amount: '-4.50' },
    ]);
    expect(writes(await world.engine().sync())).toBe(0);
  });
});

describe('a client', () => {
  it('has a sales rep, a tax and a way to pay on both sides, and each change of them arrives', async () => {
    const { world, ids } = await startedWorld(16);
    const Initial = 'ST';
    const SalesRepEntityRef = { ListID: ids.quickbooks.agency };
    doInQuickbooks(world, [
      { name: 'SalesRepAdd', body: { SalesRepAdd: { Initial, SalesRepEntityRef } } },
      { name: 'PaymentMethodAdd', body: { PaymentMethodAdd: { Name: 'Check' } } },
    ]);
    await world.engine().sync();
    const [rep] = await saRecords(world, 'Sales Reps');
    const check = await inSa(world, 'Payment Methods', 'Check');
    const code = await inSa(world, 'Sales Tax', 'Non');
    const given = { salesRep: rep?.id ?? '', salesTaxCode: code.id, salesTax: ids.sa.tax };
    await world.rules.create(world.actor, 'Customers', { name: 'Lee', ...given, paymentMethod: check.id });
    expect((await world.engine().sync()).messages).toEqual([]);
    const inBooks = quickbooksRecords(world, 'Customers').find(({ fields }) => fields['name'] === 'Lee');
    expect(inBooks?.fields).toMatchObject({ salesTax: ids.quickbooks.tax });
    expect(await differences(world)).toEqual([]);

    world.clock.move(3_600_000);
    await changeInSa(world, 'Customers', 'Lee', { salesRep: null });
    changeInQuickbooks(world, 'Customers', inBooks?.id ?? '', { paymentMethod: null });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world, 'Customers', 'Lee')).toMatchObject({ salesRep: null, paymentMethod: null });
    expect((await inSa(world, 'Customers', 'Lee')).fields).toMatchObject({
      salesRep: null,
      paymentMethod: null,
      salesTaxCode: code.id,
    });
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('stored before these fields were known is changed like any other', async () => {
    const { world } = await startedWorld(17);
    await world.rules.create(world.actor, 'Customers', { name: 'Old' });
    await world.engine().sync();
    const [link] = await world.store.links('Customers', undefined, 10);
    if (link === undefined) throw new Error('The client was not linked.');
    const without = (fields: Fields) =>
      Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'salesRep'));
    const { saBaseline, quickbooksBaseline } = link;
    const old = {
      ...link,
      saBaseline: without(saBaseline),
      quickbooksBaseline: without(quickbooksBaseline),
    };
    await world.store.commit([{ put: 'link', link: old }]);
    world.clock.move(3_600_000);
    await changeInSa(world, 'Customers', 'Old', { phone: '555-0101' });
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(inQuickbooks(world, 'Customers', 'Old')).toMatchObject({ phone: '555-0101' });
    expect(writes(await world.engine().sync())).toBe(0);
  });
});

function linesOf(fields: Fields | undefined): readonly Fields[] {
  const lines = fields?.['lines'];
  return Array.isArray(lines) ? lines : [];
}
