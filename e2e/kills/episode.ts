import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chance, pick, seededRandom, type Random } from '@autosync/core';
import type { Ended } from '../program.ts';
import { openCompany, recordsOf, type Company, type Sample } from './company.ts';
import { saIsBack } from './desk.ts';
import { withKill, withRest, type Figures, type Victim } from './figures.ts';
import { startLoad } from './load.ts';
import { randomPlan, type Doomed, type Kill, type Limits } from './killed-run.ts';
import { createLedger } from './ledger.ts';
import { createPeople, type People } from './people.ts';
import { comeToRest, tornFiles } from './rest.ts';
import type { Server } from './server.ts';

/**
 * One company from its first sync on, in which one of the programs is killed again and again while people work
 * on both sides. After each handful of kills everything runs to rest and is compared.
 */
export interface Episode {
  readonly sampleFolder: string;
  readonly sample: Sample;
  /** Is made, and removed where no fault was found. */
  readonly folder: string;
  readonly victim: Victim;
  readonly seed: number;
  /** It ends with the first rest after that many kills. */
  readonly kills: number;
  /** Is told the figures after each rest. */
  readonly keep: (figures: Figures) => void;
}

/** Kills between two rests: many while nothing is linked yet, fewer later. */
const killsPerRest = { first: [8, 20], later: [10, 25] } as const;

export async function runEpisode(episode: Episode, before: Figures): Promise<Figures> {
  const { victim, seed, folder } = episode;
  const random = seededRandom(seed);
  const company = await openCompany(episode.sampleFolder, folder, episode.sample);
  const ledger = createLedger(`K${seed.toString(36)}`, recordsOf(episode.sample));
  const people = createPeople(company, ledger, random);
  let figures: Figures = { ...before, episodes: before.episodes + 1, seeds: [...before.seeds, seed] };
  try {
    const wanted = figures.kills[victim] + episode.kills;
    let isFirst = true;
    while (figures.kills[victim] < wanted && figures.faults.length === before.faults.length) {
      const deeds = ledger.deeds;
      const [min, max] = killsPerRest[isFirst ? 'first' : 'later'];
      const kills = Math.min(random.integer(min, max), wanted - figures.kills[victim]);
      const work = { company, people, random, isFirst, kills };
      for (const { place } of await killings[victim](work)) figures = withKill(figures, victim, place);
      figures = withRest(figures, await comeToRest(company, ledger));
      figures = { ...figures, deeds: figures.deeds + ledger.deeds - deeds };
      episode.keep(figures);
      isFirst = false;
    }
  } finally {
    await company.close();
  }
  if (figures.faults.length === before.faults.length) rmSync(folder, { recursive: true, force: true });
  return figures;
}

interface Killing {
  readonly company: Company;
  readonly people: People;
  readonly random: Random;
  readonly isFirst: boolean;
  readonly kills: number;
}

/** Kills a program that many times, and leaves all of them running but for the connector. */
const killings: { readonly [V in Victim]: (killing: Killing) => Promise<readonly Kill[]> } = {
  connector: killConnector,
  quickbooks: (killing) => killServer(killing, killing.company.quickbooks, 60),
  sa: (killing) => killServer(killing, killing.company.sa, 120),
  postgresql: killPostgresql,
};

async function killConnector({ company, people, random, isFirst, kills }: Killing): Promise<readonly Kill[]> {
  const done: Kill[] = [];
  let limits = isFirst ? { points: 120, ms: 700 } : { points: 40, ms: 250 };
  await people.work(isFirst);
  while (done.length < kills) {
    const kill = await company.sync(randomPlan(random, limits));
    if (kill.isKilled) done.push(kill);
    else requireEnd(kill.ended, [0]);
    limits = closer(limits, kill.passed);
    for (const torn of tornFiles(company)) throw new Error(`After the kill ${kill.place}: ${torn}`);
    // Where the sync came to its end there is nothing left to do but what people do now.
    if (!kill.isKilled || chance(random, 30)) await people.work(isFirst);
  }
  return done;
}

/** Limits within which the next sync is killed more surely: those of one that was not. */
function closer(limits: Limits, passed: Limits | undefined): Limits {
  if (passed === undefined) return limits;
  return passed.points > 0
    ? { ...limits, points: Math.min(limits.points, passed.points) }
    : { ...limits, ms: Math.min(limits.ms, Math.ceil(passed.ms)) };
}

async function killServer(
  { company, people, random, isFirst, kills }: Killing,
  server: Server,
  points: number,
): Promise<readonly Kill[]> {
  const done: Kill[] = [];
  await server.stop();
  let doomed: Doomed | undefined;
  while (done.length < kills) {
    doomed ??= await server.start(randomPlan(random, { points, ms: 700 }));
    await people.work(isFirst);
    doomed.begin();
    const syncing = company.sync();
    const killed = await Promise.race([doomed.killed, syncing.then(() => undefined)]);
    if (killed === undefined) {
      // It must not die of its old plan while people work.
      await server.stop();
      doomed = undefined;
    } else {
      if (!killed.isKilled) throw new Error(`The server ended by itself: ${killed.ended.stderr}`);
      done.push(killed);
      // It comes back while the connector still runs, or when that has given up.
      doomed = chance(random, 50) ? await server.start(randomPlan(random, { points, ms: 700 })) : undefined;
    }
    requireEnd((await syncing).ended, endsWithoutServer);
  }
  await server.stop();
  await server.start();
  return done;
}

/** PostgreSQL dies, crashes or is asked to end. */
const endings = ['SIGKILL', 'SIGQUIT', 'SIGINT'] as const;

/** Nobody starts PostgreSQL again but SA itself, which people and a sync go on asking meanwhile. */
async function killPostgresql({
  company,
  people,
  random,
  isFirst,
  kills,
}: Killing): Promise<readonly Kill[]> {
  const done: Kill[] = [];
  while (done.length < kills) {
    await people.work(isFirst);
    const load = startLoad(company);
    const syncing = company.sync();
    await new Promise((resolve) => setTimeout(resolve, random.integer(200, 900)));
    const pidFile = path.join(company.saFolder, 'postgres', 'postmaster.pid');
    const signal = pick(random, endings);
    process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), signal);
    done.push({ isKilled: true, place: `by ${signal}` });
    requireEnd((await syncing).ended, endsWithoutServer);
    await saIsBack(company);
    for (const wrong of await load.end()) throw new Error(`After ${signal} of PostgreSQL: ${wrong}`);
  }
  return done;
}

/** Done, failed in a way that is told, with messages that the next sync clears, or not reached. */
const endsWithoutServer = [0, 1, 3, 5];

/** What ends in another way is no kill, and no test of one either. */
function requireEnd({ exitCode, stdout, stderr }: Ended, allowed: readonly number[]): void {
  if (allowed.includes(exitCode ?? -1)) return;
  throw new Error(`The sync ended with ${exitCode}: ${stderr}${stdout}`);
}
