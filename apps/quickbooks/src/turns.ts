/** QuickBooks does one thing at a time: work waits for the one before it (qbxml.md 0.9). */
export interface Turns {
  /** Resolves when it is this one's turn; call the result when done. */
  take(): Promise<() => void>;
}

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return {
    async take() {
      const before = last;
      let finish = (): void => undefined;
      last = new Promise((resolve) => {
        finish = resolve;
      });
      await before;
      return finish;
    },
  };
}
