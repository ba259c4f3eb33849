import { instantFromEpochMs } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { systemClock } from './system-clock.ts';

describe("the computer's clock", () => {
  it('tells the wall clock of its zone as the international calendar does, in summer and in winter', () => {
    // Swedish writes a date and a time as YYYY-MM-DD hh:mm:ss.
    const judge = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' });
    for (const seconds of [0, 1_772_000_000, 1_785_000_000, 1_793_000_000]) {
      const told = systemClock.localText(instantFromEpochMs(seconds * 1000));
      expect(told.replace('T', ' ')).toBe(judge.format(seconds * 1000));
    }
  });

  it('goes on by what was slept', async () => {
    const before = Date.parse(systemClock.now());
    await systemClock.sleep(30);
    expect(Date.parse(systemClock.now()) - before).toBeGreaterThanOrEqual(28);
  });
});
