import { percent } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import { control } from '../control/control.ts';
import { setFeature } from './feature.ts';
import { useSalesTax } from './sales-tax.ts';

const preferencesOf = (desk: ReturnType<typeof openDesk>) => desk.ask('PreferencesQuery', {}).PreferencesRet;

describe('sales tax', () => {
  it('is off in a new file: codes and templates are there, taxes cannot be made, customers have none', () => {
    const desk = openDesk();
    furnish(desk);
    const codes = desk.ask('SalesTaxCodeQuery', {}).SalesTaxCodeRet;
    expect(codes?.map(({ Name, IsTaxable }) => [Name, IsTaxable])).toEqual([
      ['Non', false],
      ['Tax', true],
    ]);
    expect(desk.ask('ItemSalesTaxAdd', { ItemSalesTaxAdd: { Name: 'County' } }).statusCode).toBe(3250);
    expect(preferencesOf(desk)?.SalesTaxPreferences).toBeUndefined();
    const customer = desk.ask('CustomerQuery', { FullName: ['Green, Ann'] }).CustomerRet?.[0];
    expect(customer).not.toHaveProperty('SalesTaxCodeRef');
  });

  it('switched on gives new customers the usual tax, jobs that of their customer, and items the code Tax', () => {
    const desk = openDesk();
    const { books } = desk.company;
    useSalesTax(books);
    useSalesTax(books);
    const { item } = furnish(desk);
    const shown = desk.ask('ItemServiceQuery', { ListID: [item] }).ItemServiceRet?.[0];
    expect(shown?.SalesTaxCodeRef?.FullName).toBe('Tax');
    desk.ask('ItemSalesTaxAdd', { ItemSalesTaxAdd: { Name: 'County', TaxRate: percent('8.25') } });
    const CustomerAdd = { Name: 'Ann', ItemSalesTaxRef: { FullName: 'County' } };
    desk.ask('CustomerAdd', { CustomerAdd });
    const job = { Name: 'Lake', ParentRef: { FullName: 'Ann' } };
    const { CustomerRet } = desk.ask('CustomerAdd', { CustomerAdd: job });
    expect(CustomerRet).toMatchObject({
      SalesTaxCodeRef: { FullName: 'Tax' },
      ItemSalesTaxRef: { FullName: 'County' },
    });
    const usual = desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Bea' } }).CustomerRet;
    expect(usual?.ItemSalesTaxRef?.FullName).toBe('Out of State');
    expect(preferencesOf(desk)?.SalesTaxPreferences).toMatchObject({
      DefaultItemSalesTaxRef: { FullName: 'Out of State' },
      DefaultTaxableSalesTaxCodeRef: { FullName: 'Tax' },
    });
    expect(desk.ask('AccountQuery', { FullName: ['Sales Tax Payable'] }).statusCode).toBe(0);
  });

  it('groups hold single taxes alone, and a tax in a group cannot be deleted: 3160', () => {
    const desk = openDesk();
    useSalesTax(desk.company.books);
    const tax = (Name: string, TaxRate: string) =>
      idOf(
        desk.ask('ItemSalesTaxAdd', { ItemSalesTaxAdd: { Name, TaxRate: percent(TaxRate) } }).ItemSalesTaxRet,
      );
    const [state, county] = [tax('State', '6'), tax('County', '1.25')];
    const ItemSalesTaxGroupAdd = {
      Name: 'Both',
      ItemDesc: 'Combined',
      ItemSalesTaxRef: [{ ListID: state }, { FullName: 'County' }],
    };
    const { ItemSalesTaxGroupRet } = desk.ask('ItemSalesTaxGroupAdd', { ItemSalesTaxGroupAdd });
    expect(ItemSalesTaxGroupRet?.ItemSalesTaxRef).toEqual([
      { ListID: state, FullName: 'State' },
      { ListID: county, FullName: 'County' },
    ]);
    const nested = { Name: 'Nested', ItemSalesTaxRef: [{ FullName: 'Both' }] };
    expect(desk.ask('ItemSalesTaxGroupAdd', { ItemSalesTaxGroupAdd: nested }).statusCode).toBe(3140);
    expect(desk.ask('ListDel', { ListDelType: 'ItemSalesTax', ListID: county }).statusCode).toBe(3160);
    const ItemSalesTaxGroupMod = {
      ListID: idOf(ItemSalesTaxGroupRet),
      EditSequence: ItemSalesTaxGroupRet?.EditSequence ?? '',
      ItemSalesTaxRef: [{ ListID: state }],
    };
    desk.ask('ItemSalesTaxGroupMod', { ItemSalesTaxGroupMod });
    expect(desk.ask('ListDel', { ListDelType: 'ItemSalesTax', ListID: county }).statusCode).toBe(0);
    expect(desk.ask('ItemQuery', {}).records?.map(({ element }) => element)).toEqual([
      'ItemSalesTaxRet',
      'ItemSalesTaxRet',
      'ItemSalesTaxGroupRet',
    ]);
  });

  it('codes of the file and the usual tax are kept by the preferences: 3160', () => {
    const desk = openDesk();
    useSalesTax(desk.company.books);
    const usual = desk.ask('ItemSalesTaxQuery', {}).ItemSalesTaxRet?.[0];
    const del = { ListDelType: 'ItemSalesTax', ListID: idOf(usual) } as const;
    expect(desk.ask('ListDel', del).statusCode).toBe(3160);
    for (const { ListID = '' } of desk.ask('SalesTaxCodeQuery', {}).SalesTaxCodeRet ?? []) {
      expect(desk.ask('ListDel', { ListDelType: 'SalesTaxCode', ListID }).statusCode).toBe(3160);
    }
  });

  it('codes can be added and changed while it is on', () => {
    const desk = openDesk();
    const SalesTaxCodeAdd = { Name: 'Lbr', IsTaxable: false, Desc: 'Labour' };
    expect(desk.ask('SalesTaxCodeAdd', { SalesTaxCodeAdd }).statusCode).toBe(3250);
    useSalesTax(desk.company.books);
    const { SalesTaxCodeRet } = desk.ask('SalesTaxCodeAdd', { SalesTaxCodeAdd });
    const key = { ListID: idOf(SalesTaxCodeRet), EditSequence: SalesTaxCodeRet?.EditSequence ?? '' };
    const cleared = desk.ask('SalesTaxCodeMod', { SalesTaxCodeMod: { ...key, IsTaxable: '' } });
    expect(cleared.statusCode).toBe(3190);
    const changed = desk.ask('SalesTaxCodeMod', { SalesTaxCodeMod: { ...key, Desc: '' } });
    expect(changed.SalesTaxCodeRet).toMatchObject({ Name: 'Lbr', IsTaxable: false });
    expect(changed.SalesTaxCodeRet).not.toHaveProperty('Desc');
  });
});

