import type { Engine, Log, Store } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { configurationOf, type ConnectionOptions } from './configuration.ts';
import { connect } from './connector.ts';
import { watchForInterruption } from './interruption.ts';
import { openLogFile } from './log-file.ts';
import { createTerminalProgress } from './terminal-progress.ts';

/** What a command works with that speaks to both sides. */
export interface EngineSession {
  readonly engine: Engine;
  readonly store: Store;
  readonly log: Log;
  readonly endProgress: () => void;
}

/** Opens the data folder, signs in to SA, and closes everything when the work has ended. */
export async function withEngine<Result>(
  options: ConnectionOptions,
  work: (session: EngineSession) => Promise<Result>,
): Promise<Result> {
  const { folder, ...connection } = configurationOf(options);
  const store = openSqliteStore({ folder, access: 'write' });
  try {
    const log = openLogFile(folder);
    const progress = createTerminalProgress(process.stderr, () => performance.now());
    const engine = await connect(connection, { folder, store, log, progress });
    return await work({ engine, store, log, endProgress: progress.end });
  } finally {
    await store.close();
  }
}

/** The same for work that a Ctrl-C may ask to end early. */
export async function withStoppableEngine<Result>(
  options: ConnectionOptions,
  work: (session: EngineSession & { readonly interrupted: AbortSignal }) => Promise<Result>,
): Promise<Result> {
  const interruption = watchForInterruption();
  try {
    return await withEngine(options, (session) => work({ ...session, interrupted: interruption.signal }));
  } finally {
    interruption.end();
  }
}
