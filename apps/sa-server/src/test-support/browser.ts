import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { sampleUser } from '../sample.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
export const hasBrowser = executablePath !== undefined;

/** The caller closes it. */
export async function launch(): Promise<Browser> {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return await chromium.launch({
    executablePath: executablePath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  context.setDefaultTimeout(5000);
  return await context.newPage();
}

export async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Username').fill(sampleUser.username);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Where a picture of every page and state goes, if somebody wants to look at them. */
const pictures = process.env['AUTOSYNC_PICTURES'];

const byDay = { colorScheme: 'light', width: 1280 } as const;
const byNight = { colorScheme: 'dark', width: 360 } as const;
/** How a page is looked at; whoever looks at pictures sees each of the two in the other's light as well. */
export const looks = [
  byDay,
  byNight,
  ...(pictures === undefined
    ? []
    : [
        { ...byDay, colorScheme: byNight.colorScheme },
        { ...byNight, colorScheme: byDay.colorScheme },
      ]),
] as const;

export type Look = (typeof looks)[number];

export async function lookAt(page: Page, { colorScheme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with every fault that axe finds on the page as it is. With AUTOSYNC_PICTURES=folder it is kept as a picture. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // The page's own policy forbids scripts; the judge is put in beside it.
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    'axe.run().then((result) => result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`))',
  );
  expect(found, what).toEqual([]);
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `sa-${what.replaceAll(/[^a-z0-9]+/gi, '-')}.png`) });
}
