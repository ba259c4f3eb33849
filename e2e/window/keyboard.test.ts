import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../program.ts';
import { hasBrowser, hurdlesIn, launch, patience } from './browser.ts';
import { openOffice, personAt, type Office, type OpenConnector } from './office.ts';

/** A whole first sync and a decided conflict by keys alone, and every state at twice the size. */
describe.runIf(hasBrowser)('somebody without a mouse', { timeout: 240_000 }, () => {
  let office: Office;
  let browser: Browser;
  let connector: OpenConnector;
  let person: Awaited<ReturnType<typeof personAt>>;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice({ customers: 10, invoices: 10 }), launch()]);
    await run('autosync', 'policy', 'Customers', '--conflicts', 'ask', '--data', office.folder('office'));
    connector = await office.connector('office');
    person = await personAt(browser, connector.address);
  });
  afterAll(async () => {
    await browser.close();
    await office.end();
  });

  const key = (name: string) => person.page.keyboard.press(name);
  /** What a screen reader would say of what has the focus. */
  const focused = () =>
    person.page.evaluate<string>(
      `(() => {
        const { activeElement: one } = document;
        const label = one.labels?.[0]?.innerText ?? one.getAttribute('aria-label') ?? one.innerText ?? '';
        return label.trim();
      })()`,
    );
  /** Presses Tab until something of this name has the focus. */
  async function tabTo(name: RegExp): Promise<void> {
    const met: string[] = [];
    for (let count = 0; count < 80; count += 1) {
      await key('Tab');
      const at = await focused();
      if (name.test(at)) return;
      met.push(at.slice(0, 30));
    }
    throw new Error(`Tab never came to ${name}; it met ${[...new Set(met)].join(' | ')}.`);
  }
  async function pressAt(name: RegExp): Promise<void> {
    await tabTo(name);
    await key('Enter');
  }
  /** At 200 % a window of 1180 by 780 has half as much room each way. */
  async function hurdlesAtTwiceTheSize(state: string): Promise<readonly string[]> {
    await person.page.setViewportSize({ width: 590, height: 390 });
    const width = Number(await person.page.evaluate('document.documentElement.scrollWidth'));
    // Something to work with must be in sight, or be reached by scrolling the page.
    const panel = await person.page.evaluate<number>(
      `(() => {
        const panel = document.querySelector('.tab-panel');
        panel.scrollIntoView({ block: 'end' });
        const { top, bottom } = panel.getBoundingClientRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0);
      })()`,
    );
    const found = [
      ...(width > 590 ? [`${state}: ${width} pixels wide at twice the size`] : []),
      ...(panel < 120 ? [`${state}: ${panel} pixels of the tab are in sight at twice the size`] : []),
    ];
    await person.page.setViewportSize({ width: 1180, height: 780 });
    return found;
  }

  it('does the first sync, step by step', async () => {
    await person.page.getByText(/QuickBooks is open with/).waitFor();
    expect(await hurdlesAtTwiceTheSize('first sync')).toEqual([]);
    await tabTo(/^Username$/);
    await person.page.keyboard.type(office.signIn.username);
    await tabTo(/^Password$/);
    await person.page.keyboard.type(office.signIn.password);
    await pressAt(/^Try this sign-in$/);
    await person.page.getByText('The sign-in works.').waitFor();
    await tabTo(/^A backup of the company file was made today/);
    await key('Space');
    await pressAt(/^Preview$/);
    await person.page.getByText('Preview: nothing was written').waitFor({ timeout: 60_000 });
    expect(await hurdlesAtTwiceTheSize('preview')).toEqual([]);
    await pressAt(/^Start the first sync$/);
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
    expect(await hurdlesAtTwiceTheSize('first sync completed')).toEqual([]);
  });

  it('opens an entry, reads it, and is back where they were', async () => {
    await tabTo(/^Recent Activity$/);
    await tabTo(/^(Payment|Refund check|Invoice)/);
    const row = await focused();
    await key('ArrowDown');
    await expect.poll(focused, patience).not.toBe(row);
    const second = await focused();
    await key('Enter');
    await person.page.getByRole('dialog').waitFor();
    await key('Escape');
    await expect.poll(focused, patience).toBe(second);
  });

  it('decides a conflict', async () => {
    const { records } = JSON.parse(await office.readInSa('customers?limit=60'));
    const [name] = records
      .filter(({ fields }: { fields: { parent: string | null } }) => fields.parent === null)
      .map(({ fields }: { fields: { name: string } }) => fields.name);
    await office.changeClient(name, {
      sa: { phone: '(703) 555-0142' },
      quickbooks: { Phone: '(703) 555-0188' },
    });
    await person.page.getByRole('button', { name: 'Close Autosync' }).focus();
    await key('Shift+Tab');
    await key('Shift+Tab');
    if ((await focused()) !== 'Force Sync') await pressAt(/^Force Sync$/);
    else await key('Enter');
    await person.page.getByRole('tab', { name: /Messages 1/ }).waitFor();
    await tabTo(/^(First Sync|Recent Activity)$/);
    await key('ArrowRight');
    expect(await focused()).toMatch(/^Messages/);
    await person.page.getByRole('heading', { name: /Changed on both sides/ }).waitFor();
    expect(await hurdlesIn(person.page, 'conflict by keys')).toEqual([]);
    expect(await hurdlesAtTwiceTheSize('conflict')).toEqual([]);
    await pressAt(/^Take QuickBooks' value$/);
    await person.page.getByText('The next sync does it.').waitFor();
    await pressAt(/^Sync now$/);
    await expect
      .poll(() => office.readInSa(`customers?search=${encodeURIComponent(name)}`), patience)
      .toContain('(703) 555-0188');
    await person.seesStatus(/^Last sync: .+ · Next sync: .+$/);
  });
});
