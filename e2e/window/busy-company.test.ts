import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { instantFromEpochMs } from '@autosync/core';
import type { Activity } from '@autosync/engine';
import { categoryNames } from '@autosync/records';
import { openSqliteStore } from '@autosync/store/sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launch, patience } from './browser.ts';
import { openOffice, personAt, type Office, type OpenConnector } from './office.ts';

const isFull = process.env['AUTOSYNC_FULL'] === '1';

interface TracedTask {
  readonly name: string;
  readonly pid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** The longest task of the page's own process while something happens, by its processor time and by the clock. */
async function longestTaskOf(page: Page, work: () => Promise<unknown>) {
  const session = await page.context().newCDPSession(page);
  const traced: TracedTask[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const { name, pid, dur, tdur }: TracedTask = JSON.parse(JSON.stringify(event));
      if (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
        traced.push({ name, pid, dur, tdur });
    }
  });
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'],
    },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  const most = (of: (task: TracedTask) => number | undefined) =>
    Math.max(0, ...traced.map((task) => of(task) ?? 0)) / 1000;
  return { cpuMs: most(({ tdur }) => tdur), wallMs: most(({ dur }) => dur), tasks: traced.length };
}

describe.runIf(hasBrowser)('the window of a busy company', { timeout: 120_000 }, () => {
  const rows = 100_000;
  let office: Office;
  let browser: Browser;
  let connector: OpenConnector;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice({ customers: 10, invoices: 10 }), launch()]);
    await fill(office.folder('busy'));
    connector = await office.connector('busy');
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await office.end();
  });

  async function fill(folder: string): Promise<void> {
    const store = openSqliteStore({ folder, access: 'write' });
    for (let from = 0; from < rows; from += 5_000)
      await store.commit(
        Array.from({ length: 5_000 }, (_, place) => ({ put: 'activity', activity: entry(from + place) })),
      );
    await store.close();
  }

  function entry(number: number): Activity {
    const category = categoryNames[number % categoryNames.length] ?? 'Customers';
    return {
      at: instantFromEpochMs(1_790_000_000_000 + number * 1000),
      runId: 'run',
      category,
      label: `Record ${createHash('sha1').update(String(number)).digest('hex').slice(0, 6)} ${number}`,
      to: number % 2 === 0 ? 'sa' : 'quickbooks',
      action: number % 3 === 0 ? 'added' : 'updated',
      saId: String(number),
      quickbooksId: `Q-${number}`,
    };
  }

  it('shows and finds any of 100,000 entries, by mouse and by keyboard', async () => {
    const person = await personAt(browser, connector.address);
    await person.tab('Recent Activity');
    await person.page.getByText('100,000 items').waitFor();
    const row = (index: number) => person.page.locator(`[data-row="${index}"]`);
    await row(0).focus();
    await person.page.keyboard.press('End');
    await expect.poll(() => row(rows - 1).innerText(), patience).toMatch(/ 0$/);
    await person.page.keyboard.press('ArrowUp');
    await expect
      .poll(() => person.page.evaluate("document.activeElement.getAttribute('data-row')"), patience)
      .toBe(String(rows - 2));
    await person.page.getByLabel('Find a name').fill(' 77777');
    await person.page.getByText('1 item', { exact: true }).waitFor();
    await row(0).filter({ hasText: ' 77777' }).press('Enter');
    await person.page.getByRole('dialog').getByText('Q-77777').waitFor();
    await person.page.close();
  });

  it('exports what the filters show, and all of them, for a spreadsheet', async () => {
    const person = await personAt(browser, connector.address);
    await person.tab('Recent Activity');
    await person.page.getByText('100,000 items').waitFor();
    const exported = async () => {
      const [file] = await Promise.all([person.page.waitForEvent('download'), person.press('Export')]);
      expect(file.suggestedFilename()).toBe('autosync-activity.csv');
      return readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
    };
    const all = await exported();
    expect(all.length).toBe(rows + 1);
    expect(all[0]).toMatch(/^\uFEFFWhen,Category,Name,/);
    expect(all[1]).toMatch(/ 99999,/);
    await person.page.getByLabel('Find a name').fill(' 77777');
    await person.page.getByText('1 item', { exact: true }).waitFor();
    expect((await exported()).slice(1)).toEqual([
      expect.stringMatching(/ 77777,.*,QuickBooks,updated,77777,Q-77777$/),
    ]);
    await person.page.close();
  });

  it('scrolls through them without a long task, and paints at once', async () => {
    const person = await personAt(browser, connector.address);
    await person.tab('Recent Activity');
    await person.page.getByText('100,000 items').waitFor();
    const paintMs = await person.page.evaluate<number>(
      "performance.getEntriesByName('first-contentful-paint')[0].startTime",
    );
    const longest = await longestTaskOf(person.page, () =>
      person.page.evaluate(`(async () => {
        const list = document.querySelector('.list-body');
        for (let step = 1; step <= 200; step += 1) {
          list.scrollTop = (list.scrollHeight / 200) * step;
          await new Promise(requestAnimationFrame);
        }
      })()`),
    );
    console.info(
      `first paint ${paintMs} ms; longest task while scrolling ${longest.cpuMs} ms of processor time, ${longest.wallMs} ms by the clock`,
    );
    // What a task costs does not depend on what else the computer does; when something is painted does.
    expect(longest.cpuMs).toBeGreaterThan(0);
    expect(longest.cpuMs).toBeLessThanOrEqual(50);
    expect(paintMs).toBeLessThan(isFull ? 300 : 2_000);
    await person.page.close();
  });

  it('is small', () => {
    const folder = path.join(import.meta.dirname, '../../apps/connector/dist/page/assets');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const bytes = scripts.reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(150_000);
  });
});
