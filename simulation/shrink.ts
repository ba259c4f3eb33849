/**
 * The smallest plan that still goes wrong: events are left out, half of them at a time at first and then one by
 * one, and at last syncs and the second connector. What is left is what it takes to break the same promise.
 */
import type { Plan, PlannedEvent } from './plan.ts';
import { runSchedule } from './schedule.ts';
import { toldScript } from './script.ts';

export interface Shrunk {
  readonly plan: Plan;
  readonly sentences: readonly string[];
  readonly trace: readonly string[];
  readonly runs: number;
}

/** Undefined where the plan does not go wrong when it is told. */
export async function shrink(plan: Plan): Promise<Shrunk | undefined> {
  let runs = 0;
  let broken: string | undefined;
  const failing = async (candidate: Plan) => {
    runs += 1;
    const outcome = await runSchedule(toldScript(candidate));
    const [violation] = outcome.violations;
    if (violation === undefined) return undefined;
    broken ??= promiseOf(violation);
    return outcome.violations.some((sentence) => promiseOf(sentence) === broken) ? outcome : undefined;
  };
  let outcome = await failing(plan);
  if (outcome === undefined) return undefined;
  let smallest = plan;
  const attempt = async (candidate: Plan): Promise<boolean> => {
    const again = await failing(candidate);
    if (again === undefined) return false;
    [smallest, outcome] = [candidate, again];
    return true;
  };
  for (
    let part = Math.ceil(smallest.events.length / 2);
    part >= 1;
    part = part === 1 ? 0 : Math.ceil(part / 2)
  )
    for (let start = 0; start < smallest.events.length;)
      if (!(await attempt({ ...smallest, events: without(smallest.events, start, part) }))) start += part;
  if (smallest.connectors > 1) await attempt({ ...smallest, connectors: 1 });
  while (smallest.syncs > 1 && (await attempt({ ...smallest, syncs: smallest.syncs - 1 })));
  return { plan: smallest, sentences: outcome.violations, trace: outcome.trace, runs };
}

/** `S1`, `L2`, `Failure program.defect`: what a sentence of a checker begins with. */
function promiseOf(sentence: string): string {
  return sentence.split(':')[0] ?? '';
}

function without(events: readonly PlannedEvent[], start: number, count: number): readonly PlannedEvent[] {
  return [...events.slice(0, start), ...events.slice(start + count)];
}
