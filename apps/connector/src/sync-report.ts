import type { SyncResult } from '@autosync/engine';
import { exitCode, type ExitCode } from './exit-code.ts';
import { tableOf } from './output.ts';
import { linesOfPlanned } from './planned-change.ts';

/** The result of a sync with what it cost this process. Memory is the highest so far, in megabytes. */
export type SyncReport = SyncResult & Cost;

interface Cost {
  readonly durationMs: number;
  readonly cpuMs: number;
  readonly peakRssMb: number;
}

/** Runs a sync, or another run of the engine, and measures it. */
export async function measured<Result extends object>(run: () => Promise<Result>): Promise<Result & Cost> {
  const startedMs = performance.now();
  const cpuBefore = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    ...result,
    durationMs: Math.round(performance.now() - startedMs),
    cpuMs: Math.round((user + system) / 1000),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

export function exitCodeOfReport(report: SyncReport): ExitCode {
  return report.messages.length === 0 ? exitCode.done : exitCode.messagesRemain;
}

/** The same for a person: a table of what moved, then what did not and what to do about it. */
export function linesOfReport(report: SyncReport): string[] {
  const heading = [
    '',
    '→ QuickBooks:',
    'new',
    'changed',
    'removed',
    '→ SA:',
    'new',
    'changed',
    'removed',
    'linked',
    'unchanged',
  ];
  const rows = report.categories.map(({ name, toQuickBooks, toSa, linked, unchanged }) => [
    name,
    '',
    ...[toQuickBooks.added, toQuickBooks.updated, toQuickBooks.removed].map(String),
    '',
    ...[toSa.added, toSa.updated, toSa.removed, linked, unchanged].map(String),
  ]);
  const messages = report.messages.flatMap(({ category, summary, why, remedy }) => [
    `${category}: ${summary} ${why}`,
    `    ${remedy}`,
  ]);
  const planned = (report.planned ?? []).flatMap((write) => {
    const { category, record, side, action } = write;
    const place = action === 'linked' ? '' : ` in ${side === 'sa' ? 'SA' : 'QuickBooks'}`;
    return [`${category}: ${record} would be ${action}${place}`, ...linesOfPlanned(write)];
  });
  const seconds = (report.durationMs / 1000).toFixed(1);
  return [
    ...planned,
    ...tableOf([heading, ...rows]),
    ...(messages.length === 0
      ? ['Nothing is left open.']
      : [`${report.messages.length} messages:`, ...messages]),
    `${seconds} s, ${report.quickbooksRoundTrips} messages to QuickBooks`,
  ];
}
