import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLine, run } from '../program.ts';
import { hasBrowser, hurdlesIn, launch, patience } from './browser.ts';
import { openOffice, personAt, type Office, type OpenConnector } from './office.ts';

/** What a company decides for good, as forms: which way, who wins, and which records are shared (product.md C5). */
describe.runIf(hasBrowser)('the rules in the window', { timeout: 240_000 }, () => {
  let office: Office;
  let browser: Browser;
  let connector: OpenConnector;
  let person: Awaited<ReturnType<typeof personAt>>;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice({ customers: 10, invoices: 10 }), launch()]);
    connector = await office.connector('office');
    person = await personAt(browser, connector.address);
  });
  afterAll(async () => {
    await browser.close();
    await office.end();
  });

  const synced = async (begin: () => Promise<void>) => {
    await begin();
    await person.page.getByRole('region', { name: 'Progress' }).waitFor();
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
  };
  const openRules = async () => {
    await person.press('Support');
    await person.page.getByRole('button', { name: /^Rules/ }).click();
    await person.page.getByRole('heading', { name: 'Which way, and who wins' }).waitFor();
  };
  const choose = (name: string, word: string) =>
    person.page.getByLabel(name, { exact: true }).selectOption(word);
  const kept = async (command: 'policy' | 'mapping') => {
    const list = command === 'mapping' ? ['mapping', 'list'] : ['policy'];
    const { stdout } = await run('autosync', ...list, '--json', '--data', office.folder('office'));
    return JSON.stringify(jsonLine(stdout, 0));
  };
  const form = () => person.page.getByRole('form', { name: 'Add' });
  const map = async (way: string, record: string, quickbooks: string) => {
    await form().getByLabel('What').selectOption({ label: way });
    await form().getByLabel('In SA').fill(record);
    await form()
      .getByLabel(/In QuickBooks|Account in QuickBooks/)
      .fill(quickbooks);
    await form().getByRole('button', { name: 'Add' }).click();
  };

  it('are there before the first sync, and say what is not known yet', async () => {
    await openRules();
    await person.page.getByText('Nothing is shared').waitFor();
    await map('Terms: share one of QuickBooks', 'Net 30', 'Net 15');
    await person.page.getByText('No term of payment of SA that was read has the id or the name').waitFor();
    expect(await form().getByLabel('In SA').inputValue()).toBe('Net 30');
    expect(await hurdlesIn(person.page, 'rules before the first sync')).toEqual([]);
  });

  it('are kept when they are saved and not before, and the next sync goes by them', async () => {
    await person.signIn(office.signIn);
    await synced(person.beginFirst);
    await openRules();
    // Where nothing goes the other way, nobody wins.
    expect(await person.page.getByLabel('Chart of Accounts: Who wins').count()).toBe(0);
    await choose('Clients: Who wins', 'ask');
    await choose('Clients: Which way', 'quickbooks-to-sa');
    await person.page.getByText('1 rule is not saved yet.').waitFor();
    // A look at another tab loses neither the tab nor what was chosen.
    await person.tab('Messages');
    await person.tab('Rules');
    await person.page.getByText('1 rule is not saved yet.').waitFor();
    expect(await person.page.getByLabel('Clients: Who wins', { exact: true }).inputValue()).toBe('ask');
    // What saves them is in sight without scrolling, above the status.
    const save = await person.page.getByRole('button', { name: 'Save the rules' }).boundingBox();
    const status = await person.page.locator('.status').boundingBox();
    expect((save?.y ?? Infinity) + (save?.height ?? 0)).toBeLessThanOrEqual(status?.y ?? 0);
    expect(await kept('policy')).toContain('"category":"Customers","conflicts":"newest","direction":"both"');
    expect(await hurdlesIn(person.page, 'rules')).toEqual([]);
    await person.press('Save the rules');
    await person.page.getByText('Saved. It counts from the next sync on.').waitFor();
    const wanted = '"category":"Customers","conflicts":"ask","direction":"quickbooks-to-sa"';
    expect(await kept('policy')).toContain(wanted);
    await office.createInSa('customers', { name: 'Robin Fielding', isActive: true });
    await person.press('Force Sync');
    await person.tab('Messages');
    await person.page.getByRole('heading', { name: /Goes the other way only/ }).waitFor();
  });

  it('stand in Recent Activity with who decided them', async () => {
    await person.tab('Recent Activity');
    await person.page.getByLabel('What', { exact: true }).selectOption('decided');
    await person.page.getByRole('button', { name: 'Rule: Which way' }).click();
    const list = person.page.getByRole('dialog').locator('dl');
    await expect.poll(() => list.innerText(), patience).toMatch(/Decided\s+From QuickBooks to SA only/);
    const facts = await list.innerText();
    expect(facts).toMatch(/Category\s+Clients/);
    expect(facts).toMatch(new RegExp(`By\\s+${office.signIn.username}`));
    expect(await hurdlesIn(person.page, 'entry of a rule')).toEqual([]);
    await person.page.keyboard.press('Escape');
  });

  it('put payments into an account, refuse what is none, and are taken off again', async () => {
    await openRules();
    await map('Payment Methods: put into an account', 'Cash', '1100 Accounts Receivable');
    await person.page.getByText('it must be a bank account or another current asset').waitFor();
    const accounts = await form()
      .locator('datalist')
      .last()
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    const checking = accounts.find((name) => name.includes('Checking')) ?? '';
    expect(accounts.some((name) => name.includes('Accounts Receivable'))).toBe(false);
    await map('Payment Methods: put into an account', 'Cash', checking);
    await person.page.getByRole('listitem').filter({ hasText: 'is put into' }).waitFor();
    expect(await kept('mapping')).toContain(`"record":"Cash","quickbooks":"${checking}"`);
    expect(await hurdlesIn(person.page, 'rules with a mapping')).toEqual([]);
    await person.page.getByRole('button', { name: /^Take off/ }).click();
    await person.page.getByText('Nothing is shared').waitFor();
    expect(await kept('mapping')).toBe('{"mappings":[]}');
  });
});
