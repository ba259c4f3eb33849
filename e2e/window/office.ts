import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { endAll, jsonLine, startIn, type Running } from '../program.ts';

const shiftedClock = new URL('shifted-clock.mjs', import.meta.url);

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** SA, the simulated QuickBooks and connectors on one computer, each a process, as an office has them. */
export async function openOffice(options: {
  readonly customers: number;
  readonly invoices: number;
  /** What each message to QuickBooks takes beside its work, so that an eye can follow a sync. */
  readonly delayMs?: number;
}) {
  const root = mkdtempSync(path.join(tmpdir(), 'autosync-window-'));
  const sample = ['--sample', '--seed', '3', '--today', '2026-11-23'];
  const size = ['--customers', String(options.customers), '--invoices', String(options.invoices)];
  mkdirSync(path.join(root, 'quickbooks'));
  const company = ['--company', path.join(root, 'quickbooks', 'lawn-care.qbw')];
  // All programs begin at the same hour, whenever the tests run.
  const opening = path.join(root, 'opening.clock');
  writeFileSync(opening, String(untilOfficeHoursMs(new Date())));
  const atOfficeHours = { preload: shiftedClock, environment: { AUTOSYNC_TEST_CLOCK: opening } };
  const sa = startIn(
    atOfficeHours,
    'autosync-sa',
    'serve',
    '--port',
    '0',
    '--data',
    path.join(root, 'sa'),
    ...sample,
    ...size,
  );
  const pace = ['--delay-call-ms', String(options.delayMs ?? 0)];
  const quickbooks = startIn(
    atOfficeHours,
    'autosync-quickbooks',
    'serve',
    '--port',
    '0',
    ...company,
    ...sample,
    ...size,
    ...pace,
    // The office's one computer has one clock.
    '--time-zone',
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  const [saSays, quickbooksSays] = await Promise.all(
    [sa, quickbooks].map(async (server) => jsonLine(await server.sees('stdout', /\n/), 0)),
  );
  const saUrl = textOf(saSays?.['sa']);
  const quickbooksUrl = textOf(quickbooksSays?.['quickbooks']);
  const signIn = { username: textOf(saSays?.['username']), password: textOf(saSays?.['password']) };

  async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<string> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
    return text;
  }

  /** A message of qbXML from another program. */
  const sendQbxml = (request: string) =>
    post(
      `${quickbooksUrl}/qbxml`,
      `<?xml version="1.0"?><?qbxml version="16.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">${request}</QBXMLMsgsRq></QBXML>`,
      { 'content-type': 'text/xml' },
    );

  /** What a person does in QuickBooks. */
  const inQuickBooks = async (action: object) =>
    void (await post(`${quickbooksUrl}/control`, JSON.stringify(action)));

  /** A client whom people change on one side, or within the same second on both; found by the name of both sides. */
  async function changeClient(
    name: string,
    changes: { readonly sa?: object; readonly quickbooks?: object },
  ): Promise<void> {
    const [found] = JSON.parse(await readInSa(`customers?search=${encodeURIComponent(name)}`)).records;
    const answer = await sendQbxml(
      `<CustomerQueryRq><FullName>${name}</FullName><IncludeRetElement>ListID</IncludeRetElement></CustomerQueryRq>`,
    );
    const id = /<ListID>([^<]+)/.exec(answer)?.[1] ?? '';
    const { sa, quickbooks } = changes;
    if (sa !== undefined) await changeInSa('customers', String(found.id), sa);
    if (quickbooks !== undefined)
      await inQuickBooks({ do: 'edit', type: 'Customer', id, fields: quickbooks });
  }

  const readInSa = async (what: string): Promise<string> =>
    (await fetch(`${saUrl}/api/v1/${what}`, { headers: await bearer() })).text();

  /** A person changes a record in SA as it is now. */
  async function changeInSa(resource: string, id: string, fields: object): Promise<void> {
    const address = `${saUrl}/api/v1/${resource}/${id}`;
    const headers = { 'content-type': 'application/json', ...(await bearer()) };
    const { version } = JSON.parse(await (await fetch(address, { headers })).text());
    const answer = await fetch(address, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ version, fields }),
    });
    if (!answer.ok) throw new Error(`SA answered ${answer.status}: ${await answer.text()}`);
  }

  async function bearer(): Promise<Record<string, string>> {
    const { token } = JSON.parse(await post(`${saUrl}/api/v1/login`, JSON.stringify(signIn)));
    return { authorization: `Bearer ${String(token)}` };
  }

  return {
    saUrl,
    quickbooksUrl,
    signIn,
    connector: (folder: string) => openConnector(path.join(root, folder), saUrl, quickbooksUrl),
    folder: (name: string) => path.join(root, name),
    inQuickBooks,
    sendQbxml,
    changeClient,
    createInSa: async (resource: string, fields: object) =>
      JSON.parse(await post(`${saUrl}/api/v1/${resource}`, JSON.stringify({ fields }), await bearer())),
    readInSa,
    end: async () => {
      await endAll();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** A connector whose clock the test can set ahead. */
async function openConnector(folder: string, saUrl: string, quickbooksUrl: string) {
  mkdirSync(folder, { recursive: true });
  const clock = `${folder}.clock`;
  let shiftMs = untilOfficeHoursMs(new Date());
  writeFileSync(clock, String(shiftMs));
  const program: Running = startIn(
    {
      preload: shiftedClock,
      environment: { AUTOSYNC_TEST_CLOCK: clock, DISPLAY: undefined },
    },
    'autosync',
    'window',
    '--json',
    '--data',
    folder,
    '--sa',
    saUrl,
    '--quickbooks',
    quickbooksUrl,
  );
  const { connector } = jsonLine(await program.sees('stdout', /\n/), 0);
  return {
    program,
    address: textOf(connector),
    /** Sets the connector's clock ahead, and says what it shows then. */
    pass: (ms: number) => {
      shiftMs += ms;
      writeFileSync(clock, String(shiftMs));
      return new Date(Date.now() + shiftMs);
    },
    now: () => new Date(Date.now() + shiftMs),
  };
}

/** Whenever the tests run, the connector begins in the morning or at noon: in the evening and at night it rests. */
function untilOfficeHoursMs(now: Date): number {
  const hour = now.getHours();
  if (hour >= 6 && hour < 14) return 0;
  const nine = new Date(now);
  nine.setHours(hour < 6 ? 9 : 24 + 9, 0, 0, 0);
  return nine.getTime() - now.getTime();
}

export type OpenConnector = Awaited<ReturnType<typeof openConnector>>;

/** A person before the window. */
export async function personAt(browser: Browser, address: string) {
  const page: Page = await browser.newPage({ viewport: { width: 1180, height: 780 } });
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    page,
    button,
    press: (name: string) => button(name).click(),
    signIn: async ({ username, password }: { username: string; password: string }) => {
      await page.getByLabel('Username').fill(username);
      await page.getByLabel('Password').fill(password);
    },
    /** Force Sync for the first time: the window asks once whether there is a backup. */
    beginFirst: async () => {
      await button('Force Sync').click();
      await button('Sync without one').click();
    },
    tab: (name: string) => page.getByRole('tab', { name }).click(),
    status: () => page.getByTestId('status').innerText(),
    /** Waits until the Status line reads so. */
    seesStatus: (words: RegExp, timeout = 60_000) =>
      page.getByTestId('status').filter({ hasText: words }).waitFor({ timeout }),
    seesAlert: async (words: RegExp) => {
      const alert = page.getByRole('alert').filter({ hasText: words });
      // QuickBooks is waited for, a little under a minute, before it counts as closed.
      await alert.first().waitFor({ timeout: 90_000 });
      return alert.first().innerText();
    },
  };
}
