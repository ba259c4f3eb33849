import { dateOnly, instantFromEpochMs, seededRandom } from '@autosync/core';
import { lawnCareStory } from '@autosync/records';
import { createCompany, createMemoryStorage, shownRecord } from '@autosync/simulator';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { createClock } from '../clock.ts';
import { readAction } from '../control-action.ts';
import { createOffice } from '../office.ts';
import { loadStory } from '../sample/load-story.ts';
import { createServer } from '../server.ts';
import { money } from './html.ts';

const servers: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A server with the sample, and ways to look at its pages and fill in its forms. */
async function started() {
  const clock = createClock(instantFromEpochMs(Date.UTC(2026, 9, 5, 13)));
  const random = seededRandom(1);
  const storage = createMemoryStorage();
  const story = lawnCareStory({ seed: 3, today: dateOnly('2026-10-01'), customers: 80, invoices: 60 });
  loadStory(storage, story, { name: 'Lawn & <Care>', file: 'lawn.qbw', timeZone: 'America/New_York' });
  const company = createCompany({ storage, clock, random });
  const office = createOffice([company], clock, random);
  const server = createServer({ office, clock, delays: { callMs: 0, readMs: 0, addMs: 0 } });
  servers.push(server);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const page = async (path: string) => (await fetch(url + path)).text();
  const fill = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams({ back: '/screen', ...fields });
    const answer = await fetch(`${url}/do`, { method: 'POST', body, headers, redirect: 'manual' });
    const to = new URL(answer.headers.get('location') ?? '/', url);
    return {
      status: answer.status,
      said: to.searchParams.get('said'),
      isRefused: to.searchParams.has('refused'),
    };
  };
  const fillPairs = async (pairs: (readonly [string, string])[]) => {
    const body = new URLSearchParams(pairs.map(([name, text]): [string, string] => [name, text]));
    await fetch(`${url}/do`, { method: 'POST', body, redirect: 'manual' });
  };
  const idsOf = (type: 'Invoice' | 'ReceivePayment') =>
    storage.latestTransactions([type], { offset: 0, count: 1000 }).map(({ id }) => id);
  return { url, company, storage, page, fill, fillPairs, idsOf, office };
}

/** What a browser sends of the last form of a page with nothing filled in: every input, each chosen option. */
function formOf(page: string): Record<string, string> {
  const start = page.lastIndexOf('<form class="record"');
  const form = page.slice(start, page.indexOf('</form>', start));
  const plain = [...form.matchAll(/<input(?! type="checkbox")[^>]*?name="([^"]+)"\s+value="([^"]*)"/g)];
  const chosen = [...form.matchAll(/<select name="([^"]+)">([^]*?)<\/select>/g)].map(
    ([, name = '', options = '']) => {
      const picked = /value="([^"]*)"\s+selected/.exec(options) ?? /value="([^"]*)"/.exec(options);
      return ['', name, picked?.[1] ?? ''] as const;
    },
  );
  const long = [...form.matchAll(/<textarea name="([^"]+)"[^>]*>\n?([^]*?)<\/textarea>/g)];
  const unescaped = (text: string) =>
    text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...plain, ...chosen, ...long].map(([, name = '', text = '']) => [
      name,
      unescaped(text).replaceAll('\n', '\r\n'),
    ]),
  );
}

/** The ids of the records in a list, as its links name them. */
function listed(page: string, type: string): readonly string[] {
  return [...page.matchAll(new RegExp(`href="/records/${type}/([^"]+)"`, 'g'))].map(([, id = '']) => id);
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
  ['ReceivePayment', { 'fields.CustomerRef.FullName': 'A Client', 'fields.RefNumber': 'P-7', 'fields.TotalAmount': '3.00', 'fields.IsAutoApply': 'true' }],
]; // prettier-ignore

