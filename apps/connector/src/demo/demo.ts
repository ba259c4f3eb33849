import { Secret } from '@autosync/core';
import type { Store } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { showUntilClosed } from '../commands/window.ts';
import { exitCodeOfSync, printReport, syncOnce } from '../commands/sync.ts';
import { connect } from '../connector.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { watchForInterruption } from '../interruption.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines } from '../output.ts';
import { systemClock } from '../system-clock.ts';
import { createTerminalProgress } from '../terminal-progress.ts';
import { openWindow } from '../window/open-window.ts';
import { moveNightAway } from './awake.ts';
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
    if (options.once !== true) return await showWindow(stage, sides, options);
    return await syncInDemo(stage, await prepare(stage.folder, sides, options, null), sides, options);
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
async function prepare(
  folder: DemoFolder,
  sides: Sides,
  options: DemoOptions,
  connector: string | null,
): Promise<DemoState> {
  const { sa, quickbooks, state } = sides;
  const { username, password } = state;
  printJson({ sa, quickbooks, connector, username, password });
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
  const engine = await connect(connection, { folder: folder.connector, store, log, progress });
  const report = await syncOnce(engine, { log, takeOver, endProgress: progress.end, interrupted });
  printReport(report, json === true);
  return exitCodeOfSync(report);
}

/** Opens the window between both sides, until it is closed or Ctrl-C comes. */
async function showWindow(
  { store, folder, interrupted }: Stage,
  sides: Sides,
  options: DemoOptions,
): Promise<ExitCode> {
  const given = { sa: sides.sa, quickbooks: sides.quickbooks };
  const moved = await moveNightAway(store, systemClock);
  const window = await openWindow({ folder: folder.connector, store, given });
  const { username, password } = await prepare(folder, sides, options, window.address);
  printLines([
    '',
    `SA          ${sides.sa}`,
    `QuickBooks  ${sides.quickbooks}  (simulated)`,
    `Connector   ${window.address}`,
    '',
    `Sign in as ${username} with the password ${password}, in the window and in SA.`,
    'Press Force Sync there; change something on either side, and sync again. Ctrl-C ends everything.',
    ...(moved === undefined
      ? []
      : [`Autosync rests at night; this demo does so from ${moved.from} to ${moved.to}.`]),
  ]);
  await showUntilClosed(window, interrupted);
  return exitCode.done;
}
