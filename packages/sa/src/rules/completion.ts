import { Failure, randomText, type Json, type Random } from '@autosync/core';
import { categoryOf, type CategoryName, type Fields } from '@autosync/records';
import type { TSchema } from 'typebox';
import { hasLines, isPaying, objectsIn } from './derivation.ts';

/**
 * Fields with everything that a writer left out: `null` where the schema allows it, active, not void, no
 * lines. What the schema does not know is refused.
 */
export function completed(category: CategoryName, given: Fields): Fields {
  const { properties } = categoryOf(category).schema;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined) {
    throw new Failure('sa.invalid', { place: unknown, detail: `SA has no field "${unknown}" here.` });
  }
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, given[name] ?? defaultOf(name, schema)]),
  );
}

/** What a void credit paid is open again, and what a void refund took back is there again. */
export function withoutVoidApplications(category: CategoryName, fields: Fields): Fields {
  if (fields['isVoid'] !== true) return fields;
  if (isPaying(category)) return { ...fields, applications: [] };
  return category === 'Refund Checks' ? { ...fields, refunds: [] } : fields;
}

/**
 * An invoice or a credit with every member of its lines, and an id for each. SA gives the ids: a line keeps one only where
 * `before` has it, and every other line is a new one.
 */
export function withLineIds(
  category: CategoryName,
  fields: Fields,
  before: Fields | undefined,
  random: Random,
): Fields {
  if (!hasLines(category)) return fields;
  const free = new Set(objectsIn(before?.['lines']).map((line) => line['id']));
  const lines = objectsIn(fields['lines']).map((line) => {
    const isKnown = free.delete(line['id']);
    const members = Object.keys(emptyLine).map((name) => [name, line[name] ?? null]);
    return { ...Object.fromEntries(members), id: isKnown ? line['id'] : randomText(random, 8) };
  });
  return { ...fields, lines };
}

const emptyLine: Fields = {
  amount: null,
  item: null,
  description: null,
  quantity: null,
  rate: null,
  serviceDate: null,
  salesTaxCode: null,
  subtotal: null,
};

function defaultOf(name: string, schema: TSchema): Json {
  if (Reflect.get(schema, 'type') === 'array') return [];
  if (Reflect.get(schema, 'type') === 'boolean') return name === 'isActive';
  return null;
}