describe('the pages', () => {
  it('show what is there, escaped, page by page, and find it', async () => {
    const { page, storage } = await started();
    const home = await page('/');
    expect(home).toContain('Lawn &amp; &lt;Care&gt;');
    expect(home).not.toContain('<Care>');
    const first = await page('/records/Customer');
    const second = await page('/records/Customer?page=2');
    expect(first.match(/<tr>/g)).toHaveLength(51);
    expect(first).toContain('Page 1 of 2');
    expect(second).not.toBe(first);
    const [customer] = storage.elementKeys({ types: ['Customer'] }).slice(-1);
    expect(first).not.toContain(customer?.id);
    expect(await page(`/records/Customer?find=${encodeURIComponent(customer?.fullName ?? '')}`)).toContain(
      customer?.id,
    );
    expect(await page('/records/Invoice')).toContain('/records/Invoice/');
    expect(await page('/records/Nonsense')).toContain('no such thing');
  });

  it('change a record in the fields that were changed alone', async () => {
    const { page, fill, company, idsOf } = await started();
    const [id = ''] = idsOf('Invoice');
    const shown = await page(`/records/Invoice/${id}`);
    const fields = formOf(shown);
    const before = company.books.storage.transaction(id);
    expect(await fill({ ...fields, 'fields.Memo': 'Seen', 'fields.IsPending': 'false' })).toMatchObject({
      status: 303,
      said: 'Done: edit.',
      isRefused: false,
    });
    expect(await page(`/records/Invoice/${id}`)).toMatch(/name="fields\.Memo"\s+value="Seen"/);
    expect(company.books.storage.transaction(id)?.date).toBe(before?.date);
    expect(await fill({ ...fields, 'fields.TxnDate': 'never' })).toMatchObject({ isRefused: true });
  });

  it('keep a text of several lines as it is where another field is changed', async () => {
    const { page, fill, storage } = await started();
    const Notes = 'Gate code 4711.\nDog in the yard.';
    await fill({ do: 'add', type: 'Customer', 'fields.Name': 'Noted', 'fields.Notes': Notes });
    const id = storage.elementByFullName('Entity', 'Noted')?.id ?? '';
    const form = formOf(await page(`/records/Customer/${id}`));
    expect(await fill({ ...form, 'fields.Phone': '1' })).toMatchObject({ said: 'Done: edit.' });
    expect(storage.element('Entity', id)?.body).toMatchObject({ Notes, Phone: '1' });
  });

  it('deposit together what is ticked of what waits', async () => {
    const { page, fillPairs, company } = await started();
    const waiting = await page('/waiting');
    const ids = [...waiting.matchAll(/name="payments" value="([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(2);
    const account = /<option value="([^"]+)">/.exec(waiting)?.[1] ?? '';
    const ticked = ids.slice(0, 2).map((id) => ['payments', id] as const);
    await fillPairs([['do', 'deposit'], ['account', account], ['date', ''], ...ticked]); // prettier-ignore
    const { records } = company.perform({ name: 'DepositQuery', body: { IncludeLineItems: true } });
    const [entry] = records;
    const lines = entry?.element === 'DepositRet' ? (entry.value.DepositLineRet ?? []) : [];
    expect(lines.map(({ TxnID }) => TxnID)).toEqual(ids.slice(0, 2));
    expect(await page('/waiting')).not.toContain(ids[0]);
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
    const group = storage.elementByFullName('Item', 'Spring package')?.body;
    expect(JSON.stringify(group)).toMatch(/ItemGroupLine.*Quantity/);
  });

  it('add, merge by name, pay, void and delete', async () => {
    const { fill, page, storage, idsOf } = await started();
    const add = (Name: string) =>
      fill({ do: 'add', type: 'Customer', 'fields.Name': Name, 'fields.Phone': '' });
    expect(await add('One')).toMatchObject({ isRefused: false });
    await add('Two');
    expect(await add('Two')).toMatchObject({
      isRefused: true,
      said: expect.stringContaining('already in use'),
    });
    const two = storage.elementByFullName('Entity', 'Two')?.id ?? '';
    await fill({
      do: 'add',
      type: 'Invoice',
      'fields.CustomerRef.FullName': 'Two',
      'lines.0.Desc': 'Work',
    });
    expect(await fill({ do: 'merge', type: 'Customer', from: two, intoName: 'One' })).toMatchObject({
      isRefused: false,
    });
    expect(storage.element('Entity', two)).toBeUndefined();
    const invoice = idsOf('Invoice').find((id) => storage.transaction(id)?.isPaid === false) ?? '';
    await fill({ do: 'pay', invoice });
    expect(storage.transaction(invoice)?.isPaid).toBe(true);
    expect(await fill({ do: 'void', id: invoice })).toMatchObject({ isRefused: true });
    expect(await page(`/records/Invoice/${invoice}`)).toContain('/records/ReceivePayment/');
    const [payment = ''] = idsOf('ReceivePayment');
    expect(await fill({ do: 'delete', type: 'ReceivePayment', id: payment })).toMatchObject({
      isRefused: false,
    });
    expect(storage.transaction(payment)).toBeUndefined();
  });

  it('show a register whose balances lead back to nothing, and an aging that agrees with it', async () => {
    const { page, storage } = await started();
    const account = storage.elementByFullName('Account', 'Accounts Receivable')?.id ?? '';
    const balance = storage.balance(`Account ${account}`);
    const first = await page(`/register/${account}`);
    expect(first).toContain(money(balance));
    let next: string | undefined = first;
    let last = first;
    let rows = 0;
    while (next !== undefined) {
      last = next;
      rows += (next.match(/<tr>/g) ?? []).length - 1;
      const older: string | undefined = /href="(\/register[^"]*balance=[^"]*)"/
        .exec(next)?.[1]
        ?.replaceAll('&amp;', '&');
      next = older === undefined ? undefined : await page(older);
    }
    const amounts = [...last.matchAll(/<td class="amount">\s*([\d,.-]*)\s*<\/td>/g)].map(
      ([, text = '']) => text,
    );
    expect(rows).toBeGreaterThan(50);
    const [debit = '', , behind = ''] = amounts.slice(-3);
    expect(behind).toBe(debit);
    expect((await page('/aging')).replaceAll(/\s+/g, ' ')).toContain(
      `Accounts Receivable stands at ${money(balance)}`,
    );
  });

  it('have a form for everything that a person can do over /control', async () => {
    const { page, fill, storage, idsOf } = await started();
    const read = readAction('{"do": "dance"}');
    const verbs =
      'error' in read ? [...read.error.matchAll(/[a-z]+(?:-[a-z]+)*(?=,|\.$)/g)].map(([verb]) => verb) : [];
    expect(verbs.length).toBeGreaterThan(20);
    const [customer] = storage.elementKeys({ types: ['Customer'] });
    const unpaid = idsOf('Invoice').find((id) => storage.transaction(id)?.isPaid === false) ?? '';
    const paths = ['/screen', '/waiting', '/records/Customer', `/records/Customer/${customer?.id}`, `/records/Invoice/${unpaid}`]; // prettier-ignore
    const shown = async () => (await Promise.all(paths.map(page))).join('');
    const before = await shown();
    await fill({ do: 'lock', id: customer?.id ?? '' });
    await fill({ do: 'open-dialog' });
    await fill({ do: 'switch-on', feature: 'sales-tax' });
    await fill({ do: 'close-file' });
    const forms = new Set(
      [...`${before}${await shown()}`.matchAll(/name="do" value="([^"]+)"/g)].map(([, verb]) => verb),
    );
    expect(forms).toEqual(new Set(verbs));
  });

  it('show a trial balance whose two sides are the same', async () => {
    const { page } = await started();
    const last = (await page('/trial-balance')).split('Together').at(-1) ?? '';
    const [debit, credit] = [...last.matchAll(/>\s*([\d,.]+)\s*</g)].map(([, text]) => text);
    expect(debit).toMatch(/\d{3}\.\d{2}$/);
    expect(credit).toBe(debit);
  });

  it('move the clock, open other files and say what happened', async () => {
    const { page, fill, office } = await started();
    await fill({ do: 'move-clock', to: '2030-01-01T00:00:00Z' });
    expect(await page('/')).toContain('2030-01-01 00:00');
    await fill({ do: 'new-file', name: 'Second' });
    expect(office.company.identity.name).toBe('Second');
    expect(await fill({ do: 'new-file', name: 'Second' })).toMatchObject({ isRefused: true });
    await fill({ do: 'open-file', file: 'lawn.qbw' });
    expect(office.company.identity.name).toBe('Lawn & <Care>');
    expect(await fill({ do: 'open-file', file: 'none.qbw' })).toMatchObject({ isRefused: true });
    expect(await page('/')).toContain('new-file');
  });

  it('take no form of another site and lead nowhere else', async () => {
    const { fill, url } = await started();
    expect(await fill({ do: 'close-file' }, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
    });
    const body = new URLSearchParams({ do: 'open-dialog', back: '//evil.example' });
    const answer = await fetch(`${url}/do`, { method: 'POST', body, redirect: 'manual' });
    expect(answer.headers.get('location')).toMatch(/^\/\?said=/);
  });
});

describe('an amount', () => {
  it('is shown with commas between thousands', () => {
    expect(['0.00', '-12.50', '1234.00', '-1234567.89'].map(money)).toEqual([
      '0.00', '-12.50', '1,234.00', '-1,234,567.89',
    ]); // prettier-ignore
  });
});
