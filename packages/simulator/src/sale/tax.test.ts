import { amount, percent } from '@autosync/core';
import type { InvoiceLineAdd } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../balance.ts';
import { useSalesTax } from '../preferences/sales-tax.ts';
import type { Switches } from '../switches.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

const taxed = (switches: Partial<Switches> = {}) => {
  const desk = openDesk({ switches });
  const sample = furnish(desk);
  useSalesTax(desk.company.books);
  const vendor = desk.ask('VendorAdd', { VendorAdd: { Name: 'State' } });
  const TaxVendorRef = { ListID: idOf(vendor.VendorRet) };
  const taxItem = (Name: string, rate: string) =>
    idOf(
      desk.ask('ItemSalesTaxAdd', { ItemSalesTaxAdd: { Name, TaxRate: percent(rate), TaxVendorRef } })
        .ItemSalesTaxRet,
    );
  const group = (Name: string, members: readonly string[]) =>
    idOf(
      desk.ask('ItemSalesTaxGroupAdd', {
        ItemSalesTaxGroupAdd: { Name, ItemSalesTaxRef: members.map((ListID) => ({ ListID })) },
      }).ItemSalesTaxGroupRet,
    );
  const invoice = (tax: string, lines: readonly (readonly [string, 'Tax' | 'Non'])[], more = {}) =>
    desk.ask('InvoiceAdd', {
      InvoiceAdd: {
        CustomerRef: { ListID: sample.customer },
        ItemSalesTaxRef: { ListID: tax },
        ...more,
        lines: lines.map(([sum, code]) => ({
          element: 'InvoiceLineAdd' as const,
          value: {
            ItemRef: { ListID: sample.item },
            Amount: amount(sum),
            SalesTaxCodeRef: { FullName: code },
          } satisfies InvoiceLineAdd,
        })),
      },
    });
  return { desk, sample, taxItem, group, invoice };
};

describe('sales tax', () => {
  it('is the rate on the taxable lines alone, rounded once per invoice', () => {
    const { taxItem, invoice, desk } = taxed();
    const { InvoiceRet, statusCode } = invoice(taxItem('State tax', '6'), [
      ['10.10', 'Tax'],
      ['10.10', 'Tax'],
      ['99.00', 'Non'],
    ]);
    expect(statusCode).toBe(0);
    // Line by line it would be 0.61 twice.
    expect(InvoiceRet).toMatchObject({
      Subtotal: '119.20',
      SalesTaxPercentage: '6.00',
      SalesTaxTotal: '1.21',
      BalanceRemaining: '120.41',
    });
    const { books } = desk.company;
    const payable = books.storage.setting('special account SalesTaxPayable') ?? '';
    expect(balanceOf(books, 'Account', payable)).toBe('-1.21');
  });

  it('is rounded for each line where the switch says so', () => {
    const { taxItem, invoice } = taxed({ taxRounding: 'line' });
    const lines = [['10.10', 'Tax'], ['10.10', 'Tax']] as const; // prettier-ignore
    expect(invoice(taxItem('State tax', '6'), lines).InvoiceRet?.SalesTaxTotal).toBe('1.22');
  });

  it('of a group is rounded for each member', () => {
    const { taxItem, group, invoice } = taxed();
    const both = group('State and county', [taxItem('State tax', '6.25'), taxItem('County', '1.25')]);
    const { InvoiceRet } = invoice(both, [['20.20', 'Tax']]);
    // 1.2625 and 0.2525: 1.26 and 0.25; 7.5 per cent at once would be 1.52.
    expect(InvoiceRet).toMatchObject({ SalesTaxPercentage: '7.50', SalesTaxTotal: '1.51' });
  });

  it('is not borne by a customer whose code is not taxable, though the rate is shown', () => {
    const { taxItem, invoice } = taxed();
    const { InvoiceRet } = invoice(taxItem('State tax', '5'), [['150.00', 'Tax']], {
      CustomerSalesTaxCodeRef: { FullName: 'Non' },
    });
    expect(InvoiceRet).toMatchObject({
      SalesTaxPercentage: '5.00',
      SalesTaxTotal: '0.00',
      BalanceRemaining: '150.00',
    });
  });

  it.each([
    ['takes a changed rate when the invoice is next changed, not before', 'reprices', '6.00'],
    ['keeps the rate of an old invoice where the switch says so', 'kept', '5.00'],
  ] as const)('%s', (_, changedTaxRate, after) => {
    const { desk, taxItem, invoice } = taxed({ changedTaxRate });
    const tax = taxItem('State tax', '5');
    const { InvoiceRet } = invoice(tax, [['100.00', 'Tax']]);
    const [item] = desk.ask('ItemSalesTaxQuery', { ListID: [tax] }).ItemSalesTaxRet ?? [];
    desk.ask('ItemSalesTaxMod', {
      ItemSalesTaxMod: { ListID: tax, EditSequence: item?.EditSequence ?? '', TaxRate: percent('6') },
    });
    const TxnID = idOf(InvoiceRet);
    const read = () => desk.ask('InvoiceQuery', { TxnID: [TxnID] }).InvoiceRet?.[0];
    expect(read()?.SalesTaxTotal).toBe('5.00');
    const EditSequence = read()?.EditSequence ?? '';
    desk.ask('InvoiceMod', { InvoiceMod: { TxnID, EditSequence, Memo: 'Thank you' } });
    expect(read()?.SalesTaxTotal).toBe(after);
  });

  it('cannot be named where the company charges none', () => {
    const desk = openDesk();
    const { customer } = furnish(desk);
    const add = { CustomerRef: { ListID: customer }, ItemSalesTaxRef: { FullName: 'State tax' } };
    expect(desk.ask('InvoiceAdd', { InvoiceAdd: add }).statusCode).toBe(3250);
  });
});
