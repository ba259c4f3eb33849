/**
 * A record, or a change of one, as a person reads it: each field by its name. Whoever shows it has put names in the
 * place of references; a page writes amounts and days in the user's own way, so they come as what they are.
 */
import type { Json } from '@autosync/core';
import type { Category, Fields } from './definition.ts';

/** A value of a field. */
export type Shown =
  | { readonly kind: 'empty' }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'text' | 'amount' | 'price' | 'number' | 'date'; readonly value: string };

export interface FieldChange {
  /** The address, line or application that the field is part of. */
  readonly group: string | null;
  readonly name: string;
  readonly before: Shown;
  readonly after: Shown;
}

/** One field of a record, with where it stands: two states of a record have the same field under the same key. */
export interface ShownField {
  readonly key: string;
  /** The address, line or application that it is part of; null where it is of the record itself. */
  readonly group: string | null;
  readonly name: string;
  readonly shown: Shown;
}

/** How a line is found in another state: by its id on one side, by its place on the other side. */
export type LineKey = 'by id' | 'by place';

/** What a record says: fields that are empty are left out, and so is what has no name for people. */
export function shownFields(
  { schema }: Pick<Category, 'schema'>,
  fields: Fields,
  lines: LineKey = 'by id',
): readonly ShownField[] {
  return membersOf(schema, fields, { key: '', group: null, lines });
}

/** The fields in which two states differ, in the order of the record; a state that is absent has none. */
export function changesBetween(
  before: readonly ShownField[],
  after: readonly ShownField[],
): readonly FieldChange[] {
  const was = new Map(before.map((field) => [field.key, field]));
  const is = new Map(after.map((field) => [field.key, field]));
  const fields = [...after, ...before.filter(({ key }) => !is.has(key))];
  return fields
    .map(({ key, group, name }) => ({
      group,
      name,
      before: was.get(key)?.shown ?? emptyShown,
      after: is.get(key)?.shown ?? emptyShown,
    }))
    .filter((change) => !isSameShown(change.before, change.after));
}

export const emptyShown: Shown = { kind: 'empty' };

export function isSameShown(one: Shown, other: Shown): boolean {
  return (
    one.kind === other.kind && (one.kind === 'empty' || other.kind === 'empty' || one.value === other.value)
  );
}

/** Where a field stands. */
interface Place {
  readonly key: string;
  readonly group: string | null;
  readonly lines: LineKey;
}

function membersOf(schema: object, fields: Fields, place: Place): readonly ShownField[] {
  const properties = objectAt(schema, 'properties') ?? {};
  return Object.entries(properties).flatMap(([name, property]: [string, unknown]): readonly ShownField[] => {
    const value = fields[name];
    if (typeof property !== 'object' || property === null || value === undefined || value === null) return [];
    const title: unknown = Reflect.get(property, 'title');
    // What has no name for people (the id of a line) is none of their business.
    if (typeof title !== 'string') return [];
    return fieldOf(property, value, title, { ...place, key: `${place.key}/${name}` });
  });
}

function fieldOf(schema: object, value: Json, name: string, place: Place): readonly ShownField[] {
  const { key, group, lines } = place;
  const items = objectAt(schema, 'items');
  if (Array.isArray(value))
    return value.flatMap((row: Json, index) => {
      if (items === undefined || !isFields(row)) return [];
      const rowKey = lines === 'by id' ? knownAs(row, index) : String(index);
      return membersOf(items, row, { ...place, key: `${key}/${rowKey}`, group: rowName(items, row, index) });
    });
  if (isFields(value)) return membersOf(groupOf(schema), value, { ...place, group: name });
  return [{ key, group, name, shown: shownOf(schema, value) }];
}

/** A line is known by its id, an application by its invoice, anything else by its place. */
function knownAs(row: Fields, index: number): string {
  const known = [row['id'], row['invoice']].find((value) => typeof value === 'string');
  return typeof known === 'string' ? known : String(index);
}

/** What a person calls a line: its item, or the invoice that is paid, or what it says. */
function rowName(items: object, row: Fields, index: number): string {
  const words = Object.keys(objectAt(items, 'properties') ?? {})
    .filter((name) => name !== 'id')
    .map((name) => row[name])
    .find((value) => typeof value === 'string' && value !== '');
  return typeof words === 'string' ? `${index + 1}. ${words}` : `${index + 1}.`;
}

function shownOf(schema: object, value: Json): Shown {
  if (value === null || value === '' || typeof value === 'object') return emptyShown;
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (typeof value === 'number') return { kind: 'number', value: String(value) };
  if (Reflect.get(schema, 'format') === 'date') return { kind: 'date', value };
  const pattern: unknown = Reflect.get(schema, 'pattern');
  const isNumber = typeof pattern === 'string' && pattern.startsWith('^-?\\d');
  if (!isNumber) return { kind: 'text', value };
  if (pattern.endsWith('\\d{2}$')) return { kind: 'amount', value };
  return { kind: pattern.endsWith('\\d{2,5}$') ? 'price' : 'number', value };
}

/** The schema of a group that may be absent as a whole. */
function groupOf(schema: object): object {
  const alternatives: unknown = Reflect.get(schema, 'anyOf');
  const [group]: readonly unknown[] = Array.isArray(alternatives) ? alternatives : [schema];
  return typeof group === 'object' && group !== null ? group : schema;
}

function objectAt(schema: object, name: string): object | undefined {
  const value: unknown = Reflect.get(schema, name);
  return typeof value === 'object' && value !== null ? value : undefined;
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
