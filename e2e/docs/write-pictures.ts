/**
 * The pictures of README and docs, made anew from the sample company: `npm run pictures`. It plays a morning: the
 * first sync, a name that is taken, a conflict, and a balance that differs.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { run } from '../program.ts';
import { hasBrowser, launch } from '../window/browser.ts';
import { openOffice, personAt, type Office } from '../window/office.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
const size = { width: 1180, height: 780 };
const settledMs = 800;

if (!hasBrowser) throw new Error('No Chromium is installed; pictures need one.');
const [office, browser] = await Promise.all([openOffice({ customers: 60, invoices: 150 }), launch()]);
try {
  // Where a rule decides conflicts, nobody is asked about one.
  await run('autosync', 'policy', 'Customers', '--conflicts', 'ask', '--data', office.folder('office'));
  const connector = await office.connector('office');
  const person = await personAt(browser, connector.address);
  const sync = async (begin = () => person.press('Force Sync')) => {
    await begin();
    await person.page.getByRole('region', { name: 'Progress' }).waitFor();
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/, 120_000);
  };
  await picture(person.page, 'first-sync');
  await person.signIn(office.signIn);
  await sync(person.beginFirst);
  await disturb(office);
  await sync();
  await picture(person.page, 'window');
  await person.tab('Messages');
  await picture(person.page, 'messages');
  await person.press('Update Balance Report');
  await person.page.getByText(/SA has the QuickBooks balances/).waitFor();
  const sa = await browser.newPage({ viewport: size });
  await sa.goto(office.saUrl);
  await sa.getByLabel('Username').fill(office.signIn.username);
  await sa.getByLabel('Password').fill(office.signIn.password);
  await sa.getByRole('button', { name: 'Sign in' }).click();
  await sa.waitForURL('**/clients');
  await sa.goto(`${office.saUrl}/comparison?show=differences`);
  await picture(sa, 'comparison');
  await sa.goto(`${office.saUrl}/audit-trail?action=changed`);
  await picture(sa, 'audit-trail');
} finally {
  await browser.close();
  await office.end();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(settledMs);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** What people do between two syncs. */
async function disturb({ sendQbxml, createInSa, changeClient, readInSa }: Office): Promise<void> {
  const { records } = JSON.parse(await readInSa('customers?limit=60'));
  const [first, second, third] = records
    .filter((record: { fields: { parent: string | null } }) => record.fields.parent === null)
    .map((record: { fields: { name: string } }) => record.fields.name);
  await changeClient(first, {
    sa: { phone: '(703) 555-0142', email: 'home@example.com' },
    quickbooks: { Phone: '(703) 555-0188' },
  });
  await changeClient(second, { sa: { phone: '(703) 555-0119', notes: 'Gate code 4711. Dog in the yard.' } });
  await changeClient(third, { quickbooks: { Fax: '(703) 555-0107' } });
  await sendQbxml(
    '<EmployeeAddRq><EmployeeAdd><FirstName>Robin</FirstName><LastName>Fielding</LastName></EmployeeAdd></EmployeeAddRq>',
  );
  await createInSa('customers', { name: 'Robin Fielding', isActive: true });
  await sendQbxml(
    `<JournalEntryAddRq><JournalEntryAdd><TxnDate>2026-11-20</TxnDate><RefNumber>7</RefNumber>
      <JournalDebitLine><AccountRef><FullName>Accounts Receivable</FullName></AccountRef><Amount>45.00</Amount>
        <EntityRef><FullName>${third}</FullName></EntityRef></JournalDebitLine>
      <JournalCreditLine><AccountRef><FullName>Opening Balance Equity</FullName></AccountRef><Amount>45.00</Amount></JournalCreditLine>
    </JournalEntryAdd></JournalEntryAddRq>`,
  );
}
