import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from './plan.ts';
import { runSchedule } from './schedule.ts';
import { toldScript } from './script.ts';

const folder = new URL('scenarios/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.scenario'));

describe('a scenario that once went wrong', () => {
  for (const file of files) {
    const plan = parsePlan(readFileSync(new URL(file, folder), 'utf8'));
    it(`ends well: ${plan.title} (${file})`, async () => {
      const script = toldScript(plan);
      const { violations, trace } = await runSchedule(script);
      expect(violations).toEqual([]);
      expect(script.unused(), 'what the scenario tells must happen').toEqual([]);
      expect(trace.filter((line) => line.includes('nobody can'))).toEqual([]);
    });
  }

  it('is kept for each that was found', () => {
    expect(files.length).toBeGreaterThan(1);
  });
});
