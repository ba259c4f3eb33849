import { describe, it } from 'vitest';
import { openOffice } from './office.ts';
import { allScenarios } from './scenario.ts';
import { take } from './steps.ts';

describe('bookkeeping through the whole connector', () => {
  it.each(allScenarios().map((scenario) => [scenario.title, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const office = await openOffice(scenario.switches);
      for (const step of scenario.steps) {
        try {
          await take(office, step);
        } catch (error) {
          if (error instanceof Error)
            error.message = `${scenario.file}:${step.line} ${step.text}\n${error.message}`;
          throw error;
        }
      }
    },
  );
});
