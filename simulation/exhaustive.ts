/**
 * Nothing left to chance: for a scenario, every fault that fits at every call that it makes, one at a time; and for
 * a few scenarios every two of them.
 */
import { addFigures, count, noFigures, type Figures } from './figures.ts';
import type { Plan, PlannedEvent } from './plan.ts';
import { runSchedule } from './schedule.ts';
import { toldScript, type Script } from './script.ts';

/** Every fault that could hit the plan as it runs undisturbed, in the order of its calls. */
export async function singlesOf(plan: Plan): Promise<readonly PlannedEvent[]> {
  const told = toldScript(plan);
  const singles: PlannedEvent[] = [];
  const listening: Script = {
    ...told,
    faultAt: (key, kinds) => {
      const fault = told.faultAt(key, kinds);
      // A read of the store changes nothing: a kill around it is the kill around the call before or after it.
      const isRead = key.includes('store:read');
      singles.push(...(isRead ? [] : kinds().map((kind) => ({ at: key, fault: kind }))));
      return fault;
    },
  };
  await runSchedule(listening);
  return singles;
}

export function withEvents(plan: Plan, events: readonly PlannedEvent[]): Plan {
  return { ...plan, events: [...plan.events, ...events] };
}

/** Runs the plan with each of these additions. */
export async function runWith(
  plan: Plan,
  additions: readonly (readonly PlannedEvent[])[],
): Promise<{ readonly figures: Figures; readonly failed: readonly Plan[] }> {
  const figures = noFigures();
  const failed: Plan[] = [];
  for (const events of additions) {
    const disturbed = withEvents(plan, events);
    const outcome = await runSchedule(toldScript(disturbed));
    const one = noFigures();
    count(one, plan.seed, plan.title, outcome);
    addFigures(figures, one);
    if (outcome.violations.length > 0) failed.push(disturbed);
  }
  return { figures, failed };
}

/** Every two of the faults, the first before the second. */
export function pairsOf(singles: readonly PlannedEvent[]): readonly (readonly PlannedEvent[])[] {
  return singles.flatMap((first, place) =>
    singles.slice(place + 1).map((second) => [first, second] as const),
  );
}
