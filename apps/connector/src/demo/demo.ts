import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Secret } from '@autosync/core';
import type { Store } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { exitCodeOfSync, printReport, syncOnce } from '../commands/sync.ts';
import { connect } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { watchForInterruption } from '../interruption.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines, tellFailure } from '../output.ts';
import { systemClock } from '../system-clock.ts';
import { createTerminalProgress } from '../terminal-progress.ts';
import { openDemoFolder, waitForEnd, type DemoFolder, type DemoState } from './demo-folder.ts';
import { makeEdits } from './sample-edits.ts';
import { startSides, type Sides } from './sides.ts';

export interface DemoOptions {
  readonly once?: boolean;
  readonly json?: boolean;
  readonly data?: string;
  readonly customers?: number;
  readonly invoices?: number;
  readonly seed?: number;
  readonly edits: number;
  readonly takeOver?: boolean;
}

/**
 * `autosync demo`: SA and a simulated QuickBooks with a lawn-care business in each, as processes of their own,
 * and this process as the connector between them.
 */
export async function runDemo(options: DemoOptions): Promise<ExitCode> {
  const folder = openDemoFolder(options.data);
  const interruption = watchForInterruption();
  try {
    const kept = folder.read();
    if (kept !== undefined) tellOtherSample(kept, options);
    const before = kept ?? newState(options);
    folder.write(before);
    // The store's lock keeps a second demo out of the folder before anything of the sample is touched.
    const store = openSqliteStore({ folder: folder.connector, access: 'write' });
    try {
      await waitForEnd(before.servers);
      return await runBetweenSides({ folder, store, interrupted: interruption.signal }, before, options);
    } finally {
      await store.close();
    }
  } finally {
    folder.end();
    interruption.end();
  }
}

/** What a demo stands on. */
interface Stage {
  readonly folder: DemoFolder;
  readonly store: Store;
  readonly interrupted: AbortSignal;
}

async function runBetweenSides(stage: Stage, before: DemoState, options: DemoOptions): Promise<ExitCode> {
  const sides = await startUnlessInterrupted(stage, before);
  if (sides === undefined) return exitCode.failed;
  try {
    const state = await prepare(stage.folder, sides, options);
    return options.once === true
      ? await syncInDemo(stage, state, sides, options)
      : await syncOnEnter(stage, state, sides, options);
  } finally {
    await sides.stop();
  }
}

/** Starts both sides; Ctrl-C meanwhile ends them again, and then there are none. */
async function startUnlessInterrupted(stage: Stage, state: DemoState): Promise<Sides | undefined> {
  const { folder, interrupted } = stage;
  try {
    const sides = await startSides(folder, state, interrupted);
    if (!interrupted.aborted) return sides;
    await sides.stop();
  } catch (error) {
    if (!interrupted.aborted) throw error;
  }
  return undefined;
}

function newState({ seed = 1, customers, invoices }: DemoOptions): DemoState {
  const today = systemClock.localText(systemClock.now()).slice(0, 10);
  const size = { ...(customers !== undefined && { customers }), ...(invoices !== undefined && { invoices }) };
  return { isReady: false, seed, ...size, today, username: '', password: '', editRounds: 0, servers: [] };
}

/** A folder keeps the sample with which it began; who asks for another one should not take it for that. */
function tellOtherSample(kept: DemoState, { seed, customers, invoices, edits }: DemoOptions): void {
  const isOther =
    (seed !== undefined && seed !== kept.seed && edits === 0) ||
    (customers !== undefined && customers !== kept.customers) ||
    (invoices !== undefined && invoices !== kept.invoices);
  if (!isOther) return;
  const size = `--seed ${kept.seed}${sizeOption('customers', kept)}${sizeOption('invoices', kept)}`;
  process.stderr.write(`The folder keeps the sample that it has (${size}); a new folder gets another one.\n`);
}

function sizeOption(name: 'customers' | 'invoices', state: DemoState): string {
  return state[name] === undefined ? '' : ` --${name} ${state[name]}`;
}

/** Each round of edits is another one, and the same one again with the same seed in the same round. */
function seedOfEdits(state: DemoState, seed: number = state.seed): number {
  return seed * roundsMax + state.editRounds + 1;
}

/** So many rounds have edits of their own before those of the next seed begin. */
const roundsMax = 1_000;

/** Tells where everything is, and makes the edits that were asked for. */
async function prepare(folder: DemoFolder, sides: Sides, options: DemoOptions): Promise<DemoState> {
  const { sa, quickbooks, state } = sides;
  const { username, password } = state;
  // The connector has no address yet: its local server comes with the window.
  printJson({ sa, quickbooks, connector: null, username, password });
  if (options.edits === 0) return state;
  const seed = seedOfEdits(state, options.seed);
  await makeEdits({ saUrl: sa, quickbooksUrl: quickbooks, username, password }, options.edits, seed);
  const edited = { ...state, editRounds: state.editRounds + 1 };
  folder.write(edited);
  return edited;
}

async function syncInDemo(
  { folder, store, interrupted }: Stage,
  { username, password }: DemoState,
  { sa, quickbooks }: Sides,
  { json, takeOver = false }: DemoOptions,
): Promise<ExitCode> {
  const log = openLogFile(folder.connector);
  const progress = createTerminalProgress(process.stderr, () => performance.now());
  const connection = { saUrl: sa, quickbooksUrl: quickbooks, username, password: new Secret(password) };
  const engine = await connect(connection, { store, log, progress });
  const report = await syncOnce(engine, { log, takeOver, endProgress: progress.end, interrupted });
  printReport(report, json === true);
  return exitCodeOfSync(report);
}

/** Syncs at each Enter until Ctrl-C. A sync that fails says why and waits for the next Enter. */
async function syncOnEnter(
  stage: Stage,
  state: DemoState,
  sides: Sides,
  options: DemoOptions,
): Promise<ExitCode> {
  printLines([
    '',
    `SA          ${sides.sa}`,
    `QuickBooks  ${sides.quickbooks}  (simulated)`,
    `Sign in to SA as ${state.username} with the password ${state.password}`,
    '',
    'Change something on either side, then press Enter to sync. Ctrl-C ends everything.',
  ]);
  const { interrupted } = stage;
  const lines = createInterface({ input: process.stdin });
  try {
    for (;;) {
      await once(lines, 'line', { signal: interrupted });
      try {
        await syncInDemo(stage, state, sides, { ...options, json: false });
      } catch (error) {
        tellFailure(error);
      }
      if (!interrupted.aborted) printLines(['', 'Press Enter to sync again; Ctrl-C ends everything.']);
    }
  } catch (error) {
    if (interrupted.aborted) return exitCode.done;
    throw error;
  } finally {
    lines.close();
  }
}
