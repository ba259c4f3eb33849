import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { amount, dateOnly, Secret } from '@autosync/core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleUser } from '../sample.ts';
import { serve, type Server } from '../serve.ts';
import { systemClock } from '../system.ts';
import { testDatabase } from '../test-support/database.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (executablePath === undefined) {
  console.warn('NO CHROMIUM IS INSTALLED: THE PAGES OF SA ARE NOT TESTED IN A BROWSER.');
}

describe.runIf(executablePath !== undefined)('the pages in a browser', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serve({
      place: { databaseUrl: (await testDatabase()).ownerUrl },
      host: '127.0.0.1',
      port: 0,
      requestsMaxPerMinute: 100_000,
      sample: { seed: 3, today: dateOnly('2026-11-23'), customers: 40, invoices: 120 },
    });
    await tellBalances(server);
    const quiet = [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ];
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
    });
    const context = await browser.newContext();
    context.setDefaultTimeout(5000);
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('refuse a wrong password in words, and sign a user in', async () => {
    await page.goto(`${server.url}/clients`);
    expect(page.url()).toContain('/sign-in');
    await signIn('wrong');
    expect(await page.getByRole('alert').innerText()).toContain('did not accept');
    await expectAccessible('sign in, refused');
    await signIn(sampleUser.password);
    await page.waitForURL('**/clients');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Clients');
  });

  it('find, change and save a client, and show the change in the Audit Trail', async () => {
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.waitForURL(/\/(clients|payments)\/./);
    await page.getByLabel('Phone', { exact: true }).fill('555-0199');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('status').innerText()).toContain('Saved');
    expect(await page.getByLabel('Phone', { exact: true }).inputValue()).toBe('555-0199');
    await page.getByRole('link', { name: 'Audit Trail' }).last().click();
    await page.waitForURL('**/audit-trail?*');
    const first = page.getByRole('row').nth(1);
    expect(await first.innerText()).toContain('555-0199');
    expect(await first.innerText()).toContain(sampleUser.username);
    await page.getByRole('link', { name: 'The whole trail' }).click();
    await page.waitForURL('**/audit-trail');
    await page.getByLabel('What').selectOption('changed');
    await page.getByLabel('Done by').selectOption('people');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL('**/audit-trail?*');
    expect(await page.getByRole('row').count()).toBe(2);
    expect(await page.getByRole('row').nth(1).innerText()).toMatch(/Phone: .+ → 555-0199/);
    await page.getByLabel('Done by').selectOption('sync');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByText('Nothing fits').waitFor();
  });

  it('say what is wrong with a value and keep what was typed', async () => {
    await page.goto(`${server.url}/clients`);
    await page.getByRole('row').nth(2).getByRole('link').click();
    await page.waitForURL(/\/(clients|payments)\/./);
    await page.getByLabel('Name', { exact: true }).fill('Two: Parts');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('colon');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Two: Parts');
  });

  it('tell one who was too late that somebody else was first', async () => {
    await page.goto(`${server.url}/clients`);
    await page.getByRole('row').nth(3).getByRole('link').click();
    await page.waitForURL(/\/(clients|payments)\/./);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByLabel('Fax').fill('111');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByRole('status').waitFor();
    await other.close();
    await page.getByLabel('Fax').fill('222');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Somebody else changed');
    expect(await page.getByLabel('Fax').inputValue()).toBe('111');
  });

  it('change a payment, and refuse to apply more than it is', async () => {
    await page.goto(`${server.url}/payments`);
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.waitForURL(/\/(clients|payments)\/./);
    await page.getByLabel('Memo').fill('Left under the mat');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('status').innerText()).toContain('Saved');
    await page
      .getByLabel(/^Applied to/)
      .first()
      .fill('999,999.00');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('is applied of a payment');
  });

  it('compare the balances with QuickBooks, the differences alone if wanted', async () => {
    await page.goto(`${server.url}/comparison`);
    expect(await page.getByRole('alert').innerText()).toContain('The balance of 1 of');
    await page.getByRole('link', { name: 'Show only the differences' }).click();
    await page.waitForURL('**/comparison?show=differences');
    expect(await page.getByRole('row').count()).toBe(3);
    expect(await page.getByRole('row').nth(1).innerText()).toContain('−$12.34');
    expect(await page.getByRole('listitem').last().innerText()).toContain(
      'Journal entry 7 is in QuickBooks only.',
    );
  });

  it(
    'are accessible, without scrolling sideways, on a desk and on a telephone',
    { timeout: 120_000 },
    async () => {
      const addresses = [
        '/clients',
        '/items',
        '/invoices',
        '/payments',
        '/lists/vendors',
        '/audit-trail',
        '/comparison',
      ];
      for (const list of ['/clients', '/invoices', '/payments']) {
        await page.goto(server.url + list);
        addresses.push(
          new URL(
            (await page.getByRole('row').nth(1).getByRole('link').first().getAttribute('href')) ?? '',
            server.url,
          ).pathname,
        );
      }
      for (const [width, height] of [
        [1280, 800],
        [360, 740],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: width > 1000 ? 'light' : 'dark' });
        for (const address of addresses) {
          await page.goto(server.url + address);
          await expectAccessible(`${address} at ${width}`);
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect(overflow, `${address} at ${width}`).toBe(0);
        }
        const header = await page.locator('header').boundingBox();
        if (width < 400) expect(header?.height).toBeLessThan(120);
        await page.goto(`${server.url}/clients`);
        const phone = await page.getByRole('row').nth(1).getByRole('cell').first().boundingBox();
        expect(phone?.height, 'a row of clients is two lines at most').toBeLessThan(60);
        await page.goto(`${server.url}/audit-trail`);
        const hidden = await page.evaluate(
          "(() => { const table = document.querySelector('.table'); return table.scrollWidth - table.clientWidth; })()",
        );
        expect(hidden, `nothing of the Audit Trail is beside the screen at ${width}`).toBe(0);
      }
    },
  );

  it('end the session at signing out', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${server.url}/clients`);
    const before = await page.context().cookies();
    expect(before).toMatchObject([{ name: 'sa_session', httpOnly: true, sameSite: 'Strict' }]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await page.context().addCookies(before);
    await page.goto(`${server.url}/clients`);
    expect(page.url()).toContain('/sign-in');
  });

  async function signIn(password: string): Promise<void> {
    await page.getByLabel('Username').fill(sampleUser.username);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  async function expectAccessible(what: string): Promise<void> {
    // The page's own policy forbids scripts; the judge is put in beside it.
    await page.evaluate(axe);
    const found: unknown = await page.evaluate(
      'axe.run().then((result) => result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`))',
    );
    expect(found, what).toEqual([]);
  }
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** QuickBooks says the same as SA of every client but one. */
async function tellBalances({ sa }: Server): Promise<void> {
  const { actor } = await sa.sessions.signIn(sampleUser.username, new Secret(sampleUser.password), 'test');
  const asOf = systemClock.now();
  const told = (await sa.rules.balances(actor)).map((balance) => ({ ...balance, asOf }));
  const rows = await sa.rules.comparison(actor);
  const odd = rows.find(({ saBalance }) => saBalance === '0.00')?.customer;
  const cause = {
    code: 'balance.does-not-sync',
    details: { transaction: 'Journal entry 7', kind: 'Journal entries' },
    amount: amount('-12.34'),
  } as const;
  await sa.rules.putBalances(
    actor,
    told.map((balance) =>
      balance.customer === odd
        ? { ...balance, balance: amount('12.34'), totalBalance: amount('12.34'), why: [cause] }
        : balance,
    ),
  );
}
