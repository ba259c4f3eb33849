import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listed, openPages } from '../testing/pages.ts';
import { placedKinds } from './kind.ts';
import { pageRoutes } from './routes.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (executablePath === undefined) {
  console.warn('NO CHROMIUM IS INSTALLED: THE PAGES OF QUICKBOOKS ARE NOT TESTED IN A BROWSER.');
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where a picture of every page goes, if somebody wants to look at them. */
const pictures = process.env['AUTOSYNC_PICTURES'];

const byDay = { colorScheme: 'light', width: 1280 } as const;
const byNight = { colorScheme: 'dark', width: 360 } as const;
/** Whoever looks at pictures sees each of the two widths in the other's light as well. */
const looks = [
  byDay,
  byNight,
  ...(pictures === undefined
    ? []
    : [
        { ...byDay, colorScheme: byNight.colorScheme },
        { ...byNight, colorScheme: byDay.colorScheme },
      ]),
];

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

  /** What is looked at of each page: the addresses that its path in `pageRoutes` stands for. */
  async function states(): Promise<Readonly<Record<string, readonly string[]>>> {
    const kinds = placedKinds().flatMap(({ types }) => types);
    const shown = ['Invoice', 'ReceivePayment', 'CreditMemo', 'Customer', 'ItemService', 'Account'];
    const found: string[] = [];
    for (const type of shown) {
      const [id = 'none'] = listed(await pages.page(`/records/${type}`), type);
      found.push(`/records/${type}/${id}`);
    }
    const accounts = pages.storage.elementKeys({ types: ['Account'] });
    const registers = ['Accounts Receivable', 'Undeposited Funds', 'Opening Balance Equity'];
    return {
      '/': ['/'],
      '/screen': ['/screen', '/screen?said=The+file+is+closed.&refused=1', '/screen?said=Done.'],
      '/trial-balance': ['/trial-balance'],
      '/waiting': ['/waiting'],
      '/aging': ['/aging'],
      '/records/:type': [
        ...kinds.map((type) => `/records/${type}`),
        '/records/Invoice?page=2',
        '/records/Invoice?find=nothing',
      ],
      '/records/:type/:id': [...found, '/records/Invoice/none'],
      '/register/:id': accounts
        .filter(({ fullName }) => registers.includes(fullName))
        .map(({ id }) => `/register/${id}`),
    };
  }

  /** Of the many kinds of records, which are one page, each look has its part; a picture shows all. */
  function pathsFor(
    { '/records/:type': kinds = [], ...others }: Awaited<ReturnType<typeof states>>,
    look: (typeof looks)[number],
  ): readonly string[] {
    const place = looks.indexOf(look);
    const own = kinds.filter((_kind, index) => pictures !== undefined || index % looks.length === place);
    return [...Object.values(others).flat(), ...own];
  }

  it('have every page among those that are looked at', async () => {
    expect(Object.keys(await states()).toSorted()).toEqual(pageRoutes.map(({ path }) => path).toSorted());
  });

  it.each(looks)(
    'can be read by everybody, $colorScheme and $width pixels wide',
    { timeout: 180_000 },
    async (look) => {
      const { colorScheme, width } = look;
      const page = await opened({ colorScheme, viewport: { width, height: 900 } });
      for (const path of pathsFor(await states(), look)) {
        await page.goto(pages.url + path);
        await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true;");
        await page.evaluate(axe);
        const faults = await page.evaluate<string>(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`).join())',
        );
        expect(faults, path).toBe('');
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
        if (pictures === undefined) continue;
        await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = false;");
        const name = `quickbooks${path.replaceAll(/[^a-z0-9]+/gi, '-')}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(pictures, name) });
      }
      await page.close();
    },
  );

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
