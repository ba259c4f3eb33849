import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, hurdlesIn, launch, patience } from './browser.ts';
import { openOffice, personAt, type Office, type OpenConnector } from './office.ts';

/** What should wait is ticked off in a preview (product.md C2), here without a mouse. */
describe.runIf(hasBrowser)('a preview in the window', { timeout: 240_000 }, () => {
  let office: Office;
  let browser: Browser;
  let connector: OpenConnector;
  let person: Awaited<ReturnType<typeof personAt>>;
  let [going, waiting] = ['', ''];

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice({ customers: 10, invoices: 10 }), launch()]);
    connector = await office.connector('office');
    person = await personAt(browser, connector.address);
    await person.signIn(office.signIn);
    await person.beginFirst();
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    const { records } = JSON.parse(await office.readInSa('customers?limit=60'));
    [going = '', waiting = ''] = records
      .filter(({ fields }: { fields: { parent: string | null } }) => fields.parent === null)
      .map(({ fields }: { fields: { name: string } }) => fields.name);
    await office.changeClient(going, { sa: { phone: '(703) 555-0101' } });
    await office.changeClient(waiting, {
      sa: { phone: '(703) 555-0102' },
      quickbooks: { Fax: '(703) 555-0103' },
    });
  });
  afterAll(async () => {
    await browser.close();
    await office.end();
  });

  const phoneOf = async (name: string) =>
    /<Phone>([^<]*)/.exec(
      await office.sendQbxml(`<CustomerQueryRq><FullName>${name}</FullName></CustomerQueryRq>`),
    )?.[1];
  const ticks = (name: string) => person.page.getByRole('checkbox', { name: `Sync ${name}` });
  const openPreview = async () => {
    await person.press('Support');
    await person.page.getByRole('button', { name: /^Preview a sync/ }).click();
    await person.page.getByRole('button', { name: /^Show \d+ items?, field by field$/ }).click();
    await person.page.getByText('Untick what should wait').waitFor();
  };

  it('leaves out what is ticked off, on both sides, and says that it waits', async () => {
    await openPreview();
    // One write to each side: they are one record and wait as one.
    await expect.poll(() => ticks(waiting).count(), patience).toBe(2);
    await ticks(waiting).first().focus();
    await person.page.keyboard.press('Space');
    await person.page.getByText('2 of these wait.').waitFor();
    expect(await Promise.all((await ticks(waiting).all()).map((one) => one.isChecked()))).toEqual([
      false,
      false,
    ]);
    expect(await ticks(going).isChecked()).toBe(true);
    expect(await hurdlesIn(person.page, 'preview with something that waits')).toEqual([]);
    await person.press('Force Sync');
    await expect.poll(() => phoneOf(going), patience).toBe('(703) 555-0101');
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    expect(await phoneOf(waiting)).not.toBe('(703) 555-0102');
    expect(await office.readInSa(`customers?search=${encodeURIComponent(waiting)}`)).not.toContain(
      '555-0103',
    );
  });

  it('lets it go from Messages, and the next sync carries it over', async () => {
    await person.tab('Messages');
    await person.page.getByRole('heading', { name: /Waits, as somebody chose/ }).waitFor();
    const message = person.page.getByRole('listitem').filter({ hasText: waiting });
    expect(await hurdlesIn(person.page, 'message of what waits')).toEqual([]);
    await message.getByRole('button', { name: 'Let it sync' }).focus();
    await person.page.keyboard.press('Enter');
    await message.waitFor({ state: 'detached' });
    await person.press('Force Sync');
    await expect.poll(() => phoneOf(waiting), patience).toBe('(703) 555-0102');
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    expect(await office.readInSa(`customers?search=${encodeURIComponent(waiting)}`)).toContain('555-0103');
  });

  it('lets everything that the filters show wait, or sync again', async () => {
    await office.changeClient(going, { sa: { phone: '(703) 555-0104' } });
    await openPreview();
    await person.page.getByLabel('Find a name').fill(going);
    await person.press('Let all of these wait');
    await person.page.getByText('One of these waits.').waitFor();
    await person.press('Let all of these sync');
    await expect.poll(() => ticks(going).isChecked(), patience).toBe(true);
    await person.press('Force Sync');
    await expect.poll(() => phoneOf(going), patience).toBe('(703) 555-0104');
  });
});
