import { shownRecord } from '@autosync/simulator';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { formOf, listed, openPages } from '../testing/pages.ts';

const servers: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function started() {
  const pages = await openPages();
  servers.push(pages.server);
  return pages;
}

const line = (index: number, given: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [`lines.${index}.${name}`, text]));
const sale = {
  'fields.CustomerRef.FullName': 'A Client',
  ...line(0, { 'ItemRef.FullName': 'Raking', Quantity: '2' }),
};

/** One of each kind that a person adds, in an order in which each finds what it refers to. */
const additions: readonly (readonly [string, Record<string, string>])[] = [
  ['Account', { 'fields.Name': 'House Bank', 'fields.AccountType': 'Bank' }],
  ['Account', { 'fields.Name': 'Work', 'fields.AccountType': 'Income' }],
  ['Class', { 'fields.Name': 'North' }],
  ['Customer', { 'fields.Name': 'A Client', 'fields.BillAddress.City': 'Vienna' }],
  ['Vendor', { 'fields.Name': 'Tax Office', 'fields.VendorAddress.City': 'Richmond' }],
  ['Employee', { 'fields.FirstName': 'Ida', 'fields.LastName': 'Field' }],
  ['OtherName', { 'fields.Name': 'Somebody' }],
  ['SalesRep', { 'fields.Initial': 'IF', 'fields.SalesRepEntityRef.FullName': 'Ida Field' }],
  ['StandardTerms', { 'fields.Name': 'Net 7', 'fields.StdDueDays': '7' }],
  ['ItemService', { 'fields.Name': 'Raking', 'fields.SalesOrPurchase.Price': '20.00', 'fields.SalesOrPurchase.AccountRef.FullName': 'Work' }],
  ['ItemDiscount', { 'fields.Name': 'Friends', 'fields.DiscountRatePercent': '10', 'fields.AccountRef.FullName': 'Work' }],
  ['ItemSubtotal', { 'fields.Name': 'Sum' }],
  ['ItemGroup', { 'fields.Name': 'Spring package', ...line(0, { 'ItemRef.FullName': 'Raking', Quantity: '3' }) }],
  ['ItemSalesTax', { 'fields.Name': 'State', 'fields.TaxRate': '5', 'fields.TaxVendorRef.FullName': 'Tax Office' }],
  ['ItemSalesTaxGroup', { 'fields.Name': 'Both', ...line(0, { FullName: 'State' }) }],
  ['Invoice', { ...sale, 'fields.RefNumber': 'P-1' }],
  ['Estimate', { ...sale, 'fields.RefNumber': 'P-2' }],
  ['CreditMemo', { ...sale, 'fields.RefNumber': 'P-3' }],
  ['SalesReceipt', { ...sale, 'fields.RefNumber': 'P-4' }],
  ['JournalEntry', { 'fields.RefNumber': 'P-5', ...line(0, { 'AccountRef.FullName': 'House Bank', Amount: '5.00' }), ...line(3, { 'AccountRef.FullName': 'Work', Amount: '5.00' }) }],
  ['Charge', { 'fields.CustomerRef.FullName': 'A Client', 'fields.RefNumber': 'P-6', 'fields.ItemRef.FullName': 'Raking', 'fields.Amount': '7.00' }],
  ['Bill', { 'fields.VendorRef.FullName': 'Tax Office', 'fields.RefNumber': 'P-8', ...line(0, { 'AccountRef.FullName': 'Work', Amount: '9.00' }), ...line(3, { 'ItemRef.FullName': 'Raking', Quantity: '1', Cost: '4.00' }) }],
  ['Check', { 'fields.AccountRef.FullName': 'House Bank', 'fields.PayeeEntityRef.FullName': 'Tax Office', 'fields.RefNumber': 'P-9', ...line(0, { 'AccountRef.FullName': 'Work', Amount: '9.00' }) }],
  ['CreditCardCharge', { 'fields.AccountRef.FullName': 'Fuel card', 'fields.RefNumber': 'P-10', ...line(0, { 'AccountRef.FullName': 'Work', Amount: '9.00' }) }],
  ['VendorCredit', { 'fields.VendorRef.FullName': 'Tax Office', 'fields.RefNumber': 'P-11', ...line(0, { 'AccountRef.FullName': 'Work', Amount: '2.00' }) }],
  ['PurchaseOrder', { 'fields.VendorRef.FullName': 'Tax Office', 'fields.RefNumber': 'P-12', ...line(0, { 'ItemRef.FullName': 'Raking', Quantity: '2' }) }],
  ['SalesOrder', { ...sale, 'fields.RefNumber': 'P-13' }],
  ['Deposit', { 'fields.DepositToAccountRef.FullName': 'House Bank', ...line(0, { 'AccountRef.FullName': 'Work', Amount: '6.00', Memo: 'Found' }), ...line(1, { 'AccountRef.FullName': 'Work', Amount: '1.00' }) }],
  ['ReceivePayment', { 'fields.CustomerRef.FullName': 'A Client', 'fields.RefNumber': 'P-7', 'fields.TotalAmount': '3.00', 'fields.IsAutoApply': 'true' }],
]; // prettier-ignore

