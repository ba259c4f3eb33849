import { canonicalJson, sameJson } from '@autosync/core';
import type { Link } from '@autosync/engine';
import { categories, mapReferences, type Category, type CategoryName, type Fields } from '@autosync/records';

/** A record as one side holds it, whatever the form of its export. */
export interface SideRecord {
  readonly id: string;
  readonly fields: Fields;
  /** A reason, where the record is one that does not sync. */
  readonly doesNotSync?: string;
}

export type SideRecords = ReadonlyMap<CategoryName, readonly SideRecord[]>;

export interface Comparison {
  /** One sentence for each thing that is wrong; empty where both sides are the same books. */
  readonly faults: readonly string[];
  /** Pairs that differ as they did when they were linked, by `category label: field`. */
  readonly agreedDifferences: readonly string[];
  readonly pairs: number;
}

/**
 * Compares both sides record by record, through the links: every record has its partner, the fields of each
 * pair say the same (or both sides are as they were when the pair was linked and agreed to differ), and no
 * natural key stands more often on one side than on the other.
 */
export function compare(sa: SideRecords, quickbooks: SideRecords, links: readonly Link[]): Comparison {
  const faults: string[] = [];
  const agreedDifferences: string[] = [];
  const quickbooksIds = new Map(links.map((link) => [`${link.category}\n${link.saId}`, link.quickbooksId]));
  let pairs = 0;

  for (const category of categories) {
    const saRecords = byId(sa.get(category.name));
    const quickbooksRecords = byId(quickbooks.get(category.name));
    const own = links.filter((link) => link.category === category.name);
    const inTermsOfQuickbooks = (fields: Fields) =>
      mapReferences(
        category,
        fields,
        ({ category: target, id }) => quickbooksIds.get(`${target}\n${id}`),
        ({ id }) => `SA's ${id}`,
      );

    for (const link of own) {
      const [saRecord, quickbooksRecord] = [
        saRecords.get(link.saId),
        quickbooksRecords.get(link.quickbooksId),
      ];
      saRecords.delete(link.saId);
      quickbooksRecords.delete(link.quickbooksId);
      if (saRecord === undefined && isEnded(quickbooksRecord)) continue;
      if (saRecord === undefined || quickbooksRecord === undefined) {
        const missing = saRecord === undefined ? 'SA' : 'QuickBooks';
        faults.push(`${nameOf(category, saRecord ?? quickbooksRecord)} is linked, but gone in ${missing}.`);
        continue;
      }
      pairs += 1;
      const differing = differingFields(
        category,
        inTermsOfQuickbooks(saRecord.fields),
        quickbooksRecord.fields,
      );
      const isAgreed =
        sameJson(category.comparable(saRecord.fields), category.comparable(link.saBaseline)) &&
        sameJson(category.comparable(quickbooksRecord.fields), category.comparable(link.quickbooksBaseline));
      const texts = differing.map((difference) => `${nameOf(category, saRecord)}: ${difference}`);
      (isAgreed ? agreedDifferences : faults).push(...texts);
    }
    for (const record of saRecords.values())
      faults.push(`${nameOf(category, record)} of SA has no partner in QuickBooks.`);
    for (const record of quickbooksRecords.values())
      if (record.doesNotSync === undefined)
        faults.push(`${nameOf(category, record)} of QuickBooks has no partner in SA.`);
    faults.push(
      ...doubledKeys(
        category,
        sa.get(category.name) ?? [],
        quickbooks.get(category.name) ?? [],
        inTermsOfQuickbooks,
      ),
    );
  }
  return { faults, agreedDifferences, pairs };
}

/**
 * What QuickBooks holds of a record that SA deleted: nothing, or a void transaction or an inactive element, since
 * its history is never erased (design: two-way decisions).
 */
function isEnded(record: SideRecord | undefined): boolean {
  if (record === undefined) return true;
  return record.fields['isVoid'] === true || record.fields['isActive'] === false;
}

function byId(records: readonly SideRecord[] = []): Map<string, SideRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

function differingFields(category: Category, saFields: Fields, quickbooksFields: Fields): string[] {
  const [one, other] = [category.comparable(saFields), category.comparable(quickbooksFields)];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names]
    .filter((name) => !sameJson(one[name], other[name]))
    .map(
      (name) =>
        `${name} is ${canonicalJson(one[name] ?? null)} in SA and ${canonicalJson(other[name] ?? null)} in QuickBooks`,
    );
}

/** A record that was written twice shows as a natural key that one side has more often than the other. */
function doubledKeys(
  category: Category,
  saRecords: readonly SideRecord[],
  quickbooksRecords: readonly SideRecord[],
  inTermsOfQuickbooks: (fields: Fields) => Fields,
): string[] {
  const counts = new Map<string, { sa: number; quickbooks: number }>();
  const count = (side: 'sa' | 'quickbooks', fields: Fields) => {
    const [key] = category.naturalKeys(fields);
    if (key === undefined) return;
    const found = counts.get(key) ?? { sa: 0, quickbooks: 0 };
    counts.set(key, { ...found, [side]: found[side] + 1 });
  };
  for (const record of saRecords) count('sa', inTermsOfQuickbooks(record.fields));
  for (const record of quickbooksRecords)
    if (record.doesNotSync === undefined) count('quickbooks', record.fields);
  return [...counts]
    .filter(([, found]) => found.sa !== found.quickbooks && Math.max(found.sa, found.quickbooks) > 1)
    .map(
      ([key, found]) =>
        `${category.name} "${key}" stands ${found.sa} times in SA and ${found.quickbooks} times in QuickBooks.`,
    );
}

function nameOf(category: Category, record: SideRecord | undefined): string {
  return `${category.name} ${record === undefined ? '(unknown)' : `${category.label(record.fields)} (${record.id})`}`;
}
