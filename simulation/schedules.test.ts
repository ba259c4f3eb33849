import { describe, expect, it } from 'vitest';
import { addFigures, noFigures, type Figures } from './figures.ts';
import type { Job } from './job.ts';
import { planText, parsePlan } from './plan.ts';
import { createPool } from './pool.ts';
import { faultKinds } from './profile.ts';
import { operationStates } from './reach.ts';
import { runSchedule } from './schedule.ts';
import { drawnScript, toldScript } from './script.ts';

/** The share of a test run: as many of the first schedules as fit into it. The rest is `npm run simulate`. */
const shareMs = 45_000;
const schedulesMax = 20_000;
const reachSchedules = 400;
const batchSchedules = 20;

/** Faults that hit nowhere, and states that no fault hit. */
function unreached({ reach }: Figures): readonly string[] {
  const met = new Set(Object.keys(reach).flatMap((cell) => cell.split(' ')));
  return [...faultKinds, ...operationStates].filter((name) => !met.has(name));
}

describe('schedules of faults and people', () => {
  it('end in equal books with nothing doubled, lost or open', { timeout: 240_000 }, async () => {
    const endsAt = performance.now() + shareMs;
    function* jobs(): Iterable<Job> {
      for (let from = 1; from <= schedulesMax && performance.now() < endsAt; from += batchSchedules)
        yield { do: 'seeds', profile: 'all', from, count: batchSchedules };
    }
    const sum = noFigures();
    await createPool({ processes: 2 }).run(jobs(), ({ figures }) => addFigures(sum, figures));
    console.warn(`${sum.schedules} schedules, ${sum.calls} calls, ${sum.faults} faults, ${sum.deeds} deeds`);
    expect(sum.violations).toEqual([]);
    expect(sum.schedules).toBeGreaterThanOrEqual(batchSchedules);
    // Schedules in which nothing is written, or nothing goes wrong, would show nothing.
    expect(sum.calls / sum.schedules).toBeGreaterThan(60);
    expect(sum.twoFaults / sum.schedules).toBeGreaterThan(0.9);
    expect(sum.writtenBothWays / sum.schedules).toBeGreaterThan(0.6);
    // A share of this length meets every fault and every state; every cell of both is the long run's matter.
    if (sum.schedules >= reachSchedules) expect(unreached(sum)).toEqual([]);
  });

  it('read the store once rather than for every category where there is nothing to do', async () => {
    const plan = parsePlan('seed 5\nstart small\nsyncs 1');
    const { calls, calmSyncs, violations } = await runSchedule(toldScript(plan));
    expect(violations).toEqual([]);
    expect(calls / (1 + calmSyncs)).toBeLessThan(50);
  });

  for (const profile of ['histories', 'all-categories'])
    it(`of people who work with records of every category end so as well (${profile})`, async () => {
      const sum = noFigures();
      const jobs: Job[] = [0, 1].map((part) => ({ do: 'seeds', profile, from: 1 + 6 * part, count: 6 }));
      await createPool({ processes: 2 }).run(jobs, ({ figures }) => addFigures(sum, figures));
      expect(sum.violations).toEqual([]);
      expect(sum.deeds).toBeGreaterThan(12 * 10);
    }, 240_000);

  it('go the same way again, drawn from their seed or told by their plan', async () => {
    for (const seed of [2, 12, 34]) {
      const script = drawnScript(seed, 'swarm');
      const drawn = await runSchedule(script);
      const again = await runSchedule(drawnScript(seed, 'swarm'));
      const told = await runSchedule(toldScript(parsePlan(planText(script.plan('')))));
      expect(drawn.trace.length).toBeGreaterThan(0);
      expect(again.trace).toEqual(drawn.trace);
      expect(told.trace).toEqual(drawn.trace);
    }
  });
});
