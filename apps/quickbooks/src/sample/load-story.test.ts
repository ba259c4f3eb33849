import { addAmounts, dateOnly, negateAmount, seededRandom, zeroAmount } from '@autosync/core';
import { lawnCareStory } from '@autosync/records';
import { createCompany, createMemoryStorage } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { createClock } from '../clock.ts';
import { loadStory } from './load-story.ts';

const identity = { name: 'Green Acre', file: 'green.qbw', timeZone: 'America/New_York' };

function loaded(seed: number) {
  const storage = createMemoryStorage();
  const story = lawnCareStory({ seed, today: dateOnly('2026-11-01'), customers: 60, invoices: 200 });
  loadStory(storage, story, identity);
  const company = createCompany({ storage, clock: createClock(), random: seededRandom(1) });
  return { story, company, records: [...company.export()] };
}

describe('the sample of a lawn-care company', () => {
  const { story, company, records } = loaded(4);
  const here = story.records.filter(({ where }) => where !== 'sa');
  const count = (element: string) => records.filter((record) => record.element === element).length;
  const told = (category: string) => here.filter((record) => record.category === category).length;

  it('is all there, in the types that QuickBooks has for it', () => {
    expect(count('CustomerRet')).toBe(told('Customers'));
    expect(count('InvoiceRet')).toBe(told('Invoices'));
    expect(count('CreditMemoRet')).toBe(told('Credits'));
    expect(count('ReceivePaymentRet')).toBe(told('Payments'));
    expect(count('CheckRet')).toBe(told('Refund Checks'));
    expect(told('Refund Checks')).toBeGreaterThan(1);
    expect(count('PaymentMethodRet')).toBe(told('Payment Methods'));
    expect(count('StandardTermsRet') + count('DateDrivenTermsRet')).toBe(told('Terms'));
    expect(count('CustomerTypeRet')).toBe(told('Customer Types'));
    expect(count('VendorRet') + count('OtherNameRet')).toBe(told('Vendors'));
    const taxes = ['SalesTaxCodeRet', 'ItemSalesTaxRet', 'ItemSalesTaxGroupRet'].map(count);
    expect(taxes.reduce((sum, each) => sum + each, 0)).toBe(told('Sales Tax'));
    expect([count('EmployeeRet'), count('SalesRepRet')]).toEqual([told('Employees'), told('Sales Reps')]);
    const kinds = ['Service', 'NonInventory', 'Inventory', 'OtherCharge', 'Discount', 'Subtotal', 'Payment'];
    const items = kinds.map((kind) => count(`Item${kind}Ret`));
    expect(items.reduce((sum, each) => sum + each, 0)).toBe(told('Items'));
    expect(count('AccountRet')).toBe(told('Chart of Accounts') + 1); // Opening Balance Equity is in every file.
  });

  it('has the days and totals of the story, jobs, former clients and credit', () => {
    const customers = records.flatMap(({ element, value }) => (element === 'CustomerRet' ? [value] : []));
    expect(customers.some(({ ParentRef }) => ParentRef !== undefined)).toBe(true);
    expect(customers.some(({ IsActive }) => IsActive === false)).toBe(true);
    expect(customers.some(({ Name }) => /[^\x20-\x7e]/.test(Name ?? ''))).toBe(true);
    const invoices = records.flatMap(({ element, value }) => (element === 'InvoiceRet' ? [value] : []));
    for (const { TxnDate, TimeCreated } of invoices) expect(TimeCreated?.slice(0, 10)).toBe(TxnDate);
    const payments = records.flatMap(({ element, value }) =>
      element === 'ReceivePaymentRet' ? [value] : [],
    );
    const open = invoices.map(({ BalanceRemaining }) => BalanceRemaining ?? zeroAmount);
    const unused = payments.map(({ UnusedPayment }) => negateAmount(UnusedPayment ?? zeroAmount));
    const credits = records.flatMap(({ element, value }) => (element === 'CreditMemoRet' ? [value] : []));
    expect(credits.length).toBeGreaterThan(5);
    const left = credits.map(({ CreditRemaining }) => negateAmount(CreditRemaining ?? zeroAmount));
    const owed = addAmounts(...open, ...unused, ...left);
    const receivable = records.find(
      ({ element, value }) => element === 'AccountRet' && value.AccountType === 'AccountsReceivable',
    );
    expect(receivable?.value).toMatchObject({ Balance: owed, AccountNumber: '1100' });
  });

  it('follows from its seed, and is there once', () => {
    expect(loaded(4).records).toEqual(records);
    expect(loaded(5).records).not.toEqual(records);
    expect(company.identity.name).toBe('Green Acre');
  });
});
