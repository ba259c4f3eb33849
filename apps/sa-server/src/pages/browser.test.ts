import { dateOnly } from '@autosync/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleUser } from '../sample.ts';
import { serve, type Server } from '../serve.ts';
import { systemClock } from '../system.ts';
import { tellBalances } from '../test-support/balances.ts';
import { expectAccessible, hasBrowser, launch, openPage, signIn } from '../test-support/browser.ts';
import { testDatabase } from '../test-support/database.ts';

if (!hasBrowser) console.warn('NO CHROMIUM IS INSTALLED: THE PAGES OF SA ARE NOT TESTED IN A BROWSER.');

describe.runIf(hasBrowser)('the pages in a browser', () => {
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
    await tellBalances(server, systemClock.now());
    browser = await launch();
    page = await openPage(browser);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('refuse a wrong password in words, and sign a user in', async () => {
    await page.goto(`${server.url}/clients`);
    expect(page.url()).toContain('/sign-in');
    await signIn(page, 'wrong');
    expect(await page.getByRole('alert').innerText()).toContain('did not accept');
    await expectAccessible(page, 'sign in, refused');
    await signIn(page, sampleUser.password);
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

  it('add a client and a property of it, and name the field in which something is wrong', async () => {
    await page.goto(`${server.url}/clients`);
    await page.getByRole('link', { name: 'Add a client' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Moss: Ada');
    await page.getByLabel('Phone', { exact: true }).fill('555-0111');
    await page.getByRole('button', { name: 'Add' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('SA cannot store this: Name.');
    const name = page.getByLabel('Name', { exact: true });
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(':focus').getAttribute('id')).toBe('name');
    await name.fill('Moss, Ada');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.waitForURL('**/clients/*?saved=1');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Moss, Ada');
    expect(await page.getByLabel('Phone', { exact: true }).inputValue()).toBe('555-0111');
    await page.getByRole('link', { name: 'Add a property' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Lake house');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.waitForURL('**/clients/*?saved=1');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Moss, Ada: Lake house');
    await page.getByRole('link', { name: 'Audit Trail' }).last().click();
    await page.waitForURL('**/audit-trail?*');
    expect(await page.getByRole('row').nth(1).innerText()).toContain('Created client');
    await page.goto(`${server.url}/clients/new`);
    await page.getByLabel('Name', { exact: true }).fill('moss, ada');
    await page.getByRole('button', { name: 'Add' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('There is a client of this name already');
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
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/balances are as of \w+ \d+, \d{4}/);
    expect(text).not.toContain('older than the last sync');
    await page.getByRole('link', { name: 'Show only the differences' }).click();
    await page.waitForURL('**/comparison?show=differences');
    expect(await page.getByRole('row').count()).toBe(3);
    expect(await page.getByRole('row').nth(1).innerText()).toContain('−$12.34');
    expect(await page.getByRole('listitem').last().innerText()).toContain(
      'Journal entry 7 is in QuickBooks only.',
    );
  });

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
});
