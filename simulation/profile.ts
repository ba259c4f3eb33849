/** What the schedules of a profile are made of: which faults and deeds, and how thick they come. */
import { chance, type Random } from '@autosync/core';
import { allDeedNames, deedNames } from './people.ts';
import type { StartName } from './plan.ts';
import { killAfter, killBefore } from './scheduler.ts';
import { deedsIn, type ScopeName } from './scope.ts';

export interface Profile {
  readonly faults: readonly string[];
  readonly deeds: readonly string[];
  /** Calls with an effect between two faults, on average; a quiet sync makes ten. */
  readonly faultGap: number;
  /** Calls of any kind between two deeds; a quiet sync makes 45. */
  readonly deedGap: number;
  /** Deeds between two syncs, at most. */
  readonly deedsBetween: number;
  readonly faultsMax: number;
  readonly deedsMax: number;
  readonly connectors: number;
  readonly syncsMax: number;
  readonly start: StartName;
  /** The categories that are switched on. */
  readonly scope: ScopeName;
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
  'second-connector',
  'back-up',
  'file-restored',
  'store-restored',
];

const restoring = ['back-up', 'file-restored', 'store-restored'];

const common = {
  connectors: 1,
  syncsMax: 2,
  start: 'small',
  scope: 'all',
  deeds: deedNames,
  deedsBetween: 3,
} as const;

const profiles = {
  calm: { ...common, faults: [], faultGap: 50, faultsMax: 0, deedGap: 6, deedsMax: 12 },
  'crash-storm': {
    ...common,
    faults: kills,
    faultGap: 8,
    faultsMax: 10,
    deedGap: 20,
    deedsMax: 8,
    syncsMax: 4,
  },
  'flaky-network': {
    ...common,
    faults: [...quickbooksFaults, ...saFaults, 'lost-reply-and-forgotten'],
    faultGap: 5,
    faultsMax: 8,
    deedGap: 20,
    deedsMax: 8,
  },
  'busy-users': {
    ...common,
    start: 'synced',
    deeds: [...deedNames, ...worldDeeds],
    faults: [...kills, 'lost-reply', 'sa-answer-lost'],
    faultGap: 10,
    faultsMax: 4,
    deedGap: 5,
    deedsMax: 20,
  },
  dialogs: {
    ...common,
    faults: ['dialog-open', 'not-reached', 'session-ended', 'closed-midway', 'refused-as-a-whole', killAfter],
    faultGap: 4,
    faultsMax: 8,
    deedGap: 20,
    deedsMax: 8,
    syncsMax: 3,
  },
  'two-connectors': {
    ...common,
    connectors: 2,
    deeds: [...deedNames, 'second-connector', 'second-connector'],
    faults: [...kills, 'lost-reply', 'sa-answer-lost', 'sa-delivered-late'],
    faultGap: 12,
    faultsMax: 4,
    deedGap: 20,
    deedsMax: 8,
  },
  'hostile-replies': {
    ...common,
    faults: [...hostileFaults, ...writeFaults, 'lost-reply', ...kills],
    faultGap: 5,
    faultsMax: 8,
    deedGap: 20,
    deedsMax: 8,
  },
  'restored-backup': {
    ...common,
    deeds: [...deedNames, ...restoring, ...restoring, ...restoring, 'lift-brakes'],
    faults: [...kills, 'lost-reply', 'lost-reply-and-forgotten', 'sa-answer-lost', 'sa-delivered-late'],
    faultGap: 8,
    faultsMax: 5,
    deedGap: 15,
    deedsMax: 12,
    deedsBetween: 4,
    syncsMax: 4,
  },
  /** What people do with records of every category, and no fault: only their own work can go wrong. */
  histories: {
    ...common,
    start: 'whole',
    deeds: allDeedNames,
    faults: [],
    faultGap: 50,
    faultsMax: 0,
    deedGap: 12,
    deedsMax: 60,
    deedsBetween: 12,
    syncsMax: 4,
  },
  'all-categories': {
    ...common,
    start: 'whole',
    deeds: [...allDeedNames, 'night', 'stop', 'second-connector'],
    faults: [...kills, 'lost-reply', 'lost-request', 'sa-answer-lost', 'sa-delivered-twice', 'not-reached'],
    faultGap: 8,
    faultsMax: 4,
    deedGap: 12,
    deedsMax: 30,
    deedsBetween: 8,
    syncsMax: 3,
  },
  'first-sync': {
    ...common,
    start: 'new',
    faults: faultKinds,
    faultGap: 15,
    faultsMax: 6,
    deedGap: 50,
    deedsMax: 4,
  },
} as const satisfies { readonly [name: string]: Profile };

export const profileNames: readonly string[] = ['swarm', ...Object.keys(profiles)];

/** The profile of that name; `swarm` is another one for every seed. @throws RangeError for an unknown name. */
export function profileOf(name: string, random: Random): Profile {
  const found = name === 'swarm' ? swarm(random) : byName.get(name);
  if (found === undefined) throw new RangeError(`There is no profile "${name}": ${profileNames.join(', ')}.`);
  const isLong = found.start === 'new' || found.start === 'whole' || chance(random, longPercent);
  return isLong ? found : shortened(found, random);
}

const byName: ReadonlyMap<string, Profile> = new Map(Object.entries(profiles));

/** Of the schedules so many stay long: all categories, more syncs, and more of everything. */
const longPercent = 5;
const shortScopes = ['clients', 'sales', 'lists'] as const;

/** The usual schedule: a few categories, faults close together, and one sync unless they take more. */
function shortened(profile: Profile, random: Random): Profile {
  const scope = shortScopes[random.integer(0, shortScopes.length - 1)] ?? 'sales';
  const deeds = deedsIn(scope, profile.deeds);
  return {
    ...profile,
    scope,
    start: 'small',
    deeds: deeds.length > 0 ? deeds : deedsIn(scope, deedNames),
    faultGap: Math.min(profile.faultGap, 7),
    faultsMax: Math.min(profile.faultsMax, random.integer(2, 3)),
    deedGap: Math.max(profile.deedGap, 15),
    deedsMax: Math.min(profile.deedsMax, 5),
    deedsBetween: Math.min(profile.deedsBetween, 2),
    syncsMax: 1,
  };
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
    deedGap: random.integer(6, 38),
    deedsBetween: random.integer(1, 4),
    faultsMax: random.integer(2, 6),
    deedsMax: random.integer(2, 10),
    connectors: chance(random, 4) ? 2 : 1,
    syncsMax: chance(random, 10) ? 4 : 2,
    start: chance(random, 1) ? 'new' : chance(random, 12) ? 'synced' : 'small',
    scope: 'all',
  };
}