describe('a feature', () => {
  it('is switched by a person, who is told of one that there is not', () => {
    const desk = openDesk();
    const classes = () => preferencesOf(desk)?.AccountingPreferences?.IsUsingClassTracking;
    control(desk.company, { do: 'switch-on', feature: 'class-tracking' });
    expect(classes()).toBe(true);
    control(desk.company, { do: 'switch-off', feature: 'class-tracking' });
    expect(classes()).toBe(false);
    control(desk.company, { do: 'switch-on', feature: 'sales-tax' });
    expect(preferencesOf(desk)?.SalesTaxPreferences).toBeDefined();
    expect(() => control(desk.company, { do: 'switch-on', feature: 'magic' })).toThrow('sales-tax');
  });

  it('that is switched off refuses what needs it: 3250', () => {
    const desk = openDesk();
    setFeature(desk.company.books, 'inventory', false);
    expect(desk.ask('ItemInventoryAdd', { ItemInventoryAdd: { Name: 'Seed' } }).statusCode).toBe(3250);
    expect(preferencesOf(desk)?.PurchasesAndVendorsPreferences?.IsUsingInventory).toBe(false);
  });
});

describe('the closing date', () => {
  it('is told while the books are closed up to a day', () => {
    const desk = openDesk();
    const closingDate = () => preferencesOf(desk)?.AccountingPreferences?.ClosingDate;
    expect(closingDate()).toBeUndefined();
    control(desk.company, { do: 'close-period', through: '2023-12-31' });
    expect(closingDate()).toBe('2023-12-31');
    control(desk.company, { do: 'close-period', through: '' });
    expect(closingDate()).toBeUndefined();
  });
});

describe('templates', () => {
  it('are told all at once, with what they are for', () => {
    const { TemplateRet } = openDesk().ask('TemplateQuery', {});
    expect(TemplateRet?.map(({ Name, TemplateType }) => [Name, TemplateType])).toContainEqual([
      'Intuit Service Invoice',
      'Invoice',
    ]);
  });
});
