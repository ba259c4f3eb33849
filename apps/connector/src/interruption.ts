import { exitCode } from './exit-code.ts';

/**
 * Calls `stop` at the first Ctrl-C (or SIGTERM) and ends the program at the second. The second is safe as
 * well: every step is on the disk before the next one, and the next sync goes on from there.
 */
export function onInterruption(stop: () => void): { end(): void } {
  let isStopping = false;
  const interrupt = () => {
    if (isStopping) process.exit(exitCode.failed);
    isStopping = true;
    stop();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    end: () => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
    },
  };
}
