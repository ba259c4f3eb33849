import { dateOnly, Secret } from '@autosync/core';
import { categories, type CategoryName } from '@autosync/records';
import type { StoredRecord } from '@autosync/sa/rules';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleUser } from '../sample.ts';
import { serve, type Server } from '../serve.ts';
import { systemClock } from '../system.ts';
import { tellBalances } from '../test-support/balances.ts';
import {
  expectAccessible,
  hasBrowser,
  launch,
  looks,
  lookAt,
  openPage,
  signIn,
} from '../test-support/browser.ts';
import { testDatabase } from '../test-support/database.ts';
import { pageRoutes } from './pages.ts';

/** The states of each page that are looked at, by the route of `pageRoutes`; what stands behind it in the address. */
type States = Readonly<Record<string, readonly string[]>>;

if (!hasBrowser) console.warn('NO CHROMIUM IS INSTALLED: THE PAGES OF SA ARE NOT TESTED IN A BROWSER.');

describe.runIf(hasBrowser)('every page', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let states: States;

  beforeAll(async () => {
    server = await serve({
      place: { databaseUrl: (await testDatabase()).ownerUrl },
      host: '127.0.0.1',
      port: 0,
      requestsMaxPerMinute: 100_000,
      sample: { seed: 3, today: dateOnly('2026-11-23'), customers: 40, invoices: 120 },
    });
    await tellBalances(server, systemClock.now());
    await endSync(server);
    states = await statesOf(server);
    browser = await launch();
    page = await openPage(browser);
    await page.goto(`${server.url}/sign-in`);
    await signIn(page, sampleUser.password);
    await page.waitForURL('**/clients');
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('has its states here', () => {
    const looked = pageRoutes.filter(({ method }) => method === 'GET').map(({ url }) => url);
    expect(Object.keys(states).toSorted()).toEqual(looked.toSorted());
  });

  it.each(looks)(
    'is accessible, without scrolling sideways, $width pixels wide, $colorScheme',
    { timeout: 180_000 },
    async (look) => {
      await lookAt(page, look);
      const seen = `${look.width} pixels, ${look.colorScheme}`;
      const addresses = [...new Set(Object.values(states).flat())];
      for (const address of [...addresses, '/clients/nobody']) {
        await page.goto(server.url + address);
        await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true;");
        await expectAccessible(page, `${address}, ${seen}`);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow, `${address}, ${seen}`).toBe(0);
      }
      for (const form of ['/clients/new', states['/clients/:id']?.[0] ?? '']) {
        await page.goto(server.url + form);
        await page.getByLabel('Name', { exact: true }).fill('Two: Parts');
        await page.locator('form.card button').click();
        await page.getByRole('alert').waitFor();
        await expectAccessible(page, `${form}, refused, ${seen}`);
      }
    },
  );

  it('of the comparison says that a sync has ended since', async () => {
    await page.goto(`${server.url}/comparison`);
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/balances are as of .+ older than the last sync of .+ Run Update Balance Report/s);
  });

  it('fits a telephone: a low header, clients in two lines, nothing beside the Audit Trail', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${server.url}/clients`);
    expect((await page.locator('header').boundingBox())?.height).toBeLessThan(120);
    const client = await page.getByRole('row').nth(1).getByRole('cell').first().boundingBox();
    expect(client?.height).toBeLessThan(60);
    await page.goto(`${server.url}/audit-trail`);
    const hidden = await page.evaluate(
      "(() => { const table = document.querySelector('.table'); return table.scrollWidth - table.clientWidth; })()",
    );
    expect(hidden).toBe(0);
  });
});

/** A sync that ends after QuickBooks has told its balances, so that the report is older. */
async function endSync({ sa }: Server): Promise<void> {
  const { actor } = await sa.sessions.signIn(sampleUser.username, new Secret(sampleUser.password), 'test');
  const { generation } = await sa.rules.lease(actor, { installationId: 'i1', computer: 'OFFICE-PC' });
  await sa.rules.releaseLease(actor, generation, true);
}

/** One record of each kind that its page shows in another way. */
async function statesOf({ sa }: Server): Promise<States> {
  const { actor } = await sa.sessions.signIn(sampleUser.username, new Secret(sampleUser.password), 'test');
  const all = (category: CategoryName) =>
    sa.rules.page(actor, { category, isDescending: true, recordsMax: 1000 });
  const found = (records: readonly StoredRecord[], ...fits: ((record: StoredRecord) => boolean)[]) =>
    fits.map((fit) => {
      const record = records.find(fit);
      if (!record) throw new Error('The sample has no such record.');
      return record.id;
    });
  const clients = await all('Customers');
  const [master = '', property = '', former = ''] = found(
    clients,
    ({ id }) => clients.some(({ fields }) => fields['parent'] === id),
    ({ fields }) => fields['parent'] !== null,
    ({ fields }) => fields['isActive'] === false,
  );
  const { id: emptied } = await sa.rules.create(actor, 'Customers', { name: 'Without anything' });
  const isApplied = ({ fields }: StoredRecord) => JSON.stringify(fields['applications']) !== '[]';
  const credits = found(await all('Credits'), isApplied, (record) => !isApplied(record));
  const payments = found(await all('Payments'), isApplied, (record) => !isApplied(record));
  const invoices = await all('Invoices');
  const [open = '', voided = ''] = invoices.slice(0, 2).map(({ id }) => id);
  await sa.rules.change(actor, { category: 'Invoices', id: voided }, 1, { isVoid: true });
  const lists = categories.filter(
    ({ kind, name }) => kind === 'list' && !['Customers', 'Items'].includes(name),
  );
  const change = await sa.rules.change(actor, { category: 'Customers', id: master }, 1, {
    phone: '1',
    fax: '2',
    email: 'a@example.com',
    notes: 'Long. '.repeat(40),
    firstName: 'A',
    lastName: 'B',
    companyName: 'Moss and Sons',
  });
  await sa.rules.remove(actor, { category: 'Customers', id: emptied }, 1);
  const { id: unbilled } = await sa.rules.create(actor, 'Customers', { name: 'Never billed' });
  const listed = (place: string) => [place, `${place}?search=nothing+of+the+kind`];
  const each = (place: string, ids: readonly string[]) => ids.map((id) => `${place}/${id}`);
  return {
    '/clients': listed('/clients'),
    '/clients/new': ['/clients/new', `/clients/new?parent=${master}`],
    '/clients/:id': each('/clients', [change.id, property, former, unbilled]),
    '/clients/:id/adjust-balance': [`/clients/${property}/adjust-balance`],
    '/items': listed('/items'),
    '/lists': ['/lists'],
    '/lists/:id': [
      ...lists.map(({ resource }) => `/lists/${resource}`),
      '/lists/vendors?search=nothing+of+the+kind',
    ],
    '/invoices': [...listed('/invoices'), `/invoices?customer=${property}`, `/invoices?customer=${unbilled}`],
    '/invoices/:id': each('/invoices', [open, voided]),
    '/credits': listed('/credits'),
    '/credits/:id': each('/credits', credits),
    '/payments': [...listed('/payments'), `/payments?customer=${property}`],
    '/payments/:id': each('/payments', payments),
    '/refund-checks': listed('/refund-checks'),
    '/audit-trail': [
      '/audit-trail',
      '/audit-trail?action=changed',
      '/audit-trail?action=deleted',
      '/audit-trail?action=restored',
      `/audit-trail?category=Customers&id=${master}`,
    ],
    '/comparison': ['/comparison', '/comparison?show=differences'],
  };
}
