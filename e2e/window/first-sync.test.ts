import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, hurdlesIn, launch } from './browser.ts';
import { openOffice, personAt, type Office, type OpenConnector } from './office.ts';

/** The first sync of two filled systems as a bookkeeper does it, in the window alone (product.md C15). */
describe.runIf(hasBrowser)('the first sync step by step', { timeout: 240_000 }, () => {
  let office: Office;
  let browser: Browser;
  let connector: OpenConnector;
  let person: Awaited<ReturnType<typeof personAt>>;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice({ customers: 25, invoices: 40 }), launch()]);
    connector = await office.connector('office');
    person = await personAt(browser, connector.address);
  });
  afterAll(async () => {
    await browser.close();
    await office.end();
  });

  const step = (name: string) =>
    person.page.getByRole('listitem').filter({ has: person.page.getByRole('heading', { name, level: 3 }) });
  const seesDone = (name: string) => step(name).getByText('done').waitFor({ timeout: 60_000 });

  it('keeps every answer, and goes on where it was left', async () => {
    await person.press('Go step by step');
    expect(await hurdlesIn(person.page, 'first sync step by step')).toEqual([]);
    await person.press('A backup was made and verified');
    await seesDone('Back up and verify the company file');
    await step('What comes along').getByLabel('Former clients').check();
    await step('What comes along').getByLabel('Clients who owe nothing and have nothing new').check();
    await step('What comes along').getByLabel('Vendors').check();
    await step('What comes along').getByRole('button', { name: 'Keep this' }).click();
    await seesDone('What comes along');
    await person.page.reload();
    await seesDone('What comes along');
    expect(await step('What comes along').getByLabel('Former clients').isChecked()).toBe(true);
    await person.press('Everything');
    await seesDone('From which day on');
    expect(await step('The rest').getByRole('button').isDisabled()).toBe(true);
  });

  it('links what is the same and writes nothing, then carries over a pilot', async () => {
    await person.signIn(office.signIn);
    const before = await office.readInSa('audit?limit=1');
    await step('Find what is the same').getByRole('button', { name: 'Find what is the same' }).click();
    await seesDone('Find what is the same');
    expect(await office.readInSa('audit?limit=1')).toBe(before);
    await step('Accounts').getByRole('button', { name: 'Not needed' }).click();
    await seesDone('Accounts');
    const { records } = JSON.parse(await office.readInSa('customers?limit=5'));
    await step('A few clients first').getByLabel('Their names, one a line').fill(String(records[0].id));
    await step('A few clients first').getByRole('button', { name: 'Carry over these clients' }).click();
    await seesDone('A few clients first');
    expect(await hurdlesIn(person.page, 'first sync after the pilot')).toEqual([]);
  });

  it('carries over the rest, compares the books and is signed', async () => {
    await step('The rest').getByRole('button', { name: 'Force Sync' }).click();
    await seesDone('The rest');
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    await step('Look at the books and sign').getByRole('button', { name: 'Compare the books' }).click();
    await person.page.getByText(/from before the first sync:|the same as before the first sync/).waitFor();
    expect(await hurdlesIn(person.page, 'books compared')).toEqual([]);
    await person.page.getByLabel('Your name').fill('Pat Ledger');
    await person.press('Sign off');
    await person.page.getByRole('tab', { name: 'First Sync' }).waitFor({ state: 'detached' });
    await person.page
      .getByRole('row', { name: /Decided/ })
      .first()
      .waitFor();
  });
});
