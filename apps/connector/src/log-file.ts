import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '@autosync/engine';
import { pino } from 'pino';

/** Above this size a new start keeps the old file beside the new one. */
const bytesMax = 10_000_000;

/**
 * The log in the data folder, one JSON object a line. It is written synchronously, so that the last lines
 * before a crash are there (stack.md: other ways lost lines).
 */
export function openLogFile(folder: string): Log {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'connector.log');
  if (existsSync(file) && statSync(file).size > bytesMax)
    renameSync(file, join(folder, 'connector.previous.log'));
  const logger = pino({ base: null }, pino.destination({ dest: file, sync: true }));
  return {
    info: (event, data = {}) => logger.info(data, event),
    error: (event, data = {}) => logger.error(data, event),
  };
}
