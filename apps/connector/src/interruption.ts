import { exitCode } from './exit-code.ts';

/** The first Ctrl-C (or SIGTERM) of a person who waits for a command. */
export interface Interruption {
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * Asks for a clean end at the first Ctrl-C and ends the program at the second. The second is safe as well:
 * every step is on the disk before the next one, and the next sync goes on from there. From here to `end` no
 * Ctrl-C ends the program unasked, whatever it is doing.
 */
export function watchForInterruption(): Interruption {
  const interrupted = new AbortController();
  const interrupt = () => {
    if (interrupted.signal.aborted) process.exit(exitCode.failed);
    process.stderr.write(
      '\nStopping after what is under way. Press Ctrl-C again to end at once; nothing is lost.\n',
    );
    interrupted.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    signal: interrupted.signal,
    end: () => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
    },
  };
}

/** Runs what can be asked to stop; a Ctrl-C from before it began counts as well. */
export async function stoppable<Result>(
  signal: AbortSignal,
  stop: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const running = work();
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  try {
    return await running;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
