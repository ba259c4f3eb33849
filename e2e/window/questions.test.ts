import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, hurdlesIn, launch, patience } from './browser.ts';
import { openOffice, personAt, type Office, type OpenConnector } from './office.ts';

/** "Link or create?" for many at once (product.md C5): each with the only one that fits, and how well it does. */
describe.runIf(hasBrowser)('questions in the window', { timeout: 240_000 }, () => {
  let office: Office;
  let browser: Browser;
  let connector: OpenConnector;
  let person: Awaited<ReturnType<typeof personAt>>;
  const pairs = [
    ['Moss, Ada', 'A. Moss', '(703) 555-0161'],
    ['Thorne, Bill', 'William Thorne Estate', '(703) 555-0162'],
  ] as const;
  const mailOf = (phone: string) => `${phone.slice(-4)}@example.com`;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice({ customers: 10, invoices: 10 }), launch()]);
    connector = await office.connector('office');
    person = await personAt(browser, connector.address);
    await person.signIn(office.signIn);
    await person.beginFirst();
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    for (const [inSa, inQuickBooks, phone] of pairs) {
      await office.createInSa('customers', { name: inSa, phone, email: mailOf(phone), isActive: true });
      await office.sendQbxml(
        `<CustomerAddRq><CustomerAdd><Name>${inQuickBooks}</Name><Phone>${phone}</Phone><Email>${mailOf(phone)}</Email></CustomerAdd></CustomerAddRq>`,
      );
    }
    await person.press('Force Sync');
    await person.tab('Messages');
    await person.page.getByRole('heading', { name: /The same record, or another one\? 4/ }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await office.end();
  });

  it('say how well a candidate fits', async () => {
    const question = person.page.getByRole('listitem').filter({ hasText: 'Moss, Ada cannot be told apart' });
    await question.getByRole('button', { name: 'Link with another record…' }).click();
    const candidate = question.getByRole('radio', {
      name: /^A\. Moss Likely · \d+ The same phone number and e-mail/,
    });
    await candidate.waitFor();
    await question.getByText(/^Since .+ · Code: sync\.link-or-create$/).waitFor();
    expect(await hurdlesIn(person.page, 'question with its candidate')).toEqual([]);
    await question.getByRole('button', { name: 'Cancel' }).click();
  });

  it('are answered together: each is linked with the only one that fits', async () => {
    await person.press('Link each with the only one that fits');
    await person.page.getByText('4 decisions wait for the next sync.').waitFor();
    await person.press('Sync now');
    await person.page.getByText('Nothing is left open.', { exact: false }).waitFor(patience);
    await person.page.getByText(/2 records found on both sides and linked/).waitFor();
    for (const [, inQuickBooks] of pairs)
      expect(await office.readInSa(`customers?search=${encodeURIComponent(inQuickBooks)}`)).not.toContain(
        `"name":"${inQuickBooks}"`,
      );
  });
});
