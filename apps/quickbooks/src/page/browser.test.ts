import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPages } from '../testing/pages.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (executablePath === undefined) {
  console.warn('NO CHROMIUM IS INSTALLED: THE PAGES OF QUICKBOOKS ARE NOT TESTED IN A BROWSER.');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.runIf(executablePath !== undefined)('the pages in a browser', () => {
  let pages: Awaited<ReturnType<typeof openPages>>;
  let browser: Browser;

  beforeAll(async () => {
    pages = await openPages();
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
  });

  afterAll(async () => {
    await browser.close();
    await pages.server.close();
  });

  async function opened(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(5000);
    return page;
  }

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('can be read by everybody, %s and %i pixels wide', async (colorScheme, width) => {
    const page = await opened({ colorScheme, viewport: { width, height: 900 } });
    const [invoice = ''] = pages.idsOf('Invoice');
    const paths = ['/', '/screen', '/waiting', '/aging', '/records/Customer', `/records/Invoice/${invoice}`];
    for (const path of paths) {
      await page.goto(pages.url + path);
      for (const fold of await page.locator('summary').all()) await fold.click();
      await page.evaluate(axe);
      const faults = await page.evaluate<string>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`).join())',
      );
      expect(faults, path).toBe('');
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  it('add an invoice with two lines, change one of them, and receive its payment', async () => {
    const page = await opened();
    await page.goto(`${pages.url}/records/ItemService`);
    const item = await page.getByRole('row').nth(1).getByRole('link').innerText();
    await page.goto(`${pages.url}/records/Customer`);
    const customer = await page.getByRole('row').nth(1).getByRole('link').innerText();
    await page.goto(`${pages.url}/records/Invoice`);
    await page.getByText('Add one').click();
    await page.getByLabel('Customer', { exact: true }).fill(customer);
    await page.getByLabel('Number', { exact: true }).fill('B-1');
    for (const [index, amount] of ['12.50', '30'].entries()) {
      const line = page.getByRole('group', { name: 'New: line', exact: true }).nth(index);
      await line.getByLabel('Item').fill(item);
      await line.getByLabel('Quantity').fill('1');
      await line.getByLabel('Rate').fill(amount);
    }
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await page.getByRole('status').innerText()).toBe('Done: add.');
    await page.goto(`${pages.url}/records/Invoice?find=B-1`);
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.locator('summary', { hasText: 'Lines' }).click();
    await page.getByRole('group', { name: 'line 2' }).getByLabel('Quantity').fill('2');
    await page.getByRole('button', { name: 'Save changes' }).click();
    expect(await page.getByRole('main').innerText()).toContain('72.50');
    await page.getByRole('button', { name: 'Receive payment' }).click();
    expect(await page.getByRole('status').innerText()).toBe('Done: pay.');
    expect(await page.getByRole('link', { name: /^Payment/ }).count()).toBeGreaterThan(0);
    await page.close();
  });
});
