import { describe, expect, it } from 'vitest';
import { openOperations } from '../engine/world.ts';
import { openOffice } from './office.ts';
import { allScenarios, type Scenario } from './scenario.ts';
import { take } from './steps.ts';

describe('bookkeeping through the whole connector', () => {
  it.each(allScenarios().map((scenario) => [scenario.title, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const office = await play(scenario);
      expect(await openOperations(office.world)).toEqual([]);
    },
  );
});

/** @throws Error that names the step which did not go as it says. */
async function play({ file, switches, steps }: Scenario) {
  const office = await openOffice(switches);
  for (const step of steps) {
    try {
      await take(office, step);
    } catch (error) {
      if (error instanceof Error) error.message = `${file}:${step.line} ${step.text}\n${error.message}`;
      throw error;
    }
  }
  return office;
}
