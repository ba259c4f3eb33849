import { Failure } from '@autosync/core';
import { damageReport, type DamageReport, type Treatment } from '@autosync/engine';
import { openSqliteStore, putAside } from '@autosync/store/sqlite';
import { configurationOf, type ConnectionOptions } from '../configuration.ts';
import { connect, type Connection } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { measured } from '../sync-report.ts';
import { createTerminalProgress } from '../terminal-progress.ts';

export interface DoctorOptions extends ConnectionOptions {
  readonly fix?: boolean;
  readonly json?: boolean;
}

interface Findings {
  readonly damages: readonly DamageReport[];
  readonly repaired: readonly DamageReport[];
  readonly examined: Treatment['examined'];
  /** The name under which a damaged file was put aside. */
  readonly putAside: string | null;
}

/** `autosync doctor [--fix]`: examines the connector's own data against both sides, and repairs them. */
export async function runDoctor(options: DoctorOptions): Promise<ExitCode> {
  const { folder, ...connection } = configurationOf(options);
  const isFixing = options.fix === true;
  const findings = await measured(() => findingsIn(folder, connection, isFixing));
  if (options.json === true) printJson({ sound: findings.damages.length === 0, ...findings });
  else printLines(linesOf(findings));
  return findings.damages.length === 0 ? exitCode.done : exitCode.messagesRemain;
}

/** A file that cannot be read is a finding like any other, and the only one. */
async function findingsIn(folder: string, connection: Connection, isFixing: boolean): Promise<Findings> {
  try {
    return await examined(folder, connection, isFixing);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'store.damaged') throw error;
    const { detail = '' } = error.details;
    const damage = damageReport({
      code: 'doctor.file-damaged',
      category: null,
      record: '',
      details: { detail },
      isDangerous: true,
    });
    const examinedNothing = { links: 0, inSa: 0, inQuickbooks: 0, activity: 0 };
    const found = { damages: [damage], repaired: [], examined: examinedNothing, putAside: null };
    return isFixing ? withFileAside(folder, found) : found;
  }
}

function withFileAside(folder: string, { damages, ...found }: Findings): Findings {
  return { ...found, damages: [], repaired: damages, putAside: putAside(folder) };
}

async function examined(folder: string, connection: Connection, isFixing: boolean): Promise<Findings> {
  const store = openSqliteStore({ folder, access: 'write' });
  try {
    const [fault] = await store.faults();
    if (fault !== undefined) throw new Failure('store.damaged', { folder, detail: fault });
    const log = openLogFile(folder);
    const progress = createTerminalProgress(process.stderr, () => performance.now());
    const engine = await connect(connection, { folder, store, log, progress });
    const { damages, repaired, examined: counts } = await engine.doctor(isFixing);
    progress.end();
    log.info('doctor ended', { damages: damages.length, repaired: repaired.length });
    return {
      damages: damages.map(damageReport),
      repaired: repaired.map(damageReport),
      examined: counts,
      putAside: null,
    };
  } finally {
    await store.close();
  }
}

function linesOf({ damages, repaired, examined: { links, inSa, inQuickbooks }, putAside: file }: Findings) {
  return [
    `Looked at ${links} links, ${inSa} records of SA and ${inQuickbooks} of QuickBooks.`,
    ...(repaired.length === 0 ? [] : [`${repaired.length} repaired:`]),
    ...repaired.map(({ summary }) => `    ${summary}`),
    ...(file === null
      ? []
      : [
          `The damaged file is kept as ${file}. Run "autosync take-over" and then a sync: SA knows the links.`,
        ]),
    ...(damages.length === 0
      ? ['Nothing is wrong.']
      : [`${damages.length} wrong:`, ...damages.flatMap((damage) => linesOfDamage(damage))]),
  ];
}

function linesOfDamage({ category, summary, why, remedy, isDangerous }: DamageReport): string[] {
  return [
    `${category === null ? '' : `${category}: `}${summary} ${why}`,
    `    ${remedy}`,
    ...(isDangerous ? ['    No sync begins before this is repaired.'] : []),
  ];
}
