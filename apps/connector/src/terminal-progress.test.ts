import { describe, expect, it } from 'vitest';
import { createTerminalProgress } from './terminal-progress.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  let nowMs = 0;
  const progress = createTerminalProgress({ isTTY, write: (text) => written.push(text) }, () => nowMs);
  return { written, progress, wait: (ms: number) => (nowMs += ms) };
}

describe('progress', () => {
  it('says the category and how far it is', () => {
    const { written, progress, wait } = record(false);
    progress.report({ category: 'Preparing', done: 0 });
    progress.report({ category: 'Customers', done: 1, total: 40 });
    wait(2_000);
    progress.report({ category: 'Customers', done: 40, total: 40 });
    expect(written).toEqual(['Preparing …\n', 'Customers: 1 of 40\n', 'Customers: 40 of 40\n']);
  });

  it('does not flood a file with lines', () => {
    const { written, progress, wait } = record(false);
    for (let done = 0; done < 10_000; done += 1) {
      progress.report({ category: 'Invoices', done, total: 10_000 });
      wait(1);
    }
    expect(written.length).toBeLessThan(8);
  });

  it('draws over its one line on a terminal and takes it away at the end', () => {
    const { written, progress, wait } = record(true);
    progress.report({ category: 'Items', done: 1, total: 2 });
    wait(100);
    progress.report({ category: 'Items', done: 2, total: 2 });
    progress.end();
    expect(written).toEqual(['\r\u001B[2KItems: 1 of 2', '\r\u001B[2KItems: 2 of 2', '\r\u001B[2K']);
  });
});
