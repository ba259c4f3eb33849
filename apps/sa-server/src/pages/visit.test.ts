import { amount, instantFromEpochMs, Secret } from '@autosync/core';
import type { CategoryName, Fields } from '@autosync/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../serve.ts';
import { fullUser, mobileUser, servedCompany } from '../test-support/sa.ts';
import { cookieName } from './visit.ts';

let server: Server & { companyId: string };
let cookie: string;
let address: string;
let csrf: string;

beforeAll(async () => {
  server = await servedCompany();
  const { token, actor } = await server.sa.sessions.signIn(
    fullUser.username,
    new Secret(fullUser.password),
    'test',
  );
  cookie = `${cookieName}=${token}`;
  const client = await server.sa.rules.create(actor, 'Customers', { name: '<script>alert(1)</script>' });
  address = `${server.url}/clients/${client.id}`;
  csrf =
    /name="csrf" value="([0-9a-f]{64})"/.exec(
      await (await fetch(address, { headers: { cookie } })).text(),
    )?.[1] ?? '';
});

afterAll(async () => {
  await server.close();
});

async function save(headers: Record<string, string>, form: Record<string, string>): Promise<number> {
  const body = new URLSearchParams({ name: 'Changed', version: '1', isActive: 'yes', ...form });
  return (await fetch(address, { method: 'POST', redirect: 'manual', headers: { cookie, ...headers }, body }))
    .status;
}

describe('a form', () => {
  it('changes nothing unless a page of this session and this site sent it', async () => {
    expect(csrf).not.toBe('');
    expect(await save({}, {})).toBe(403);
    expect(await save({}, { csrf: '0'.repeat(64) })).toBe(403);
    expect(await save({ origin: 'https://evil.example' }, { csrf })).toBe(403);
    expect(await save({ origin: 'null' }, { csrf })).toBe(403);
    expect(await save({ 'sec-fetch-site': 'cross-site' }, { csrf })).toBe(403);
    expect(await save({ cookie: '' }, { csrf })).toBe(303);
    const page = await (await fetch(address, { headers: { cookie } })).text();
    expect(page).not.toContain('Changed');
    expect(await save({ origin: server.url, 'sec-fetch-site': 'same-origin' }, { csrf })).toBe(303);
    expect(await (await fetch(address, { headers: { cookie } })).text()).toContain('Changed');
  });
});

describe('the page of a client', () => {
  it('chooses who sells to them, how they are taxed and how they pay; an invoice shows it', async () => {
    const { rules } = server.sa;
    const actor = { companyId: server.companyId, username: fullUser.username, kind: 'full' } as const;
    const make = async (category: CategoryName, fields: Fields) =>
      (await rules.create(actor, category, fields)).id;
    const person = await make('Vendors', { kind: 'vendor', name: 'Office of tax' });
    const tax = { isTaxable: true, taxes: [] };
    const chosen = {
      salesRep: await make('Sales Reps', { initials: 'QR', person }),
      salesTaxCode: await make('Sales Tax', { ...tax, kind: 'code', name: 'Yes' }),
      salesTax: await make('Sales Tax', { ...tax, kind: 'tax', name: 'County tax', rate: '4.00' }),
      paymentMethod: await make('Payment Methods', { name: 'Cheque' }),
    };
    const id = await make('Customers', { name: 'Abel' });
    const page = `${server.url}/clients/${id}`;
    const shown = await (await fetch(page, { headers: { cookie } })).text();
    const options = (name: string) =>
      new RegExp(`<select id="${name}"[^]*?</select>`).exec(shown)?.[0].replace(/\s+/g, ' ');
    expect(options('salesTaxCode')).toContain('Yes');
    expect(options('salesTaxCode')).not.toContain('County tax');
    expect(options('salesTax')).toContain('County tax');
    expect(options('salesRep')).toContain('QR');
    const body = new URLSearchParams({ ...chosen, csrf, name: 'Abel', version: '1', isActive: 'yes' });
    const saved = await fetch(page, { method: 'POST', redirect: 'manual', headers: { cookie }, body });
    expect(saved.status).toBe(303);
    expect((await rules.read(actor, { category: 'Customers', id })).fields).toMatchObject(chosen);

    const item = await make('Items', { kind: 'service', name: 'Seed', salesTaxCode: chosen.salesTaxCode });
    const lines = [{ item, amount: '25.00' }];
    const invoice = await make('Invoices', { customer: id, number: '9', date: '2026-05-02', lines });
    const text = await (await fetch(`${server.url}/invoices/${invoice}`, { headers: { cookie } })).text();
    for (const part of ['QR', 'County tax', '1.00', '26.00']) expect(text).toContain(part);
  });
});

