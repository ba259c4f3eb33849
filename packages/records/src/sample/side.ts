import type { Random } from '@autosync/core';

/** Where a record of the sample exists: on both sides without a link, or on one alone. */
export type Where = 'both' | 'sa' | 'quickbooks';

/** A record under the key by which the others of the story refer to it. */
export interface Sided<Record> {
  readonly key: string;
  readonly where: Where;
  readonly record: Record;
}

/** True where a record may refer to another one: that one exists on every side on which the record does. */
export function mayRefer(from: Where, to: Where): boolean {
  return to === 'both' || from === to;
}

/**
 * Eight of ten on both sides and one of ten on each side alone, in an order of chance within each ten, so
 * that the shares hold for any number of records.
 */
export function* sidesOfTen(random: Random): Generator<Where, never> {
  for (;;) {
    const sa = random.integer(0, 9);
    const quickbooks = (sa + random.integer(1, 9)) % 10;
    for (let place = 0; place < 10; place += 1)
      yield place === sa ? 'sa' : place === quickbooks ? 'quickbooks' : 'both';
  }
}

/** The records of a category by where they exist, to choose one that another may refer to. */
export class Choices<Record extends { readonly isActive: boolean }> {
  readonly #byWhere: { readonly [Place in Where]: Sided<Record>[] } = { both: [], sa: [], quickbooks: [] };
  readonly #activeByWhere: { readonly [Place in Where]: Sided<Record>[] } = {
    both: [],
    sa: [],
    quickbooks: [],
  };
  readonly #byKey = new Map<string, Sided<Record>>();

  add(sided: Sided<Record>): void {
    this.#byWhere[sided.where].push(sided);
    if (sided.record.isActive) this.#activeByWhere[sided.where].push(sided);
    this.#byKey.set(sided.key, sided);
  }

  all(): readonly Sided<Record>[] {
    return [...this.#byKey.values()];
  }

  find(key: string | null): Record | undefined {
    return key === null ? undefined : this.#byKey.get(key)?.record;
  }

  /**
   * One to which a record of that side may refer; every other time one of its own side, if there is any. What
   * SA has alone is still to be made in QuickBooks, which refuses inactive references (bookkeeping.md 23).
   */
  pick(random: Random, from: Where): Sided<Record> {
    const byWhere = from === 'sa' ? this.#activeByWhere : this.#byWhere;
    const list = byWhere[from].length > 0 && random.integer(0, 1) === 0 ? byWhere[from] : byWhere.both;
    const chosen = list[random.integer(0, list.length - 1)];
    if (!chosen) throw new RangeError('The story has no record on both sides to refer to.');
    return chosen;
  }
}
