import { hostname } from 'node:os';
import type { Secret } from '@autosync/core';
import {
  createEngine,
  patient,
  takeLease,
  type Engine,
  type Log,
  type Progress,
  type QuickBooks,
  type Sa,
  type SaCompany,
  type Store,
} from '@autosync/engine';
import { createSimulatedQuickBooks } from '@autosync/quickbooks/simulated';
import { createSaClient } from '@autosync/sa/client';
import { takeQueuedDecisions } from './decision-queue.ts';
import { systemClock } from './system-clock.ts';
import { systemRandom } from './system-random.ts';

/** The name under which QuickBooks knows this program; its memory of message sets belongs to it. */
const application = 'Autosync';

/** How long SA may take for one answer; a page of 200 records takes it well under a second. */
const requestTimeoutMs = 60_000;

/** Where SA is, and as whom to sign in. */
export interface SaConnection {
  readonly saUrl: string;
  readonly username: string;
  readonly password: Secret;
}

/** Whom to sync with and as whom. */
export interface Connection extends SaConnection {
  readonly quickbooksUrl: string;
}

/** Signs in to SA. Throws the failures of `Sa.login`. */
export async function signIn(connection: SaConnection): Promise<{ sa: Sa; company: SaCompany }> {
  const sa = createSaClient({ baseUrl: connection.saUrl, clock: systemClock, requestTimeoutMs });
  return { sa, company: await sa.login(connection.username, connection.password) };
}

/**
 * Signs in to SA and puts the engine together from its real ports: this is the only place where they meet.
 * Throws the failures of `Sa.login`.
 */
export async function connect(
  connection: Connection,
  {
    folder,
    ...memory
  }: {
    /** The data folder; what people decided while it was in use is taken from there first. */
    readonly folder: string;
    readonly store: Store;
    readonly log: Log;
    readonly progress: Progress;
  },
): Promise<Engine> {
  await takeQueuedDecisions(folder, memory.store, memory.log);
  const { sa, company } = await signIn(connection);
  return createEngine({
    ...memory,
    quickbooks: patient(quickbooksAt(connection.quickbooksUrl), {
      clock: systemClock,
      progress: memory.progress,
    }),
    sa,
    company,
    clock: systemClock,
    random: systemRandom,
    computer: hostname(),
  });
}

/** The way to QuickBooks. */
export function quickbooksAt(url: string): QuickBooks {
  return createSimulatedQuickBooks({ url, application });
}

/** Makes the connector with this memory the one that syncs the company. Gives the company's name. */
export async function takeOver(connection: SaConnection, store: Store): Promise<string> {
  const { sa, company } = await signIn(connection);
  const ports = { sa, store, clock: systemClock, random: systemRandom };
  const lease = await takeLease({ ...ports, computer: hostname(), takeOver: true });
  await lease.release();
  return company.companyName;
}
