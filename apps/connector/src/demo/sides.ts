import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '@autosync/core';
import { clearSamples, type DemoFolder, type DemoState } from './demo-folder.ts';
import { startServer, type Announcement } from './server-process.ts';

/** The two programs between which the connector stands, each a process of its own on a free loopback port. */
export interface Sides {
  readonly sa: string;
  readonly quickbooks: string;
  /** What the folder remembers, now with the sign-in of the sample. */
  readonly state: DemoState;
  stop(): Promise<void>;
}

/**
 * Starts SA and the simulated QuickBooks; at the first time each fills itself with its half of the sample.
 * Throws `demo.not-started`; then none of them is left running.
 */
export async function startSides(
  folder: DemoFolder,
  before: DemoState,
  interrupted: AbortSignal,
): Promise<Sides> {
  if (!before.isReady) clearSamples(folder);
  mkdirSync(folder.quickbooks, { recursive: true });
  const sample = sampleParameters(before);
  const sa = startServer({
    name: 'SA',
    program: 'sa-server/bin/autosync-sa.js',
    parameters: ['serve', '--port', '0', '--data', folder.sa, ...sample],
    logFile: folder.logOf('sa'),
  });
  const quickbooks = startServer({
    name: 'the simulated QuickBooks',
    program: 'quickbooks/bin/autosync-quickbooks.js',
    parameters: [
      'serve',
      '--port',
      '0',
      '--company',
      path.join(folder.quickbooks, 'lawn-care.qbw'),
      // QuickBooks and the connector stand on one computer and tell times by its zone.
      '--time-zone',
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...sample,
    ],
    logFile: folder.logOf('quickbooks'),
  });
  const stop = async () => {
    await Promise.all([sa.stop(), quickbooks.stop()]);
  };
  const stopEarly = () => void stop();
  interrupted.addEventListener('abort', stopEarly);
  folder.write({ ...before, servers: [sa.pid, quickbooks.pid] });
  try {
    const [saSays, quickbooksSays] = await Promise.all([sa.announced, quickbooks.announced]);
    const state: DemoState = {
      ...before,
      isReady: true,
      username: textIn(saSays, 'username') ?? before.username,
      password: textIn(saSays, 'password') ?? before.password,
      servers: [sa.pid, quickbooks.pid],
    };
    folder.write(state);
    return {
      sa: addressIn('SA', saSays, 'sa'),
      quickbooks: addressIn('QuickBooks', quickbooksSays, 'quickbooks'),
      state,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    // From now on a Ctrl-C lets the sync end first, and it needs both sides for that.
    interrupted.removeEventListener('abort', stopEarly);
  }
}

function sampleParameters({ seed, customers, invoices, today }: DemoState): string[] {
  return [
    '--sample',
    '--seed',
    String(seed),
    '--today',
    today,
    ...(customers === undefined ? [] : ['--customers', String(customers)]),
    ...(invoices === undefined ? [] : ['--invoices', String(invoices)]),
  ];
}

function textIn(announced: Announcement, name: string): string | undefined {
  const value = announced[name];
  return typeof value === 'string' ? value : undefined;
}

function addressIn(server: string, announced: Announcement, name: string): string {
  const address = textIn(announced, name);
  if (address !== undefined) return address;
  throw new Failure('demo.not-started', {
    server,
    detail: `It told no address: ${JSON.stringify(announced)}`,
  });
}
