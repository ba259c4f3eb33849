import { categoryNames } from '@autosync/records';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../program.ts';
import { hasBrowser, hurdlesIn, launch, patience } from './browser.ts';
import { openOffice, personAt, type Office, type OpenConnector } from './office.ts';

/** Every state that a person meets, on a QuickBooks that takes its time. */
describe.runIf(hasBrowser)('the states of the window', { timeout: 240_000 }, () => {
  let office: Office;
  let browser: Browser;
  let connector: OpenConnector;
  let person: Awaited<ReturnType<typeof personAt>>;

  beforeAll(async () => {
    const size = { customers: 25, invoices: 40, delayMs: 400 };
    [office, browser] = await Promise.all([openOffice(size), launch()]);
    // Whoever is asked about every conflict sees what a person has to decide.
    await run('autosync', 'policy', 'Customers', '--conflicts', 'ask', '--data', office.folder('office'));
    connector = await office.connector('office');
    person = await personAt(browser, connector.address);
  });
  afterAll(async () => {
    await browser.close();
    await office.end();
  });

  const looks = (state: string) => hurdlesIn(person.page, state);
  /** The name that a person gave to one of two. */
  const renamed = 'Robin Fielding (Client)';
  const escape = () => person.page.keyboard.press('Escape');

  it('are readable before the first sync', async () => {
    await person.page.getByText(/QuickBooks is open with/).waitFor();
    expect(await looks('first sync')).toEqual([]);
    await person.press('Force Sync');
    await person.seesAlert(/username and password are missing/);
    expect(await looks('sign-in missing')).toEqual([]);
    await person.tab('Health');
    await person.page.getByRole('button', { name: 'Look again' }).waitFor();
    // Nothing shows as good that was not checked.
    expect(await person.page.locator('.health .card.good').count()).toBe(1);
    await person.page.getByText('Known after the first sign-in').waitFor();
    await person.page.getByText('Nothing has synced yet').waitFor();
    expect(await looks('health before the first sync')).toEqual([]);
    await person.tab('Recent Activity');
  });

  it('A3: Stop ends a sync after its category, says so before, and leaves no next sync', async () => {
    await person.signIn(office.signIn);
    // A dialog holds QuickBooks up while somebody looks.
    await office.inQuickBooks({ do: 'open-dialog' });
    await person.press('Force Sync');
    await person.page.getByRole('alertdialog', { name: 'Is there a backup of the company file?' }).waitFor();
    expect(await looks('asks for a backup')).toEqual([]);
    await person.press('Sync without one');
    await person.seesStatus(/^Preparing/);
    expect(await looks('running')).toEqual([]);
    await office.inQuickBooks({ do: 'close-dialog' });
    await person.seesStatus(/^(Items|Vendors|Sales|Employees|Clients)/);
    await person.press('Stop');
    await person.seesStatus(/^Stopping after .+…$/);
    const category = /Stopping after (.+)…/.exec(await person.status())?.[1] ?? '';
    expect(await looks('stopping')).toEqual([]);
    await person.seesStatus(/^Last sync: [^·]+$/);
    await person.page.getByText('Sync stopped').waitFor();
    expect(await looks('stopped')).toEqual([]);
    const later = categoryNames.slice(
      categoryNames.findIndex(
        (name) => name === category || (name === 'Customers' && category === 'Clients'),
      ) + 1,
    );
    expect(later.length, category).toBeGreaterThan(0);
    for (const name of later) {
      await person.page.getByLabel('Category', { exact: true }).selectOption(name);
      await person.page.getByText('Nothing fits these filters.').waitFor();
    }
    await person.press('Show all');
  });

  it('are readable while a preview and a sync run, and after them', async () => {
    const choose = async (item: string) => {
      await person.press('Support');
      await person.page.getByText(item, { exact: true }).click();
    };
    await person.press('Support');
    await person.page.getByText('Preview a sync').waitFor();
    expect(await looks('support menu')).toEqual([]);
    await escape();
    await choose('Preview a sync');
    await person.page.getByText('Preview: nothing was written').waitFor();
    expect(await looks('preview')).toEqual([]);
    await person.page.getByRole('button', { name: /^Show \d+ items, field by field$/ }).click();
    await person.page.getByLabel('Category', { exact: true }).selectOption('Invoices');
    await person.page.getByLabel('What', { exact: true }).selectOption('added');
    await person.page.getByText('What a sync would write now.').waitFor();
    expect(await looks('preview field by field')).toEqual([]);
    await person.page.locator('[data-row="0"]').click();
    const planned = person.page.getByRole('region', { name: 'What would be written' });
    await planned
      .getByRole('row', { name: /^Amount \$/ })
      .first()
      .waitFor();
    // Every record that it refers to stands there by its name.
    expect(await planned.innerText()).not.toMatch(/[0-9A-F]{8}-\d/);
    expect(await looks('preview of an invoice')).toEqual([]);
    await escape();
    await person.press('Close the preview');
    await person.press('Force Sync');
    await person.seesStatus(/^(Preparing|Items|Clients|Invoices|Payments)/);
    await person.press('Close Autosync');
    await person.page.getByRole('alertdialog').waitFor();
    expect(await looks('asks before closing')).toEqual([]);
    await escape();
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    await person.page.getByText('By category').click();
    expect(await looks('completed')).toEqual([]);
    await person.page.getByText('By category').click();
    await choose('Check and repair');
    await person.page.getByRole('alertdialog', { name: 'Check and repair?' }).waitFor();
    expect(await looks('asks before repairing')).toEqual([]);
    await escape();
    await choose('Check');
    await person.page.getByText('Nothing is wrong.').waitFor();
    expect(await looks('checked')).toEqual([]);
  });

  it('show each entry opened, the history, and how everything stands', async () => {
    await person.page.locator('[data-row="0"]').click();
    await person.page.getByRole('dialog').waitFor();
    expect(await looks('entry')).toEqual([]);
    await escape();
    await person.tab('History');
    await person.page.getByRole('row', { name: /Sync Completed/ }).waitFor();
    expect(await looks('history')).toEqual([]);
    await person.tab('Health');
    await person.page.getByText('Open and answering').waitFor();
    expect(await looks('health')).toEqual([]);
    await office.inQuickBooks({ do: 'close-file' });
    await person.press('Look again');
    await person.page.getByText('Not open with a company file').waitFor();
    expect(await looks('health with QuickBooks closed')).toEqual([]);
    await person.press('Force Sync');
    await person.seesAlert(/QuickBooks could not be reached/);
    expect(await looks('QuickBooks closed')).toEqual([]);
    await office.inQuickBooks({ do: 'open-file' });
  });

  it('show messages by cause, with their forms, what was decided and what is ignored', async () => {
    for (const [first, last] of [
      ['Robin', 'Fielding'],
      ['Kim', 'Lawson'],
      ['Alex', 'Hedge'],
    ]) {
      await office.sendQbxml(
        `<EmployeeAddRq><EmployeeAdd><FirstName>${first}</FirstName><LastName>${last}</LastName></EmployeeAdd></EmployeeAddRq>`,
      );
      await office.createInSa('customers', { name: `${first} ${last}`, isActive: true });
    }
    await person.press('Force Sync');
    await person.page.getByRole('tab', { name: /Messages\s*3/ }).waitFor({ timeout: 60_000 });
    await person.tab('Messages');
    await person.page.getByRole('heading', { name: /The name is taken/ }).waitFor();
    expect(await looks('messages')).toEqual([]);
    const cards = person.page.getByRole('listitem');
    await person.tab('Health');
    await person.page.getByText('3 messages are open').waitFor();
    expect(await looks('health with open messages')).toEqual([]);
    await person.press('Show them');
    await cards.nth(0).getByRole('button', { name: 'Rename in SA…' }).click();
    await person.page.getByLabel('New name').fill(renamed);
    expect(await looks('message with its form')).toEqual([]);
    await person.press('Rename in SA');
    await person.page.getByText('One decision waits for the next sync.').waitFor();
    await cards.nth(1).getByRole('button', { name: 'Ignore…' }).click();
    await person.page.getByLabel(/Why\?/).fill('An employee who is a client as well.');
    await person.press('Ignore');
    await person.page.getByText('Ignored (1)').click();
    expect(await looks('messages decided and ignored')).toEqual([]);
  });

  it('show a conflict side by side, and what was passed over', async () => {
    await person.press('Sync now');
    await person.page.getByText('One decision waits').waitFor({ state: 'detached', timeout: 60_000 });
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    await office.changeClient(renamed, { sa: { phone: '555-0100' }, quickbooks: { Phone: '555-0200' } });
    await person.press('Force Sync');
    await person.page.getByRole('heading', { name: /Changed on both sides/ }).waitFor({ timeout: 60_000 });
    const conflict = person.page.getByRole('listitem').filter({ hasText: 'changed on both sides' });
    await conflict.getByRole('row', { name: 'Phone (empty) 555-0100 555-0200' }).waitFor();
    expect(await looks('conflict')).toEqual([]);
    await conflict.getByRole('button', { name: "Take QuickBooks' value" }).click();
    await conflict.getByText('is not taken').waitFor();
    expect(await looks('conflict decided')).toEqual([]);
    await person.press('Sync now');
    await conflict.waitFor({ state: 'detached', timeout: 60_000 });
    await person.page.getByText('1 value was passed over: see Recent Activity.').waitFor();
    const took = (await person.page.locator('.summary-line .soft').innerText()).split(' · ')[1];
    expect(await looks('sync with what was passed over')).toEqual([]);
    await person.tab('History');
    const newest = person.page.getByRole('row').nth(1);
    await newest.getByText('1 value passed over').waitFor();
    expect(await newest.getByRole('cell').nth(3).innerText()).toBe(took);
    expect(await looks('history with what was passed over')).toEqual([]);
    await person.tab('Recent Activity');
    // Entries of that kind alone can be listed.
    await person.page.getByLabel('What', { exact: true }).selectOption('Passed over');
    const overwritten = person.page.getByRole('row', { name: /Another value was passed over/ });
    await expect.poll(() => person.page.getByRole('row').count(), patience).toBe(2);
    await overwritten.first().getByRole('button').click();
    const lost = person.page.getByRole('region', { name: /^Not taken over/ });
    await lost.getByRole('row', { name: 'Phone 555-0100 In SA Decided by a person: QuickBooks' }).waitFor();
    expect(await looks('entry with what was passed over')).toEqual([]);
    await escape();
    await person.press('Show all');
    expect(await office.readInSa('customers?search=Fielding')).toContain('555-0200');
  });

  it('let a conflict of several fields be decided field by field', async () => {
    const client = {
      sa: { phone: '555-0110', fax: '555-0111' },
      quickbooks: { Phone: '555-0220', Fax: '555-0222' },
    };
    await office.changeClient(renamed, client);
    await person.press('Force Sync');
    await person.tab('Messages');
    const conflict = person.page.getByRole('listitem').filter({ hasText: 'changed on both sides' });
    await conflict.waitFor({ timeout: 60_000 });
    const take = conflict.getByRole('button', { name: 'Take what is chosen' });
    expect(await take.isDisabled()).toBe(true);
    await conflict.getByRole('radio', { name: 'Phone: In QuickBooks' }).check();
    await conflict.getByRole('radio', { name: 'Fax: In SA' }).check();
    expect(await looks('conflict field by field')).toEqual([]);
    await take.click();
    await conflict
      .getByText("Decided: Take SA's value; Phone as in QuickBooks. The next sync does it.")
      .waitFor();
    expect(await looks('conflict decided field by field')).toEqual([]);
    await person.press('Sync now');
    await conflict.waitFor({ state: 'detached', timeout: 60_000 });
    // The message goes with what SA decided; what QuickBooks decided comes to SA right after it.
    const inSa = () => office.readInSa('customers?search=Fielding');
    await expect.poll(inSa, patience).toContain('"phone":"555-0220"');
    expect(await inSa()).toContain('"fax":"555-0111"');
    const inQuickBooks = await office.sendQbxml(
      `<CustomerQueryRq><FullName>${renamed}</FullName></CustomerQueryRq>`,
    );
    expect(inQuickBooks).toContain('<Phone>555-0220</Phone>');
    expect(inQuickBooks).toContain('<Fax>555-0111</Fax>');
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
  });

  it('take a run back: first what cannot be, then what can, and it is as before', async () => {
    await office.changeClient(renamed, { quickbooks: { Phone: '555-0300' } });
    await person.press('Force Sync');
    await person.page.getByRole('region', { name: 'Progress' }).waitFor();
    await person.page.getByText('0 changes went to QuickBooks, 1 to SA').waitFor({ timeout: 60_000 });
    await person.tab('History');
    await person.page
      .getByRole('button', { name: /^Take back…/ })
      .first()
      .click();
    await person.page.getByText('1 change can be taken back.').waitFor({ timeout: 60_000 });
    expect(await office.readInSa('customers?search=Fielding')).toContain('555-0300');
    expect(await looks('what can be taken back')).toEqual([]);
    await person.press('Take 1 change back…');
    expect(await looks('asks before taking back')).toEqual([]);
    await person.press('Take them back');
    await person.page.getByText('1 change was taken back.').waitFor({ timeout: 60_000 });
    expect(await office.readInSa('customers?search=Fielding')).toContain('555-0220');
    await person.page
      .getByRole('button', { name: /^Take back…/ })
      .first()
      .click();
    await person.page
      .getByText('0 changes can be taken back. 1 stays as it is:')
      .waitFor({ timeout: 60_000 });
    await person.page.getByText('A later run has written it again.').waitFor();
    expect(await looks('what cannot be taken back')).toEqual([]);
  });

  it('A14: the night ends a sync that runs into it, says so, and leaves no next sync', async () => {
    await office.changeClient(renamed, { quickbooks: { Phone: '555-0400' } });
    // A dialog holds QuickBooks up, so that the night finds the sync still running.
    await office.inQuickBooks({ do: 'open-dialog' });
    await person.press('Force Sync');
    await person.seesStatus(/^Preparing/);
    const midnight = connector.now();
    midnight.setHours(24, 30, 0, 0);
    connector.pass(midnight.getTime() - connector.now().getTime());
    await person.seesStatus(/^Ending for the night: .+…$/);
    expect(await looks('ending for the night')).toEqual([]);
    await office.inQuickBooks({ do: 'close-dialog' });
    await person.page.getByText('Sync ended for the night').waitFor();
    await person.seesStatus(/^Last sync: [^·]+$/);
    expect(await looks('ended for the night')).toEqual([]);
    connector.pass(6 * 3_600_000);
  });

  it('say so where the page was not opened by the program, and when the program has closed', async () => {
    const stranger = await browser.newPage();
    await stranger.goto(connector.address.replace(/#.*/, ''));
    await stranger.getByText('Please open Autosync by its icon').waitFor();
    expect(await hurdlesIn(stranger, 'stranger')).toEqual([]);
    await stranger.close();
    await person.seesStatus(/^Last sync/);
    await person.press('Close Autosync');
    await person.page.getByText('Autosync is closed').waitFor();
    expect((await connector.program.ended).exitCode).toBe(0);
    expect(await looks('closed')).toEqual([]);
  });
});
