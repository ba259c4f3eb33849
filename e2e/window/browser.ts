import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) console.warn('NO CHROMIUM IS INSTALLED: THE WINDOW IS NOT TESTED IN A BROWSER.');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function launch(): Promise<Browser> {
  const flags = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map(
    (name) => `--disable-${name}`,
  );
  return chromium.launch({
    executablePath: executablePath ?? '',
    args: ['--no-sandbox', '--no-first-run', ...flags],
  });
}

/** How long something that must come may take on a machine that does much else. */
export const patience = { timeout: 20_000 };

/** Where the pictures of every state go, if somebody wants to look at them. */
const pictures = process.env['AUTOSYNC_PICTURES'];

const looks = [
  { colorScheme: 'light', width: 1180, height: 780 },
  { colorScheme: 'dark', width: 620, height: 900 },
  // The full run, and whoever looks, sees each of the two in the other's place as well.
  ...(process.env['AUTOSYNC_FULL'] === '1' || pictures !== undefined
    ? ([
        { colorScheme: 'dark', width: 1180, height: 780 },
        { colorScheme: 'light', width: 620, height: 900 },
      ] as const)
    : []),
] as const;

/**
 * What keeps somebody from reading this state, in light and dark and at two widths: what axe finds, and what is wider
 * than the window. With AUTOSYNC_PICTURES=folder each look is kept as a picture.
 */
export async function hurdlesIn(page: Page, state: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { colorScheme, width, height } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    const name = `${state}, ${colorScheme}, ${width} pixels`;
    await page.evaluate(axe);
    const faults = await page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
    );
    found.push(...faults.map((fault) => `${name}: ${fault}`));
    if (Number(await page.evaluate('document.documentElement.scrollWidth')) > width)
      found.push(`${name}: too wide`);
    if (pictures === undefined) continue;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: path.join(pictures, `${name.replaceAll(/[, ]+/g, '-')}.png`) });
  }
  const [{ width, height, colorScheme }] = looks;
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height });
  return found;
}
