/** What many schedules add up to; plain data, so that it goes through processes and files. */
import type { ScheduleOutcome } from './schedule.ts';

export interface Figures {
  schedules: number;
  /** Processor time of the processes, of schedules from seeds. */
  cpuMs: number;
  calls: number;
  faults: number;
  /** Schedules that two faults or more hit. */
  twoFaults: number;
  kills: number;
  /** Operations that left for QuickBooks and for SA, and schedules in which some left for both. */
  writesToQuickbooks: number;
  writesToSa: number;
  writtenBothWays: number;
  deeds: number;
  /** Schedules by the number of syncs after the storm until one had nothing to do. */
  calmSyncs: { [syncs: string]: number };
  profiles: { [profile: string]: number };
  /** How often a fault hit while operations stood in a state: `lost-reply sent`. */
  reach: { [cell: string]: number };
  /** Schedules that ran a second time, and those of them whose traces differed. */
  repeated: number;
  repeatedOtherwise: number;
  violations: Violation[];
}

export interface Violation {
  readonly seed: number;
  readonly profile: string;
  readonly sentences: readonly string[];
}

export function noFigures(): Figures {
  return {
    schedules: 0,
    cpuMs: 0,
    calls: 0,
    faults: 0,
    twoFaults: 0,
    kills: 0,
    writesToQuickbooks: 0,
    writesToSa: 0,
    writtenBothWays: 0,
    deeds: 0,
    calmSyncs: {},
    profiles: {},
    reach: {},
    repeated: 0,
    repeatedOtherwise: 0,
    violations: [],
  };
}

export function count(figures: Figures, seed: number, profile: string, outcome: ScheduleOutcome): void {
  figures.schedules += 1;
  figures.calls += outcome.calls;
  figures.faults += outcome.faults;
  if (outcome.faults >= 2) figures.twoFaults += 1;
  figures.kills += outcome.kills;
  const { quickbooks, sa } = outcome.written;
  figures.writesToQuickbooks += quickbooks;
  figures.writesToSa += sa;
  if (quickbooks > 0 && sa > 0) figures.writtenBothWays += 1;
  figures.deeds += outcome.deeds;
  addTo(figures.calmSyncs, `${outcome.calmSyncs}`, 1);
  addTo(figures.profiles, profile, 1);
  for (const [cell, times] of outcome.reach) addTo(figures.reach, cell, times);
  if (outcome.violations.length > 0)
    figures.violations.push({ seed, profile, sentences: outcome.violations });
}

/** Adds the second to the first. */
export function addFigures(sum: Figures, more: Figures): void {
  sum.schedules += more.schedules;
  sum.cpuMs += more.cpuMs;
  sum.calls += more.calls;
  sum.faults += more.faults;
  sum.twoFaults += more.twoFaults;
  sum.kills += more.kills;
  sum.writesToQuickbooks += more.writesToQuickbooks;
  sum.writesToSa += more.writesToSa;
  sum.writtenBothWays += more.writtenBothWays;
  sum.deeds += more.deeds;
  sum.repeated += more.repeated;
  sum.repeatedOtherwise += more.repeatedOtherwise;
  for (const name of ['calmSyncs', 'profiles', 'reach'] as const)
    for (const [key, times] of Object.entries(more[name])) addTo(sum[name], key, times);
  sum.violations.push(...more.violations);
}

function addTo(counts: { [key: string]: number }, key: string, times: number): void {
  counts[key] = (counts[key] ?? 0) + times;
}
