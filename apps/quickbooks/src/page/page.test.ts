import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { readAction } from '../control-action.ts';
import { formOf, openPages } from '../testing/pages.ts';
import { money } from './html.ts';

const servers: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function started() {
  const pages = await openPages();
  servers.push(pages.server);
  return pages;
}

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
    // New payments of inactive customers are refused.
    const isOpen = (id: string) => {
      const { isPaid, entityId = '' } = storage.transaction(id) ?? {};
      return isPaid === false && storage.element('Entity', entityId)?.isActive === true;
    };
    const invoice = idsOf('Invoice').find(isOpen) ?? '';
    expect(await fill({ do: 'pay', invoice })).toMatchObject({ isRefused: false });
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
