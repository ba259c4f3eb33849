import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../program.ts';
import { hasBrowser, launch, patience } from './browser.ts';
import { openOffice, personAt, type Office, type OpenConnector } from './office.ts';

/** The rows of product.md A that a person sees, in the order of one day at the office. */
describe.runIf(hasBrowser)('the window through a day', { timeout: 120_000 }, () => {
  let office: Office;
  let browser: Browser;
  let connector: OpenConnector;
  let person: Awaited<ReturnType<typeof personAt>>;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice({ customers: 40, invoices: 80 }), launch()]);
    connector = await office.connector('office');
    person = await personAt(browser, connector.address);
  });
  afterAll(async () => {
    await browser.close();
    await office.end();
  });

  it('A2, A7, A11: reads "Ready", and begins nothing before there is a sign-in', async () => {
    await person.seesStatus(/^Ready$/);
    await person.press('Force Sync');
    expect(await person.seesAlert(/username and password are missing/)).toContain('Full User');
    expect(await person.status()).toBe('Ready');
    await person.tab('History');
    await person.page.getByText('Nothing has run yet.').waitFor();
    await person.tab('Recent Activity');
  });

  it('A7: refuses a Mobile user and a wrong password, each with its reason', async () => {
    await person.signIn({ username: 'crew@example.com', password: office.signIn.password });
    await person.beginFirst();
    await person.seesAlert(/may not run the sync.*Mobile user/s);
    await person.signIn({ ...office.signIn, password: 'wrong' });
    await person.press('Force Sync');
    await person.seesAlert(/did not accept the username or the password/);
    expect(existsSync(path.join(office.folder('office'), 'sign-in.json'))).toBe(false);
  });

  it('A2: says so where QuickBooks is not open with the company file, and touches nothing', async () => {
    const before = await office.readInSa('audit?limit=1');
    await office.inQuickBooks({ do: 'close-file' });
    await person.signIn(office.signIn);
    await person.press('Force Sync');
    await person.seesAlert(/QuickBooks could not be reached/);
    expect(await person.status()).toBe('Ready');
    expect(await office.readInSa('audit?limit=1')).toBe(before);
    await office.inQuickBooks({ do: 'open-file' });
  });

  it('A2, A9, A11, A13: Force Sync syncs; every item is shown; the next one comes in two hours', async () => {
    await person.press('Force Sync');
    await person.seesStatus(/Clients|Invoices/);
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    await person.tab('Recent Activity');
    const rows = person.page.getByRole('row');
    await rows.nth(3).waitFor();
    expect(await rows.nth(1).innerText()).toMatch(/(To QuickBooks|To SA|Both sides)/);
    await person.page.getByLabel('Category', { exact: true }).selectOption('Customers');
    await person.page.getByLabel('What', { exact: true }).selectOption('added');
    await expect
      .poll(async () => new Set(await rowCells(1)), patience)
      .toEqual(new Set(['Category', 'Clients']));
    await person.page.getByLabel('Category', { exact: true }).selectOption('Payments');
    await person.page
      .getByRole('row', { name: /Payment of \$\d+\.\d\d on [A-Z][a-z]{2} \d+, \d{4} ?\w+/ })
      .first()
      .waitFor();
    await person.press('Show all');
    const audit = await office.readInSa('audit?limit=50');
    expect(audit).toContain(office.signIn.username);
  });

  async function rowCells(column: number): Promise<string[]> {
    const rows = await person.page.getByRole('row').all();
    return Promise.all(rows.slice(0, 8).map((row) => row.locator('> *').nth(column).innerText()));
  }

  it('A7: keeps the sign-in after the first successful sync, and never in clear', async () => {
    await person.page.reload();
    await expect
      .poll(() => person.page.getByLabel('Username').inputValue(), patience)
      .toBe(office.signIn.username);
    expect(await person.page.getByLabel('Password').inputValue()).toBe('');
    const folder = office.folder('office');
    const files = readdirSync(folder).filter((name) => name !== 'browser');
    expect(files).toContain('sign-in.json');
    for (const name of files)
      expect(readFileSync(path.join(folder, name), 'latin1'), name).not.toContain(office.signIn.password);
    expect(await person.page.content()).not.toContain(office.signIn.password);
  });

  it('A5: updates the balance report, without arming or moving the schedule', async () => {
    const armed = await person.status();
    await person.press('Update Balance Report');
    await person.page.getByText(/SA has the QuickBooks balances of \d+ clients now/).waitFor();
    expect(await person.status()).toBe(armed);
    expect(await office.readInSa('comparison')).toContain('asOf');
  });

  it('A13: syncs again by itself two hours after the end of the last one', async () => {
    const before = await person.status();
    connector.pass(2 * 3_600_000 + 5_000);
    await expect.poll(() => person.status(), { timeout: 60_000 }).not.toBe(before);
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    await person.tab('History');
    await expect
      .poll(() => person.page.getByRole('row', { name: /Sync Completed/ }).count(), patience)
      .toBe(2);
  });

  it('A13: closing QuickBooks ends the repeating, and opening it does not begin it again', async () => {
    await office.inQuickBooks({ do: 'close-file' });
    connector.pass(61_000);
    await person.seesAlert(/QuickBooks was closed/);
    await person.seesStatus(/^Last sync: [^·]+$/);
    await office.inQuickBooks({ do: 'open-file' });
    connector.pass(3 * 3_600_000);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await person.status()).toMatch(/^Last sync: [^·]+$/);
  });

  it('A14: in the night nothing syncs, Force Sync explains why, and in the morning it works', async () => {
    const midnight = connector.now();
    midnight.setHours(24, 30, 0, 0);
    connector.pass(midnight.getTime() - connector.now().getTime());
    await person.press('Force Sync');
    await person.seesAlert(/The sync rests overnight/);
    expect(await person.status()).toMatch(/^Last sync: [^·]+$/);
    connector.pass(6 * 3_600_000);
    await person.press('Force Sync');
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
  });

  it('A14: the night ends the repeating by itself', async () => {
    connector.pass(24 * 3_600_000);
    await person.page.getByRole('status').filter({ hasText: 'ended for the night' }).waitFor();
    await expect.poll(() => person.status(), patience).toMatch(/^Last sync: [^·]+$/);
  });

  it('A1: a second start finds the window that is open', async () => {
    const { exitCode, stdout } = await run('autosync', '--data', office.folder('office'));
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'Autosync is open already; its window comes to the front.\n',
    });
  });

  it('A10: shows what did not sync in words, with the button that settles it', async () => {
    await office.sendQbxml(
      '<EmployeeAddRq><EmployeeAdd><FirstName>Robin</FirstName><LastName>Fielding</LastName></EmployeeAdd></EmployeeAddRq>',
    );
    await office.createInSa('customers', { name: 'Robin Fielding', isActive: true });
    await person.press('Force Sync');
    await person.tab('Messages');
    // The sample has questions of its own; this one is found by its name.
    const message = person.page.getByRole('listitem').filter({ hasText: 'Robin Fielding' });
    await message.getByRole('button', { name: 'Rename in SA…' }).click();
    // The free name that the message proposes stands in the form.
    expect(await person.page.getByLabel('New name').inputValue()).toBe('Robin Fielding (client)');
    await person.press('Rename in SA');
    await message.getByText('The next sync does it.').waitFor();
    await person.press('Sync now');
    await message.waitFor({ state: 'detached' });
    expect(await office.readInSa('customers?search=Robin')).toContain('Robin Fielding (client)');
    // What was decided, by whom and when stands in the entry of the decision.
    await person.tab('Recent Activity');
    await person.page.getByLabel('What', { exact: true }).selectOption('decided');
    await person.page.locator('[data-row="0"]').click();
    const list = person.page.getByRole('dialog').locator('dl');
    await expect.poll(() => list.innerText(), patience).toMatch(/About\s+The same record, or another one\?/);
    const facts = await list.innerText();
    expect(facts).toMatch(/Decided\s+Rename in SA\s+With\s+Robin Fielding \(client\)/);
    expect(facts).toMatch(new RegExp(`By\\s+${office.signIn.username}`));
    expect(facts).toMatch(/When\s+\S/);
    await person.page.keyboard.press('Escape');
    await person.press('Show all');
  });

  it('a client whom somebody adds on a page of SA is in QuickBooks after the next sync', async () => {
    const sa = await browser.newPage();
    await sa.goto(office.saUrl);
    await sa.getByLabel('Username').fill(office.signIn.username);
    await sa.getByLabel('Password').fill(office.signIn.password);
    await sa.getByRole('button', { name: 'Sign in' }).click();
    await sa.getByRole('link', { name: 'Add a client' }).click();
    await sa.getByLabel('Name', { exact: true }).fill('Moss, Ada');
    await sa.getByLabel('Phone', { exact: true }).fill('(703) 555-0166');
    await sa.getByRole('button', { name: 'Add', exact: true }).click();
    await sa.waitForURL('**/clients/*?saved=1');
    const asked = '<CustomerQueryRq><FullName>Moss, Ada</FullName></CustomerQueryRq>';
    expect(await office.sendQbxml(asked)).not.toContain('<CustomerRet>');
    await person.press('Force Sync');
    await expect.poll(() => office.sendQbxml(asked), patience).toContain('<Phone>(703) 555-0166</Phone>');
    await sa.getByRole('link', { name: 'Audit Trail' }).last().click();
    expect(await sa.getByRole('row').nth(1).innerText()).toContain('Created client Moss, Ada');
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    await sa.goto(`${office.saUrl}/comparison`);
    await sa.getByText('older than the last sync').waitFor();
    await person.press('Update Balance Report');
    await expect
      .poll(async () => {
        await sa.reload();
        return await sa.getByRole('main').innerText();
      }, patience)
      .not.toContain('older than the last sync');
    await sa.close();
  });

  it('A4: closes after asking, and the program ends', async () => {
    await person.press('Close Autosync');
    const { exitCode } = await connector.program.ended;
    expect(exitCode).toBe(0);
    await person.page.getByText('Autosync is closed').waitFor();
  });

  it('A12, A1: where another computer has synced, "Ready" is a fault with a way out', async () => {
    const other = await office.connector('other');
    const stranger = await personAt(browser, other.address);
    await stranger.seesStatus(/^Ready$/);
    await stranger.signIn(office.signIn);
    await stranger.beginFirst();
    await stranger.seesAlert(/never synced, and the company has/);
    await stranger.press('Take over here…');
    await stranger.page.getByRole('alertdialog').getByRole('button', { name: 'Take over here' }).click();
    await stranger.page.getByText(/This computer syncs .+ from now on/).waitFor();
    await stranger.press('Force Sync');
    await stranger.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    await stranger.page.close();
    const { exitCode } = await other.program.ended;
    expect(exitCode).toBe(0);
  });
});
