import type { AddressInfo } from 'node:net';
import { randomInt } from 'node:crypto';
import { dateOnly } from '@autosync/core';
import type { DateOnly, Instant } from '@autosync/core';
import { lawnCareStory } from '@autosync/records';
import { createCompany, createMemoryStorage } from '@autosync/simulator';
import type { CompanyIdentity } from '@autosync/simulator';
import { createClock } from './clock.ts';
import { openCompanyFile } from './company-file/storage.ts';
import type { CompanyFileStorage } from './company-file/storage.ts';
import { loadStory } from './sample/load-story.ts';
import { createOffice } from './office.ts';
import { createServer } from './server.ts';

export interface ServeOptions {
  readonly port: number;
  readonly company?: string;
  readonly sample?: boolean;
  readonly empty?: boolean;
  readonly seed: number;
  readonly customers: number;
  readonly invoices: number;
  readonly today?: DateOnly;
  readonly timeZone: string;
  readonly clock?: Instant;
  readonly delayCallMs: number;
  readonly delayReadMs: number;
  readonly delayAddMs: number;
}

/** Serves until SIGTERM or SIGINT. Prints one line of JSON when it is ready. */
export async function serve(options: ServeOptions): Promise<void> {
  if (options.sample && options.empty) throw new Error('Give --sample or --empty, not both.');
  const clock = createClock(options.clock);
  const storage = openStorage(options.company);
  const isNew = storage.setting('company name') === undefined;
  const today = options.today ?? dateOnly(clock.now().slice(0, 10));
  const { seed, customers, invoices } = options;
  const story = lawnCareStory({ seed, today, customers, invoices });
  const identity: CompanyIdentity = {
    name: story.company.name,
    file: options.company ?? `${story.company.name}.qbw`,
    timeZone: options.timeZone,
  };
  if (isNew && options.sample) loadStory(storage, story, identity);
  const random = { integer: (min: number, max: number) => randomInt(min, max + 1) };
  const company = createCompany({ storage, clock, random, identity });
  const server = createServer({
    office: createOffice([company], clock, random),
    clock,
    delays: { callMs: options.delayCallMs, readMs: options.delayReadMs, addMs: options.delayAddMs },
  });
  await server.listen({ host: '127.0.0.1', port: options.port });
  const stop = async (): Promise<void> => {
    await server.close();
    storage.close();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  const port = portOf(server.server.address());
  const line = { quickbooks: `http://127.0.0.1:${port}`, company: company.identity.name };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function openStorage(file: string | undefined): CompanyFileStorage {
  return file === undefined ? { ...createMemoryStorage(), close: () => undefined } : openCompanyFile(file);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
