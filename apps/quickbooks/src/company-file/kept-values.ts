/**
 * Values that nearly every request reads and writes: counters and balances. They are kept in memory while a
 * transaction of the database runs and written once before it ends, or before a part of it begins that may
 * be taken back alone.
 */
export interface KeptValues {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  /** Writes what has changed. */
  flush(): void;
  /** Forgets everything, for when the file was taken back to what it was. */
  forget(): void;
}

const keptMax = 10_000;

export function createKeptValues(
  read: (key: string) => string | undefined,
  write: (key: string, value: string) => void,
): KeptValues {
  const known = new Map<string, string>();
  const changed = new Set<string>();
  const kept: KeptValues = {
    get(key) {
      const value = known.get(key) ?? read(key);
      if (value !== undefined) known.set(key, value);
      return value;
    },
    set(key, value) {
      known.set(key, value);
      changed.add(key);
    },
    flush() {
      for (const key of changed) write(key, known.get(key) ?? '');
      changed.clear();
      if (known.size > keptMax) known.clear();
    },
    forget() {
      known.clear();
      changed.clear();
    },
  };
  return kept;
}
