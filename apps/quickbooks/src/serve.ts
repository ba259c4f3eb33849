import type { AddressInfo } from 'node:net';
import { randomInt } from 'node:crypto';
import { dateOnly } from '@autosync/core';
import type { DateOnly, Instant, Random } from '@autosync/core';
import { lawnCareStory } from '@autosync/records';
import { createCompany, createMemoryStorage } from '@autosync/simulator';
import type { Company, CompanyIdentity, Switches } from '@autosync/simulator';
import { createClock } from './clock.ts';
import type { SettableClock } from './clock.ts';
import { openCompanyFile } from './company-file/storage.ts';
import type { CompanyFileStorage } from './company-file/storage.ts';
import { loadFolder } from './recorded/load.ts';
import { loadStory } from './sample/load-story.ts';
import { createOffice } from './office.ts';
import { createServer } from './server.ts';

export interface ServeOptions {
  readonly port: number;
  readonly company?: string;
  readonly sample?: boolean;
  readonly empty?: boolean;
  /** A folder of recorded answers that become companies. */
  readonly load?: string;
  readonly seed: number;
  readonly customers: number;
  readonly invoices: number;
  readonly today?: DateOnly;
  readonly timeZone: string;
  readonly clock?: Instant;
  /** What QuickBooks does otherwise than is believed (docs/calibration.md). */
  readonly switch?: Partial<Switches>;
  readonly delayCallMs: number;
  readonly delayReadMs: number;
  readonly delayAddMs: number;
}

/** Serves until SIGTERM or SIGINT. Prints one line of JSON when it is ready. */
export async function serve(options: ServeOptions): Promise<void> {
  const clock = createClock(options.clock);
  const random = { integer: (min: number, max: number) => randomInt(min, max + 1) };
  const { companies, close } = opened(options, clock, random);
  const server = createServer({
    office: createOffice(companies, clock, random, options.switch),
    clock,
    delays: { callMs: options.delayCallMs, readMs: options.delayReadMs, addMs: options.delayAddMs },
  });
  await server.listen({ host: '127.0.0.1', port: options.port });
  const stop = async (): Promise<void> => {
    await server.close();
    close();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  const port = portOf(server.server.address());
  const line = { quickbooks: `http://127.0.0.1:${port}`, company: companies[0].identity.name };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

interface Opened {
  readonly companies: readonly [Company, ...Company[]];
  readonly close: () => void;
}

/** The companies to serve. Recorded ones are told in a line of their own first. */
function opened(options: ServeOptions, clock: SettableClock, random: Random): Opened {
  const ways = [options.sample, options.empty, options.load !== undefined].filter(Boolean);
  if (ways.length > 1) throw new Error('Give one of --sample, --empty and --load.');
  if (options.load === undefined) return openedFile(options, clock, random);
  if (options.company !== undefined)
    throw new Error('What --load loads is kept in memory: leave out --company.');
  const { made, report } = loadFolder(options.load, clock, random, options.switch);
  process.stdout.write(`${JSON.stringify(report)}\n`);
  const [first, ...rest] = made;
  return { companies: [first.company, ...rest.map(({ company }) => company)], close: () => undefined };
}

function openedFile(options: ServeOptions, clock: SettableClock, random: Random): Opened {
  const storage = openStorage(options.company);
  const identity = storage.setting('company name') === undefined ? made(storage, options, clock) : undefined;
  const company = createCompany({ storage, clock, random, identity, switches: options.switch });
  return { companies: [company], close: () => storage.close() };
}

/** What a new file says of itself; with the sample in it where that is asked for. */
function made(storage: CompanyFileStorage, options: ServeOptions, clock: SettableClock): CompanyIdentity {
  const { seed, customers, invoices, timeZone } = options;
  const today = options.today ?? dateOnly(clock.now().slice(0, 10));
  const story = lawnCareStory({ seed, today, customers, invoices });
  const { name } = story.company;
  const identity = { name, file: options.company ?? `${name}.qbw`, timeZone };
  if (options.sample) loadStory(storage, story, identity);
  return identity;
}

function openStorage(file: string | undefined): CompanyFileStorage {
  return file === undefined ? { ...createMemoryStorage(), close: () => undefined } : openCompanyFile(file);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
