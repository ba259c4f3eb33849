import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { instantFromEpochMs, type Clock, type Random } from '@autosync/core';

/** The computer's clock. SA prints no wall-clock text, so that its local text is that of UTC. */
export const systemClock: Clock = {
  now: () => instantFromEpochMs(Date.now()),
  sleep: async (ms) => {
    await wait(ms);
  },
  localText: (instant) => instant.slice(0, 19),
};

/** Chance that nobody can foresee: ids and tokens come of it. */
export const systemRandom: Random = {
  integer: (min, max) => randomInt(min, max + 1),
};