/** Changes of lines by the number of the record: what is filled in, and what its answer then holds. */
const changes: readonly (readonly [string, Record<string, string>, RegExp])[] = [
  ['JournalEntry P-5', { 'lines.0.Amount': '8.00', 'lines.1.Amount': '8.00', 'lines.1.Memo': 'More' }, /("Amount":"8.00".*){2}"Memo":"More"/],
  ['Bill P-8', { 'lines.0.Amount': '3.00', 'lines.1.remove': 'yes' }, /"AmountDue":"3.00"/],
  ['Check P-9', { 'lines.0.Memo': 'Twice' }, /"Memo":"Twice"/],
  ['CreditCardCharge P-10', { 'lines.0.Amount': '4.00' }, /"Amount":"4.00"/],
  ['PurchaseOrder P-12', { 'lines.0.Quantity': '5' }, /"Quantity":"5"/],
  ['SalesOrder P-13', { 'lines.0.Desc': 'By hand' }, /"Desc":"By hand"/],
  ['Deposit ', { 'lines.1.remove': 'yes' }, /"DepositTotal":"6.00"/],
  ['ItemGroup Spring package', { 'lines.0.Quantity': '4' }, /"Quantity":"4"/],
  ['ReceivePayment P-7', { 'lines.0.PaymentAmount': '1.00' }, /"UnusedPayment":"2.00"/],
]; // prettier-ignore

describe('the forms of the pages', () => {
  it('keep a text of several lines as it is where another field is changed', async () => {
    const { page, fill, storage } = await started();
    const Notes = 'Gate code 4711.\nDog in the yard.';
    await fill({ do: 'add', type: 'Customer', 'fields.Name': 'Noted', 'fields.Notes': Notes });
    const id = storage.elementByFullName('Entity', 'Noted')?.id ?? '';
    const form = formOf(await page(`/records/Customer/${id}`));
    expect(await fill({ ...form, 'fields.Phone': '1' })).toMatchObject({ said: 'Done: edit.' });
    expect(storage.element('Entity', id)?.body).toMatchObject({ Notes, Phone: '1' });
  });

  it('change, add, move and remove lines, and leave the others as they are', async () => {
    const { page, fill, company, idsOf } = await started();
    const linesOf = (id: string) => {
      const { records } = company.perform({
        name: 'InvoiceQuery',
        body: { TxnID: [id], IncludeLineItems: true },
      });
      const [entry] = records;
      const lines = entry?.element === 'InvoiceRet' ? (entry.value.lines ?? []) : [];
      return lines.map(({ value }) => [value.TxnLineID, value.Desc, value.Quantity]);
    };
    const id = idsOf('Invoice').find((each) => linesOf(each).length > 2) ?? '';
    const before = linesOf(id);
    const count = before.length;
    const fields = formOf(await page(`/records/Invoice/${id}`));
    expect(fields['lines.0.Desc']).toBe(before[0]?.[1] ?? '');
    expect(fields[`lines.${count}.Desc`]).toBe('');
    const filled = {
      ...fields,
      'lines.0.Desc': 'Changed',
      'lines.1.remove': 'yes',
      [`lines.${count}.Desc`]: 'First of all',
      [`lines.${count}.place`]: '1',
    };
    expect(await fill(filled)).toMatchObject({ said: 'Done: edit.' });
    const [first, second, ...rest] = linesOf(id);
    expect(first?.[1]).toBe('First of all');
    expect(second).toEqual([before[0]?.[0], 'Changed', before[0]?.[2]]);
    expect(rest).toEqual(before.slice(2));
  });

  it('add records of every kind, with lines, and show them with forms that change nothing by themselves', async () => {
    const { page, fill, company, storage } = await started();
    for (const feature of ['sales-tax', 'class-tracking']) await fill({ do: 'switch-on', feature });
    for (const [type, given] of additions) {
      const form = formOf(await page(`/records/${type}`));
      expect(Object.keys(form)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(await fill({ ...form, ...given })).toMatchObject({ said: 'Done: add.' });
      const [id = ''] = listed(await page(`/records/${type}?find=${given['fields.RefNumber'] ?? ''}`), type);
      const record = () =>
        JSON.stringify(shownRecord(company, type, id)?.value).replaceAll(
          /"(TimeModified|EditSequence)":"[^"]*"/g,
          '',
        );
      const shown = await page(`/records/${type}/${id}`);
      const earlier = record();
      if (!shown.includes('Save changes')) continue;
      expect(await fill(formOf(shown))).toMatchObject({ said: 'Done: edit.' });
      expect(record()).toBe(earlier);
    }
    for (const [name, filled, expected] of changes) {
      const [type = '', ...words] = name.split(' ');
      const number = words.join(' ');
      const [id = ''] = listed(await page(`/records/${type}?find=${encodeURIComponent(number)}`), type);
      const form = formOf(await page(`/records/${type}/${id}`));
      expect(await fill({ ...form, ...filled }), name).toMatchObject({ said: 'Done: edit.' });
      expect(JSON.stringify(shownRecord(company, type, id)?.value), name).toMatch(expected);
    }
    const group = storage.elementByFullName('Item', 'Spring package')?.body;
    expect(JSON.stringify(group)).toMatch(/ItemGroupLine.*Quantity/);
  });
});