describe('a page', () => {
  it('shows what people typed as text, never as HTML', async () => {
    const trail = await (await fetch(`${server.url}/audit-trail`, { headers: { cookie } })).text();
    expect(trail).not.toContain('<script>');
    expect(trail).toContain('alert(1)');
  });

  it('forbids scripts, frames and foreign forms, and is not kept', async () => {
    const { headers } = await fetch(address, { headers: { cookie } });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('lists each property under its master, and finds both by the name of the master', async () => {
    const { rules } = server.sa;
    const actor = { companyId: server.companyId, username: fullUser.username, kind: 'full' } as const;
    const { id } = await rules.create(actor, 'Customers', { name: 'Hall, Luis' });
    for (const name of ['Becker', 'Hall, Luis Jr']) await rules.create(actor, 'Customers', { name });
    await rules.create(actor, 'Customers', { name: '7756 Old Mill', parent: id });
    const namesAt = async (path: string) => {
      const text = await (await fetch(server.url + path, { headers: { cookie } })).text();
      return [...text.matchAll(/<a href="\/clients\/[^"]+"\s*>([^<]+)<\/a\s*>/g)].map(([, name]) => name);
    };
    const hall = ['Hall, Luis', 'Hall, Luis: 7756 Old Mill', 'Hall, Luis Jr'];
    expect((await namesAt('/clients')).slice(-5)).toEqual(['Becker', 'Changed', ...hall]);
    expect(await namesAt('/clients?search=hall')).toEqual(hall);
  });

  it('of payments takes off what went back to the client, and the comparison leads to each transaction', async () => {
    const { rules } = server.sa;
    const actor = { companyId: server.companyId, username: fullUser.username, kind: 'full' } as const;
    const { id: customer } = await rules.create(actor, 'Customers', { name: 'Overpaid' });
    const payment = await rules.create(actor, 'Payments', { customer, date: '2026-03-02', amount: '90.00' });
    const credit = await rules.create(actor, 'Credits', {
      customer,
      date: '2026-03-02',
      number: 'C-1',
      lines: [{ amount: '5.00' }],
    });
    await rules.create(actor, 'Refund Checks', {
      customer,
      kind: 'check',
      date: '2026-03-03',
      amount: '33.00',
      refunds: [{ payment: payment.id, credit: null, amount: '33.00' }],
    });
    const text = async (path: string) => (await fetch(server.url + path, { headers: { cookie } })).text();
    // Nobody is at fault where QuickBooks has not been asked yet.
    const untold = await text('/comparison');
    expect(untold).toContain('The balances of QuickBooks are not here yet.');
    expect(untold).not.toContain('role="alert"');
    expect(untold.replaceAll(/<[^>]+>|\s+/g, ' ')).toMatch(
      / Hall, Luis +with all properties .+ Hall, Luis: 7756 Old Mill +part of Hall, Luis /,
    );
    expect(await text('/payments')).toMatch(/\$90\.00<[^$]*\$57\.00</);
    await rules.putBalances(actor, [
      {
        customer,
        balance: amount('0'),
        totalBalance: amount('0'),
        asOf: instantFromEpochMs(0),
        why: [
          {
            code: 'balance.not-synced-yet',
            details: { transaction: 'Credit C-1', side: 'SA' },
            amount: amount('-5.00'),
            record: { category: 'Credits', id: credit.id },
          },
        ],
      },
    ]);
    expect(await text('/comparison')).toContain(
      `<a href="/credits/${credit.id}">Credit C-1 has not been synced yet.</a>`,
    );
    expect((await fetch(`${server.url}/credits/${credit.id}`, { headers: { cookie } })).status).toBe(200);
  });

  it('adjusts a balance for a reason, and shows it as no payment', async () => {
    const { rules } = server.sa;
    const actor = { companyId: server.companyId, username: fullUser.username, kind: 'full' } as const;
    const { id } = await rules.create(actor, 'Customers', { name: 'Bounced' });
    const place = `${server.url}/clients/${id}/adjust-balance`;
    const sent = async (form: Record<string, string>) =>
      await fetch(place, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: server.url },
        body: new URLSearchParams({ csrf, ...form }),
      });
    const refused = await sent({ date: '2026-03-04', amount: '30.00' });
    expect(await refused.text()).toContain('Adjusts the balance because');
    expect((await sent({ date: '2026-03-04', amount: '30.00', adjustment: 'NSF-101' })).status).toBe(303);
    expect((await rules.balanceOf(actor, id)).balance).toBe('30.00');
    const text = await (await fetch(`${server.url}/payments?customer=${id}`, { headers: { cookie } })).text();
    expect(text).toContain('Adjust Balance');
  });

  it('of a Mobile user shows records without a way to change them, and no Audit Trail', async () => {
    const { token } = await server.sa.sessions.signIn(
      mobileUser.username,
      new Secret(mobileUser.password),
      'test',
    );
    const mobile = { cookie: `${cookieName}=${token}` };
    const text = await (await fetch(address, { headers: mobile })).text();
    expect(text).toContain('Full Users change this');
    expect(text).not.toContain('Save');
    expect(text).not.toContain('/audit-trail');
    expect((await fetch(`${server.url}/audit-trail`, { headers: mobile })).status).toBe(403);
  });

  it('of a record of nobody says so, and leads a visitor who is not signed in to the sign-in', async () => {
    expect((await fetch(`${server.url}/clients/nobody`, { headers: { cookie } })).status).toBe(404);
    const visit = await fetch(address, { redirect: 'manual' });
    expect([visit.status, visit.headers.get('location')]).toEqual([303, '/sign-in']);
  });
});
