import { amount } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { useSalesTax } from '../preferences/sales-tax.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const acme = {
  Name: 'Acme',
  CompanyName: 'Acme Food Products',
  VendorAddress: { Addr1: '4600 N. 1st St.', City: 'San Francisco', State: 'CA', PostalCode: '94044' },
};

describe('vendors, employees and other names', () => {
  it('share one name space with customers, whatever the case: 3100', () => {
    const desk = openDesk();
    desk.ask('VendorAdd', { VendorAdd: acme });
    expect(desk.ask('CustomerAdd', { CustomerAdd: { Name: 'ACME' } }).statusCode).toBe(3100);
    expect(desk.ask('OtherNameAdd', { OtherNameAdd: { Name: 'acme' } }).statusCode).toBe(3100);
    expect(desk.ask('EmployeeAdd', { EmployeeAdd: { LastName: 'Acme' } }).statusCode).toBe(3100);
  });

  it('are answered together by type, each type by name', () => {
    const desk = openDesk();
    desk.ask('VendorAdd', { VendorAdd: acme });
    desk.ask('OtherNameAdd', { OtherNameAdd: { Name: 'Owner' } });
    desk.ask('EmployeeAdd', { EmployeeAdd: { FirstName: 'Zoe', LastName: 'Able' } });
    furnish(desk);
    const { records } = desk.ask('EntityQuery', {});
    expect(records?.map(({ element, value }) => [element, value.Name])).toEqual([
      ['CustomerRet', 'Green, Ann'],
      ['CustomerRet', 'Lake house'],
      ['EmployeeRet', 'Zoe Able'],
      ['OtherNameRet', 'Owner'],
      ['VendorRet', 'Acme'],
    ]);
    const first = desk.ask('EntityQuery', { iterator: 'Start', MaxReturned: 3 });
    expect(first.iteratorRemainingCount).toBe(2);
    const rest = { iterator: 'Continue', iteratorID: first.iteratorID ?? '', MaxReturned: 3 } as const;
    expect(desk.ask('EntityQuery', rest).records?.map(({ element }) => element)).toEqual([
      'OtherNameRet',
      'VendorRet',
    ]);
  });
});

describe('a vendor', () => {
  it('is shown as recorded: no full name, not eligible for 1099, a balance, the address as printed', () => {
    const desk = openDesk();
    const { VendorRet } = desk.ask('VendorAdd', { VendorAdd: acme });
    expect(VendorRet).toEqual({
      ListID: `80000001-${desk.second}`,
      TimeCreated: '2024-03-05T08:00:00-05:00',
      TimeModified: '2024-03-05T08:00:00-05:00',
      EditSequence: String(desk.second),
      IsActive: true,
      ...acme,
      VendorAddressBlock: { Addr1: '4600 N. 1st St.', Addr2: 'San Francisco, CA 94044' },
      IsVendorEligibleFor1099: false,
      Balance: '0.00',
    });
  });

  it('needs what it refers to, also in the accounts that its bills begin with', () => {
    const desk = openDesk();
    const VendorAdd = { ...acme, VendorTypeRef: { FullName: 'Materials' } };
    expect(desk.ask('VendorAdd', { VendorAdd }).statusCode).toBe(3140);
    const type = desk.ask('VendorTypeAdd', { VendorTypeAdd: { Name: 'Materials' } }).VendorTypeRet;
    const account = desk.ask('AccountAdd', { AccountAdd: { Name: 'Fuel', AccountType: 'Expense' } });
    const PrefillAccountRef = [{ FullName: 'fuel' }];
    const added = desk.ask('VendorAdd', { VendorAdd: { ...VendorAdd, PrefillAccountRef } });
    expect(added.VendorRet).toMatchObject({
      VendorTypeRef: { FullName: 'Materials' },
      PrefillAccountRef: [{ ListID: idOf(account.AccountRet), FullName: 'Fuel' }],
    });
    expect(desk.ask('ListDel', { ListDelType: 'VendorType', ListID: idOf(type) }).statusCode).toBe(3160);
    const ListID = idOf(account.AccountRet);
    expect(desk.ask('ListDel', { ListDelType: 'Account', ListID }).statusCode).toBe(3160);
  });

  it('does without an opening balance, with a warning, and keeps a credit limit', () => {
    const desk = openDesk();
    const VendorAdd = { ...acme, OpenBalance: amount('10'), CreditLimit: amount('500') };
    expect(desk.ask('VendorAdd', { VendorAdd })).toMatchObject({
      statusCode: 530,
      VendorRet: { CreditLimit: '500.00', Balance: '0.00' },
    });
  });

  it('is changed under its edit sequence, deleted where unused, and listed among the deleted', () => {
    const desk = openDesk();
    const ListID = idOf(desk.ask('VendorAdd', { VendorAdd: acme }).VendorRet);
    desk.second += 5;
    const stale = { VendorMod: { ListID, EditSequence: '1', Name: 'B' } };
    expect(desk.ask('VendorMod', stale)).toMatchObject({ statusCode: 3200, VendorRet: { Name: 'Acme' } });
    const EditSequence = String(desk.second - 5);
    const { VendorRet } = desk.ask('VendorMod', { VendorMod: { ListID, EditSequence, CompanyName: '' } });
    expect(VendorRet).not.toHaveProperty('CompanyName');
    expect(VendorRet?.EditSequence).toBe(String(desk.second));
    expect(desk.ask('ListDel', { ListDelType: 'Vendor', ListID }).statusCode).toBe(0);
    const { ListDeletedRet } = desk.ask('ListDeletedQuery', { ListDelType: ['Vendor'] });
    expect(ListDeletedRet?.map(({ FullName }) => FullName)).toEqual(['Acme']);
  });

  it('that gets a sales tax cannot be deleted: 3160', () => {
    const desk = openDesk();
    useSalesTax(desk.company.books);
    const ListID = idOf(desk.ask('VendorAdd', { VendorAdd: acme }).VendorRet);
    const ItemSalesTaxAdd = { Name: 'State', TaxVendorRef: { ListID } };
    desk.ask('ItemSalesTaxAdd', { ItemSalesTaxAdd });
    expect(desk.ask('ListDel', { ListDelType: 'Vendor', ListID }).statusCode).toBe(3160);
  });
});

