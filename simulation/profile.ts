/** What the schedules of a profile are made of: which faults and deeds, and how thick they come. */
import { chance, type Random } from '@autosync/core';
import { deedNames } from './people.ts';
import type { StartName } from './plan.ts';
import { killAfter, killBefore } from './scheduler.ts';

export interface Profile {
  readonly faults: readonly string[];
  readonly deeds: readonly string[];
  /** Calls with an effect between two faults, on average; a quiet sync makes ten. */
  readonly faultGap: number;
  /** Calls of any kind between two deeds; a quiet sync makes 140. */
  readonly deedGap: number;
  /** Deeds between two syncs, at most. */
  readonly deedsBetween: number;
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
  'back-up',
  'file-restored',
  'store-restored',
];

const restoring = ['back-up', 'file-restored', 'store-restored'];

const common = { connectors: 1, syncsMax: 2, start: 'small', deeds: deedNames, deedsBetween: 3 } as const;

const profiles = {
  calm: { ...common, faults: [], faultGap: 50, faultsMax: 0, deedGap: 25, deedsMax: 12 },
  'crash-storm': {
    ...common,
    faults: kills,
    faultGap: 8,
    faultsMax: 10,
    deedGap: 80,
    deedsMax: 8,
    syncsMax: 4,
  },
  'flaky-network': {
    ...common,
    faults: [...quickbooksFaults, ...saFaults, 'lost-reply-and-forgotten'],
    faultGap: 5,
    faultsMax: 8,
    deedGap: 80,
    deedsMax: 8,
  },
  'busy-users': {
    ...common,
    start: 'synced',
    deeds: [...deedNames, ...worldDeeds],
    faults: [...kills, 'lost-reply', 'sa-answer-lost'],
    faultGap: 10,
    faultsMax: 4,
    deedGap: 20,
    deedsMax: 20,
  },
  dialogs: {
    ...common,
    faults: ['dialog-open', 'not-reached', 'session-ended', 'closed-midway', 'refused-as-a-whole', killAfter],
    faultGap: 4,
    faultsMax: 8,
    deedGap: 80,
    deedsMax: 8,
    syncsMax: 3,
  },
  'two-connectors': {
    ...common,
    connectors: 2,
    faults: [...kills, 'lost-reply', 'sa-answer-lost', 'sa-delivered-late'],
    faultGap: 12,
    faultsMax: 4,
    deedGap: 80,
    deedsMax: 8,
  },
  'hostile-replies': {
    ...common,
    faults: [...hostileFaults, ...writeFaults, 'lost-reply', ...kills],
    faultGap: 5,
    faultsMax: 8,
    deedGap: 80,
    deedsMax: 8,
  },
  'restored-backup': {
    ...common,
    deeds: [...deedNames, ...restoring, ...restoring, ...restoring, 'lift-brakes'],
    faults: [...kills, 'lost-reply', 'lost-reply-and-forgotten', 'sa-answer-lost', 'sa-delivered-late'],
    faultGap: 8,
    faultsMax: 5,
    deedGap: 60,
    deedsMax: 12,
    deedsBetween: 4,
    syncsMax: 4,
  },
  'first-sync': {
    ...common,
    start: 'new',
    faults: faultKinds,
    faultGap: 15,
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
    faultGap: random.integer(2, 12),
    deedGap: random.integer(25, 150),
    deedsBetween: random.integer(1, 4),
    faultsMax: random.integer(2, 6),
    deedsMax: random.integer(2, 10),
    connectors: chance(random, 8) ? 2 : 1,
    syncsMax: chance(random, 10) ? 4 : 2,
    start: chance(random, 4) ? 'new' : chance(random, 12) ? 'synced' : 'small',
  };
}
