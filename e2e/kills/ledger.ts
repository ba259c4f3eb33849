import type { CategoryName } from '@autosync/records';
import type { SideRecord, SideRecords } from '../compare.ts';

/**
 * What people did while programs were killed, kept by whoever plays them: each deed leaves a mark, a text that
 * stands nowhere else. At rest each mark must stand exactly once on each side, or nowhere where it was taken
 * away. Unlike the links this knows of a record that was doubled on one side and then carried over.
 */
export interface Ledger {
  nextMark(): string;
  /** The mark now stands in that field of a record; what `replaces` named stands there no more. */
  stands(mark: string, category: CategoryName, field: string, place?: string): void;
  created(category: CategoryName): void;
  /** The record with this mark was deleted. */
  gone(mark: string, category: CategoryName, field: string): void;
  readonly deeds: number;
  /** One sentence for each mark, and for each category, that is not as it must be. */
  faultsOf(sa: SideRecords, quickbooks: SideRecords): readonly string[];
}

interface Expected {
  readonly category: CategoryName;
  readonly field: string;
  readonly times: 0 | 1;
}

/** `before` holds how many records of a category both sides have together, when nothing is doubled or lost. */
export function createLedger(prefix: string, before: ReadonlyMap<CategoryName, number>): Ledger {
  const expected = new Map<string, Expected>();
  const marksByPlace = new Map<string, string>();
  const counts = new Map(before);
  let marks = 0;
  let deeds = 0;
  const count = (category: CategoryName, more: number) =>
    counts.set(category, (counts.get(category) ?? 0) + more);
  return {
    nextMark() {
      marks += 1;
      return `${prefix}-${marks}`;
    },
    stands(mark, category, field, place) {
      deeds += 1;
      const replaced = place === undefined ? undefined : marksByPlace.get(place);
      if (replaced !== undefined) expected.set(replaced, { category, field, times: 0 });
      if (place !== undefined) marksByPlace.set(place, mark);
      expected.set(mark, { category, field, times: 1 });
    },
    created: (category) => void count(category, 1),
    gone(mark, category, field) {
      deeds += 1;
      expected.set(mark, { category, field, times: 0 });
      count(category, -1);
    },
    get deeds() {
      return deeds;
    },
    faultsOf(sa, quickbooks) {
      const faults: string[] = [];
      for (const [side, records] of [
        ['SA', sa],
        ['QuickBooks', quickbooks],
      ] as const) {
        for (const [mark, { category, field, times }] of expected) {
          const found = living(records.get(category)).filter(({ fields }) => fields[field] === mark).length;
          if (found !== times)
            faults.push(`${category} with the ${field} ${mark}: ${found} in ${side}, not ${times}.`);
        }
        for (const [category, wanted] of counts) {
          const found = living(records.get(category)).length;
          if (found !== wanted) faults.push(`${category}: ${found} in ${side}, not ${wanted}.`);
        }
      }
      return faults;
    },
  };
}

/** What counts as there: a void invoice is what QuickBooks keeps of one that SA deleted. */
function living(records: readonly SideRecord[] = []): readonly SideRecord[] {
  return records.filter(({ fields, doesNotSync }) => fields['isVoid'] !== true && doesNotSync === undefined);
}
