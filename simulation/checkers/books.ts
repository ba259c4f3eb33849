import type { Seen } from '../sight.ts';

/** What stands on one side, by category and token. */
export interface Books {
  readonly byToken: ReadonlyMap<string, readonly Seen[]>;
  readonly byId: ReadonlyMap<string, Seen>;
}

export function booksOf(seen: readonly Seen[]): Books {
  const byToken = new Map<string, Seen[]>();
  const byId = new Map<string, Seen>();
  for (const one of seen) {
    const key = `${one.category} ${one.token}`;
    byToken.set(key, [...(byToken.get(key) ?? []), one]);
    byId.set(`${one.category} ${one.id}`, one);
  }
  return { byToken, byId };
}
