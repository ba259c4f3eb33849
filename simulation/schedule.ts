/**
 * One schedule: a storm, in which faults hit the connectors and people work on both sides, and then the calm, in
 * which everything must come to rest. Everything in it follows from its script.
 */
import { Failure, reasonOf } from '@autosync/core';
import type { Side, SyncResult } from '@autosync/engine';
import type { Connector } from './connector.ts';
import { explainedFaults } from './checkers/explained.ts';
import { secretFaults } from './checkers/secret.ts';
import { restFaults, writesIn, type Rest } from './checkers/rest.ts';
import type { Script } from './script.ts';
import { createWorld, type World } from './world.ts';

export interface ScheduleOutcome {
  readonly violations: readonly string[];
  readonly calls: number;
  readonly faults: number;
  readonly kills: number;
  /** Operations that left for each side, before the calm and in it. */
  readonly written: Readonly<Record<Side, number>>;
  readonly deeds: number;
  /** Syncs until one had nothing to do. */
  readonly calmSyncs: number;
  /** How often a fault hit while operations stood in a state: `lost-reply sent`. */
  readonly reach: ReadonlyMap<string, number>;
  readonly trace: readonly string[];
}

const calmSyncsMax = 4;
const liftsMax = 3;
/** Update Balance Report is run and compared in every so manieth schedule. */
const balancesEvery = 16;

export async function runSchedule(script: Script): Promise<ScheduleOutcome> {
  const world = await createWorld(script);
  const violations: string[] = [];
  let calmSyncs = 0;
  try {
    await Promise.all(world.connectors.map((connector) => storm(world, connector, script)));
    await world.becalm();
    calmSyncs = await calm(world, violations);
  } catch (error) {
    violations.push(error instanceof Failure ? `Failure ${error.code}: ${error.message}` : detailOf(error));
  }
  if (world.scheduler.defect !== undefined) violations.push(`World: ${detailOf(world.scheduler.defect)}`);
  return {
    violations: [...world.watch.violations, ...violations],
    calls: world.scheduler.calls,
    faults: world.faults,
    kills: world.kills,
    written: world.watch.written,
    deeds: world.office.log.deeds,
    calmSyncs,
    reach: world.reach,
    trace: world.trace,
  };
}

/** The syncs of one connector while everything can go wrong. */
async function storm(world: World, connector: Connector, script: Script): Promise<void> {
  for (let round = 1; script.goesOn(round); round += 1) {
    await world.pause(connector);
    await world.sync(connector, { takeOver: connector.name !== 'office' && round === 1 }).catch(endOfSync);
  }
}

/** A storm may well end a sync with a failure that people can read; a defect may not. */
function endOfSync(error: unknown): void {
  if (!(error instanceof Failure) || error.code === 'program.defect') throw error;
}

/** L1 and L5: the first connector comes to rest within three syncs, and then has nothing to do. */
async function calm(world: World, violations: string[]): Promise<number> {
  const [connector] = world.connectors;
  if (connector === undefined) return 0;
  let last: SyncResult | undefined;
  let done = 0;
  while (done < calmSyncsMax) {
    world.clock.move(600_000);
    last = await liftedSync(world, connector, done === 0 && world.connectors.length > 1);
    done += 1;
    if (last !== undefined && writesIn(last).length === 0 && !last.messages.some(isPassing)) break;
  }
  if (last === undefined) throw new Error('A sync in the calm did not end.');
  for (const { store } of world.connectors) violations.push(...(await secretFaults(store, world.spoken)));
  if (world.start === 'whole' || world.seed % balancesEvery === 0) await world.balances(connector);
  if (world.start === 'whole') violations.push(...(await explainedFaults(world.office)));
  violations.push(...(await restFaults(restOf(world, connector, last))));
  return done;
}

/** A record was in use when the storm ended: the next sync finds it free. */
function isPassing({ code }: SyncResult['messages'][number]): boolean {
  return code === 'quickbooks.record-in-use';
}

function restOf(world: World, { store }: Connector, last: SyncResult): Rest {
  const former = world.connectors.flatMap(({ formerStores }) => formerStores);
  return {
    office: world.office,
    store,
    stores: [...former, ...world.connectors.map((one) => one.store)],
    isRolledBack: former.length > 0,
    start: world.seenAtStart,
    last,
    isAgreed: (key) => world.start === 'new' && / both\b/.test(key),
    racedRemovals: world.watch.racedRemovals,
    returned: world.returned,
  };
}

/**
 * A sync by somebody who reads what stopped it, and lifts a brake because what it guards against was meant. Where the
 * data are from before SA knew the computer, it is another one to SA, and he takes over.
 */
async function liftedSync(world: World, connector: Connector, takeOver: boolean) {
  let isTakingOver = takeOver;
  for (let lifts = 0; ; lifts += 1) {
    try {
      return await world.sync(connector, { takeOver: isTakingOver });
    } catch (error) {
      const isStranger = error instanceof Failure && error.code === 'sa.lease-held';
      if (isStranger && !isTakingOver && connector.formerStores.length > 0) {
        isTakingOver = true;
        continue;
      }
      if (lifts === liftsMax || (await world.liftBrakes(connector)) === 0) throw error;
    }
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : reasonOf(error);
}
