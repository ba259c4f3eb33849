/**
 * What shall happen, asked call by call: drawn from a seed, or told by a plan. Faults and deeds have streams of
 * chance of their own, so that one of them left out does not shuffle all others.
 */
import { chance, seededRandom, type Random } from '@autosync/core';
import { eventText, type Plan, type PlannedEvent, type StartName } from './plan.ts';
import { profileOf, type Profile } from './profile.ts';
import type { ScopeName } from './scope.ts';

export interface Deed {
  readonly name: string;
  readonly numbers: readonly number[];
}

export interface Script {
  readonly seed: number;
  readonly start: StartName;
  readonly scope: ScopeName;
  readonly connectors: number;
  /** Whether a connector syncs for that manieth time before the calm. */
  goesOn(round: number): boolean;
  deedsBefore(key: string): readonly Deed[];
  faultAt(key: string, kinds: () => readonly string[]): string | undefined;
}

/** One stream of chance a purpose. */
export function streamOf(
  seed: number,
  purpose: 'workload' | 'schedule' | 'faults' | 'people' | 'data',
): Random {
  const purposes = ['workload', 'schedule', 'faults', 'people', 'data'];
  return seededRandom(Math.imul(seed, 31) + 977 * (1 + purposes.indexOf(purpose)));
}

/** Calls with an effect for which a fault waits until one comes that it fits; then another one is drawn. */
const patience = 8;
/** With fewer faults than this a schedule goes on for a few syncs more. */
const faultsMin = 2;
const moreSyncsMax = 4;

/** Where somebody works on each side, so that there is something to carry both ways. */
const beginning = 'office pause#1';

/** A script that draws, and writes down what it drew. */
export function drawnScript(seed: number, profileName: string): Script & { plan(title: string): Plan } {
  const workload = streamOf(seed, 'workload');
  const profile: Profile = profileOf(profileName, workload);
  const syncs = workload.integer(1, profile.syncsMax);
  const [faults, people] = [streamOf(seed, 'faults'), streamOf(seed, 'people')];
  const events: PlannedEvent[] = [];
  const gap = (random: Random, mean: number) => random.integer(1, 2 * mean);
  let [faultsLeft, deedsLeft] = [profile.faultsMax, profile.deedsMax];
  let [untilFault, untilDeed] = [gap(faults, profile.faultGap), gap(people, profile.deedGap)];
  let mark = 0;
  let rounds = 0;

  function draw(random: Random, values: readonly string[]): string {
    return values[random.integer(0, values.length - 1)] ?? '';
  }

  let wanted = draw(faults, profile.faults);
  let waited = 0;

  function drawnDeed(at: string, deeds = profile.deeds, which = people.integer(0, 11)): Deed {
    deedsLeft -= 1;
    mark += 1;
    const deed = { name: draw(people, deeds), numbers: [which, mark] };
    events.push({ at, deed: deed.name, numbers: deed.numbers });
    return deed;
  }

  /** One of each side, often on the same record, so that they are at odds. */
  function firstDeeds(at: string): readonly Deed[] {
    const [sa, quickbooks] = ['sa-', 'qb-'].map((side) =>
      profile.deeds.filter((one) => one.startsWith(side)),
    );
    const first = sa === undefined || sa.length === 0 ? [] : [drawnDeed(at, sa)];
    if (quickbooks === undefined || quickbooks.length === 0) return first;
    const noun = first[0]?.name.split('-')[1];
    const alike = quickbooks.filter((deed) => deed.split('-')[1] === noun);
    const isAlike = alike.length > 0 && chance(people, 50);
    const which = isAlike ? first[0]?.numbers[0] : undefined;
    return [...first, drawnDeed(at, isAlike ? alike : quickbooks, which)];
  }

  return {
    seed,
    start: profile.start,
    scope: profile.scope,
    connectors: profile.connectors,
    goesOn(round) {
      const isTooQuiet = profile.faultsMax - faultsLeft < Math.min(faultsMin, profile.faultsMax);
      if (round > syncs && !(isTooQuiet && round <= syncs + moreSyncsMax)) return false;
      rounds = Math.max(rounds, round);
      return true;
    },
    deedsBefore(key) {
      untilDeed -= 1;
      if (key === beginning) return firstDeeds(key);
      const isBetween = key.includes(' pause#');
      const count = isBetween ? people.integer(0, profile.deedsBetween) : untilDeed > 0 ? 0 : 1;
      if (untilDeed <= 0) untilDeed = gap(people, profile.deedGap);
      return Array.from({ length: Math.min(count, deedsLeft) }, () => drawnDeed(key));
    },
    faultAt(key, kinds) {
      // Nothing runs between two syncs that could be hit.
      if (key.includes(' pause#')) return undefined;
      if (key.includes(' store:read#')) {
        // A read of the store has no effect: a kill around it is one around the call before or after it.
        if (wanted !== 'disk-unreadable' || !chance(faults, 20)) return undefined;
      } else untilFault -= 1;
      if (untilFault > 0 || faultsLeft === 0) return undefined;
      if (!kinds().includes(wanted)) {
        waited += 1;
        if (waited > patience) [wanted, waited] = [draw(faults, profile.faults), 0];
        return undefined;
      }
      faultsLeft -= 1;
      untilFault = gap(faults, profile.faultGap);
      const fault = wanted;
      [wanted, waited] = [draw(faults, profile.faults), 0];
      events.push({ at: key, fault });
      return fault;
    },
    plan: (title) => ({
      title,
      seed,
      start: profile.start,
      scope: profile.scope,
      connectors: profile.connectors,
      syncs: rounds,
      events: [...events],
    }),
  };
}

/** A script that does what a plan says, and nothing else. */
export function toldScript(plan: Plan): Script & { unused(): readonly string[] } {
  const left = new Map<string, PlannedEvent[]>();
  for (const event of plan.events) left.set(event.at, [...(left.get(event.at) ?? []), event]);
  const { seed, start, scope, connectors } = plan;
  return {
    seed,
    start,
    scope,
    connectors,
    goesOn: (round) => round <= plan.syncs,
    deedsBefore(key) {
      const events = left.get(key);
      if (events === undefined) return [];
      const rest = events.filter((event) => 'fault' in event);
      if (rest.length === 0) left.delete(key);
      else left.set(key, rest);
      return events.flatMap((event) =>
        'deed' in event ? [{ name: event.deed, numbers: event.numbers }] : [],
      );
    },
    faultAt(key, kinds) {
      const [event] = left.get(key) ?? [];
      if (event === undefined || !('fault' in event) || !kinds().includes(event.fault)) return undefined;
      left.delete(key);
      return event.fault;
    },
    unused: () => [...left.values()].flat().map(eventText),
  };
}
