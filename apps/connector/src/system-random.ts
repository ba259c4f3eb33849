import { randomInt } from 'node:crypto';
import type { Random } from '@autosync/core';

/** Chance from the operating system; ids made of it do not repeat on another computer. */
export const systemRandom: Random = { integer: (min, max) => randomInt(min, max + 1) };
