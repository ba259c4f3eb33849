import { categoryOf, type CategoryName } from '@autosync/records';
import { dayText, moneyText, asRead } from './format.ts';
import type { Reading, RecordReference, StoredRecord } from '@autosync/sa/rules';

/** What a person calls a record. */
export function nameOf({ category, fields }: Pick<StoredRecord, 'category' | 'fields'>): string {
  const { amount, date } = fields;
  if (category === 'Payments' && typeof amount === 'string' && typeof date === 'string') {
    return `Payment of ${moneyText(amount)}, ${dayText(date)}`;
  }
  return asRead(categoryOf(category).label(fields));
}

/** The names of records that others refer to, by category and id; an unknown one keeps its id. */
export class Names {
  readonly #names: ReadonlyMap<string, string>;

  private constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  static async of(reading: Reading, references: readonly RecordReference[]): Promise<Names> {
    const records = await reading.records(references);
    const parents = records.flatMap((record) => {
      const parent = record.category === 'Customers' ? record.fields['parent'] : null;
      return typeof parent === 'string' ? [{ category: 'Customers' as const, id: parent }] : [];
    });
    const masters = new Map((await reading.records(parents)).map((master) => [master.id, nameOf(master)]));
    return new Names(
      new Map(
        records.map((record) => {
          const parent = record.fields['parent'];
          const master = typeof parent === 'string' ? masters.get(parent) : undefined;
          const own = nameOf(record);
          return [`${record.category}/${record.id}`, master === undefined ? own : `${master}: ${own}`];
        }),
      ),
    );
  }

  of(category: CategoryName, id: unknown): string {
    return this.ofOne([category], id);
  }

  /** The name of a record, where it is known. */
  find(category: CategoryName, id: string): string | undefined {
    return this.#names.get(`${category}/${id}`);
  }

  /** The name of a record that is of one of these categories. */
  ofOne(categories: readonly CategoryName[], id: unknown): string {
    if (typeof id !== 'string') return '–';
    return categories.map((category) => this.#names.get(`${category}/${id}`)).find(Boolean) ?? id;
  }
}

/** The elements of a short list, to choose from. */
export async function choicesOf(
  reading: Reading,
  category: CategoryName,
): Promise<readonly { id: string; label: string }[]> {
  const records: readonly StoredRecord[] = await reading.page({
    category,
    isDescending: false,
    recordsMax: 1000,
  });
  return records.map((record) => ({ id: record.id, label: nameOf(record) }));
}
