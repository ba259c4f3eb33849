import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, reasonOf } from '@autosync/core';
import type { Log } from '@autosync/engine';
import { pino } from 'pino';
import { tellFailure } from './output.ts';

/** Above this size a new start keeps the old file beside the new one. */
const bytesMax = 10_000_000;

/**
 * The log in the data folder, one JSON object a line. It is written synchronously, so that the last lines
 * before a crash are there (stack.md: other ways lost lines). A log that cannot be written is told once on
 * stderr and ends nothing: whatever keeps the sync from working tells so itself, and must not be hidden by it.
 */
export function openLogFile(folder: string): Log {
  let isTold = false;
  const tell = (error: unknown) => {
    if (isTold) return;
    isTold = true;
    tellFailure(new Failure('log.not-written', { folder, detail: reasonOf(error) }, { cause: error }));
  };
  const destination = destinationIn(folder, tell);
  const logger = destination && pino({ base: null }, destination.on('error', tell));
  return {
    info: (event, data = {}) => logger?.info(data, event),
    error: (event, data = {}) => logger?.error(data, event),
  };
}

function destinationIn(folder: string, tell: (error: unknown) => void) {
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'connector.log');
    if (existsSync(file) && statSync(file).size > bytesMax)
      renameSync(file, join(folder, 'connector.previous.log'));
    return pino.destination({ dest: file, sync: true });
  } catch (error) {
    tell(error);
    return undefined;
  }
}
