/** What the schedules of a profile are made of: which faults and deeds, and how thick they come. */
import { chance, type Random } from '@autosync/core';
import { deedNames } from './people.ts';
import type { StartName } from './plan.ts';
import { killAfter, killBefore } from './scheduler.ts';

export interface Profile {
  readonly faults: readonly string[];
  readonly deeds: readonly string[];
  /** Calls between two faults, on average, and between two deeds. */
  readonly faultGap: number;
  readonly deedGap: number;
  readonly faultsMax: number;
  readonly deedsMax: number;
  readonly connectors: number;
  readonly syncsMax: number;
  readonly start: StartName;
}

export const kills = [killBefore, killAfter];
export const quickbooksFaults = [
  'not-reached',
  'lost-request',
  'lost-reply',
  'session-ended',
  'reply-breaks-off',
];
export const writeFaults = ['refused-as-a-whole', 'lost-reply-and-forgotten', 'closed-midway'];
export const hostileFaults = ['reply-cut', 'reply-garbled', 'reply-empty', 'reply-of-another'];
export const saFaults = [
  'sa-not-reached',
  'sa-busy',
  'sa-signed-out',
  'sa-failed',
  'sa-answer-lost',
  'sa-failed-afterwards',
  'sa-delivered-twice',
  'sa-delivered-late',
];
export const storeFaults = ['disk-full', 'commit-said-to-fail', 'disk-unreadable'];
export const faultKinds: readonly string[] = [
  ...kills,
  ...quickbooksFaults,
  'dialog-open',
  ...writeFaults,
  ...hostileFaults,
  ...saFaults,
  ...storeFaults,
];

/** What happens to the world beside people's work. */
export const worldDeeds = [
  'stop',
  'hour-forward',
  'hour-back',
  'night',
  'lock-records',
  'unlock-records',
  'other-file',
  'own-file',
  'lift-brakes',
];

const common = { connectors: 1, syncsMax: 3, start: 'synced', deeds: deedNames } as const;

const profiles = {
  calm: { ...common, faults: [], faultGap: 50, faultsMax: 0, deedGap: 20, deedsMax: 12 },
  'crash-storm': {
    ...common,
    faults: kills,
    faultGap: 40,
    faultsMax: 10,
    deedGap: 60,
    deedsMax: 8,
    syncsMax: 5,
  },
  'flaky-network': {
    ...common,
    faults: [...quickbooksFaults, ...saFaults, 'lost-reply-and-forgotten'],
    faultGap: 40,
    faultsMax: 8,
    deedGap: 60,
    deedsMax: 8,
  },
  'busy-users': {
    ...common,
    deeds: [...deedNames, ...worldDeeds],
    faults: [...kills, 'lost-reply', 'sa-answer-lost'],
    faultGap: 120,
    faultsMax: 3,
    deedGap: 12,
    deedsMax: 30,
  },
  dialogs: {
    ...common,
    faults: ['dialog-open', 'not-reached', 'session-ended', 'closed-midway', 'refused-as-a-whole', killAfter],
    faultGap: 30,
    faultsMax: 8,
    deedGap: 50,
    deedsMax: 8,
  },
  'two-connectors': {
    ...common,
    connectors: 2,
    faults: [...kills, 'lost-reply', 'sa-answer-lost', 'sa-delivered-late'],
    faultGap: 120,
    faultsMax: 4,
    deedGap: 60,
    deedsMax: 8,
  },
  'hostile-replies': {
    ...common,
    faults: [...hostileFaults, ...writeFaults, 'lost-reply', ...kills],
    faultGap: 30,
    faultsMax: 8,
    deedGap: 50,
    deedsMax: 8,
  },
  'first-sync': {
    ...common,
    start: 'new',
    faults: faultKinds,
    faultGap: 150,
    faultsMax: 6,
    deedGap: 200,
    deedsMax: 4,
  },
} as const satisfies { readonly [name: string]: Profile };

export const profileNames: readonly string[] = ['swarm', ...Object.keys(profiles)];

/** The profile of that name; `swarm` is another one for every seed. @throws RangeError for an unknown name. */
export function profileOf(name: string, random: Random): Profile {
  if (name === 'swarm') return swarm(random);
  const found = new Map<string, Profile>(Object.entries(profiles)).get(name);
  if (found === undefined) throw new RangeError(`There is no profile "${name}": ${profileNames.join(', ')}.`);
  return found;
}

/** A schedule with one kind of fault finds other bugs than one with all, so that each seed takes some. */
function swarm(random: Random): Profile {
  const percent = random.integer(15, 90);
  const some = (names: readonly string[]) => {
    const chosen = names.filter(() => chance(random, percent));
    return chosen.length === 0 ? names : chosen;
  };
  return {
    faults: some(faultKinds),
    deeds: some([...deedNames, ...worldDeeds]),
    faultGap: random.integer(10, 80),
    deedGap: random.integer(15, 80),
    faultsMax: random.integer(2, 8),
    deedsMax: random.integer(2, 14),
    connectors: chance(random, 8) ? 2 : 1,
    syncsMax: random.integer(1, 3),
    start: chance(random, 4) ? 'new' : 'synced',
  };
}