describe('an employee', () => {
  it('is named by first, middle and last name, and renamed with them', () => {
    const desk = openDesk();
    const EmployeeAdd = { FirstName: ' Daric ', MiddleName: 'J', LastName: 'Teske' };
    const { EmployeeRet } = desk.ask('EmployeeAdd', { EmployeeAdd });
    expect(EmployeeRet?.Name).toBe('Daric J Teske');
    const key = { ListID: idOf(EmployeeRet), EditSequence: EmployeeRet?.EditSequence ?? '' };
    const changed = desk.ask('EmployeeMod', { EmployeeMod: { ...key, MiddleName: '', LastName: 'Moss' } });
    expect(changed.EmployeeRet?.Name).toBe('Daric Moss');
  });

  it('has a name: 3080 without one; a number of personal data is refused with 3261', () => {
    const desk = openDesk();
    expect(desk.ask('EmployeeAdd', { EmployeeAdd: { Phone: '1' } }).statusCode).toBe(3080);
    const EmployeeAdd = { LastName: 'Moss', SSN: '123-45-6789' };
    expect(desk.ask('EmployeeAdd', { EmployeeAdd }).statusCode).toBe(3261);
  });
});

describe('a sales rep', () => {
  it('goes by initials, stands for anyone but a customer, and keeps that one from being deleted', () => {
    const desk = openDesk();
    const { customer } = furnish(desk);
    const entity = idOf(desk.ask('EmployeeAdd', { EmployeeAdd: { FirstName: 'Zoe' } }).EmployeeRet);
    const wrong = { Initial: 'GA', SalesRepEntityRef: { ListID: customer } };
    expect(desk.ask('SalesRepAdd', { SalesRepAdd: wrong }).statusCode).toBe(3140);
    const SalesRepAdd = { Initial: 'Z', SalesRepEntityRef: { FullName: 'Zoe' } };
    const { SalesRepRet } = desk.ask('SalesRepAdd', { SalesRepAdd });
    expect(SalesRepRet).toMatchObject({ Initial: 'Z', SalesRepEntityRef: { ListID: entity } });
    expect(desk.ask('ListDel', { ListDelType: 'Employee', ListID: entity }).statusCode).toBe(3160);
    const SalesRepMod = { ListID: idOf(SalesRepRet), EditSequence: SalesRepRet?.EditSequence ?? '' };
    const renamed = desk.ask('SalesRepMod', { SalesRepMod: { ...SalesRepMod, Initial: 'ZZ' } });
    expect(renamed.SalesRepRet?.Initial).toBe('ZZ');
    const CustomerMod = {
      ListID: customer,
      EditSequence: String(desk.second),
      SalesRepRef: { FullName: 'zz' },
    };
    const { CustomerRet } = desk.ask('CustomerMod', { CustomerMod });
    expect(CustomerRet?.SalesRepRef?.FullName).toBe('ZZ');
    desk.ask('ShipMethodAdd', { ShipMethodAdd: { Name: 'Truck' } });
    desk.ask('CustomerMsgAdd', { CustomerMsgAdd: { Name: 'Thank you' } });
    const given = { ShipMethodRef: { FullName: 'truck' }, CustomerMsgRef: { FullName: 'Thank you' } };
    const InvoiceAdd = { CustomerRef: { ListID: customer }, ...given };
    expect(desk.ask('InvoiceAdd', { InvoiceAdd }).InvoiceRet).toMatchObject({
      SalesRepRef: { FullName: 'ZZ' },
      ShipMethodRef: { FullName: 'Truck' },
      CustomerMsgRef: { FullName: 'Thank you' },
    });
  });
});

describe('the small lists', () => {
  it('are added and told, those with levels by their full name', () => {
    const desk = openDesk();
    desk.ask('JobTypeAdd', { JobTypeAdd: { Name: 'Lawn' } });
    desk.ask('JobTypeAdd', { JobTypeAdd: { Name: 'Small', ParentRef: { FullName: 'Lawn' } } });
    desk.ask('ShipMethodAdd', { ShipMethodAdd: { Name: 'Truck' } });
    desk.ask('CustomerMsgAdd', { CustomerMsgAdd: { Name: 'Thank you' } });
    const types = desk.ask('JobTypeQuery', {}).JobTypeRet;
    expect(types?.map(({ FullName }) => FullName)).toEqual(['Lawn', 'Lawn:Small']);
    expect(desk.ask('ShipMethodQuery', {}).ShipMethodRet?.[0]?.Name).toBe('Truck');
    expect(desk.ask('CustomerMsgQuery', {}).CustomerMsgRet?.[0]?.Name).toBe('Thank you');
    const CustomerAdd = { Name: 'Ann', JobTypeRef: { FullName: 'Lawn:Small' } };
    const { CustomerRet } = desk.ask('CustomerAdd', { CustomerAdd });
    expect(CustomerRet?.JobTypeRef?.FullName).toBe('Lawn:Small');
    expect(desk.ask('CustomerMsgAdd', { CustomerMsgAdd: { Name: 'thank you' } }).statusCode).toBe(3100);
  });
});
