import type { Json } from '@autosync/core';
import type { TObject } from 'typebox';
import type { CategoryName } from './category.ts';
import type { Category, Fields } from './definition.ts';
import { referencedCategories } from './field.ts';

/** A record that another one refers to. */
export interface Reference {
  readonly category: CategoryName;
  readonly id: string;
  /** Where it stands, such as `lines[2].item`. */
  readonly path: string;
}

/**
 * Every reference in a record, those in its lines and applications included, in the order of its fields. A
 * field that refers to one of several categories gives one for each: only one of them is a record's id.
 */
export function referencesOf(category: Category, fields: Fields): readonly Reference[] {
  const found: Reference[] = [];
  mapReferences(category, fields, (reference) => {
    found.push(reference);
    return undefined;
  });
  return found;
}

/**
 * The record with every reference replaced by what `idOf` says of it, or by what `otherwise` says where
 * `idOf` knows it in none of the categories that the field may refer to; without that it stays as it is.
 */
export function mapReferences(
  category: Category,
  fields: Fields,
  idOf: (reference: Reference) => string | undefined,
  otherwise: (reference: Reference) => string = ({ id }) => id,
): Fields {
  return mapMembers(category.schema, fields, '', (references) => {
    for (const reference of references) {
      const id = idOf(reference);
      if (id !== undefined) return id;
    }
    const [first] = references;
    return first && otherwise(first);
  });
}

/** The id in the place of a reference, by the categories that it may be of. */
type Replace = (references: readonly Reference[]) => string | undefined;

/** The categories that a schema's fields refer to, each once. */
export function categoriesReferredTo(schema: TObject): readonly CategoryName[] {
  const found = new Set<CategoryName>();
  JSON.stringify(schema, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null)
      for (const name of referencedCategories(value)) found.add(name);
    return value;
  });
  return [...found];
}

/** The field by which a record refers to another one of its own category, its parent. */
export function selfReference(schema: TObject, category: CategoryName): string | undefined {
  const fields = Object.entries(schema.properties);
  return fields.find(([, field]) => referencedCategories(field).includes(category))?.[0];
}

function mapMembers(schema: object, members: Fields, path: string, replace: Replace): Fields {
  const mapped: { [name: string]: Json } = { ...members };
  for (const { name, property } of referringMembers(schema)) {
    const value = members[name];
    if (value === undefined) continue;
    mapped[name] = mapValue(property, value, path === '' ? name : `${path}.${name}`, replace);
  }
  return mapped;
}

interface Member {
  readonly name: string;
  readonly property: object;
}

/** The members of a schema that refer to records, or have members that do; looked for once. */
const referringBySchema = new WeakMap<object, readonly Member[]>();

function referringMembers(schema: object): readonly Member[] {
  const known = referringBySchema.get(schema);
  if (known !== undefined) return known;
  const referring = Object.entries(Object(keyword(schema, 'properties'))).flatMap(
    ([name, property]: [string, unknown]) =>
      typeof property === 'object' && property !== null && refers(property) ? [{ name, property }] : [],
  );
  referringBySchema.set(schema, referring);
  return referring;
}

function refers(schema: object): boolean {
  const items = keyword(schema, 'items');
  const isListOfReferring = typeof items === 'object' && items !== null && refers(items);
  return isListOfReferring || referencedCategories(schema).length > 0 || referringMembers(schema).length > 0;
}

function mapValue(schema: object, value: Json, path: string, replace: Replace): Json {
  const references = referencedCategories(schema);
  if (references.length > 0)
    return typeof value === 'string'
      ? (replace(references.map((category) => ({ category, id: value, path }))) ?? value)
      : value;
  const items = keyword(schema, 'items');
  if (Array.isArray(value) && typeof items === 'object' && items !== null) {
    return value.map((item: Json, index) => mapValue(items, item, `${path}[${index}]`, replace));
  }
  return isFields(value) && keyword(schema, 'properties') ? mapMembers(schema, value, path, replace) : value;
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyword(schema: unknown, name: string): unknown {
  return typeof schema === 'object' && schema !== null ? Reflect.get(schema, name) : undefined;
}
