import { describe, expect, it } from 'vitest';
import { stoppable, watchForInterruption } from './interruption.ts';

/** Work that ends only because it is asked to stop. */
function work() {
  let stop = () => {};
  const stopped = new Promise<string>((resolve) => {
    stop = () => resolve('stopped');
  });
  return { run: () => stopped, stop };
}

describe('an interruption', () => {
  it('asks to stop what is running, and what begins afterwards', async () => {
    const interruption = watchForInterruption();
    const during = work();
    const running = stoppable(interruption.signal, during.stop, during.run);
    process.emit('SIGINT');
    expect(await running).toBe('stopped');
    const after = work();
    expect(await stoppable(interruption.signal, after.stop, after.run)).toBe('stopped');
    interruption.end();
  });

  it('leaves no listener behind', () => {
    const before = process.listenerCount('SIGINT');
    watchForInterruption().end();
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
