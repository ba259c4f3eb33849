import type { Json } from '@autosync/core';
import type { TObject } from 'typebox';
import { isCategoryName, type CategoryName } from './category.ts';
import type { Category, Fields } from './definition.ts';
import { referencedCategory } from './field.ts';

/** A record that another one refers to. */
export interface Reference {
  readonly category: CategoryName;
  readonly id: string;
  /** Where it stands, such as `lines[2].item`. */
  readonly path: string;
}

/** Every reference in a record, those in its lines and applications included, in the order of its fields. */
export function referencesOf(category: Category, fields: Fields): readonly Reference[] {
  const found: Reference[] = [];
  mapReferences(category, fields, (reference) => {
    found.push(reference);
    return reference.id;
  });
  return found;
}

/** The record with every reference replaced by what `idOf` says. */
export function mapReferences(
  category: Category,
  fields: Fields,
  idOf: (reference: Reference) => string,
): Fields {
  return mapMembers(category.schema, fields, '', idOf);
}

/** The categories that a schema's fields refer to, each once. */
export function categoriesReferredTo(schema: TObject): readonly CategoryName[] {
  const found = new Set<CategoryName>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'reference' && typeof value === 'string' && isCategoryName(value)) found.add(value);
    return value;
  });
  return [...found];
}

/** The field by which a record refers to another one of its own category, its parent. */
export function selfReference(schema: TObject, category: CategoryName): string | undefined {
  const fields = Object.entries(schema.properties);
  return fields.find(([, field]) => referencedCategory(field) === category)?.[0];
}

function mapMembers(
  schema: object,
  members: Fields,
  path: string,
  idOf: (reference: Reference) => string,
): Fields {
  const properties = keyword(schema, 'properties');
  const mapped: [string, Json][] = [];
  for (const [name, value] of Object.entries(members)) {
    const property = keyword(properties, name);
    const place = path === '' ? name : `${path}.${name}`;
    const isKnown = typeof property === 'object' && property !== null;
    mapped.push([name, isKnown ? mapValue(property, value, place, idOf) : value]);
  }
  return Object.fromEntries(mapped);
}

function mapValue(schema: object, value: Json, path: string, idOf: (reference: Reference) => string): Json {
  const category = referencedCategory(schema);
  if (category !== undefined) return typeof value === 'string' ? idOf({ category, id: value, path }) : value;
  const items = keyword(schema, 'items');
  if (Array.isArray(value) && typeof items === 'object' && items !== null) {
    return value.map((item: Json, index) => mapValue(items, item, `${path}[${index}]`, idOf));
  }
  return isFields(value) && keyword(schema, 'properties') ? mapMembers(schema, value, path, idOf) : value;
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyword(schema: unknown, name: string): unknown {
  return typeof schema === 'object' && schema !== null ? Reflect.get(schema, name) : undefined;
}
