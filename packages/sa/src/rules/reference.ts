import type { Json } from '@autosync/core';
import {
  categories,
  categoryOf,
  referencedCategories,
  type CategoryName,
  type Fields,
} from '@autosync/records';
import type { TSchema } from 'typebox';

export interface PlacedReference {
  /** The category of the record, or those of which it may be one. */
  readonly categories: readonly CategoryName[];
  readonly id: string;
  /** The field's title, for a message. */
  readonly title: string;
}

/** Every reference that a record makes, those inside its lines and applications included. */
export function referencesOf(category: CategoryName, fields: Fields): readonly PlacedReference[] {
  return referenceFields(category).flatMap((field) =>
    valuesAt(fields, field.path).flatMap((value) =>
      typeof value === 'string' ? [{ categories: field.refersTo, id: value, title: field.title }] : [],
    ),
  );
}

/**
 * For each field of any category that may refer to this one: the part that a record's fields contain when
 * they refer to `id`.
 */
export function referringParts(
  refersTo: CategoryName,
  id: string,
): readonly { readonly category: CategoryName; readonly part: Json }[] {
  return categories.flatMap((category) =>
    referenceFields(category.name)
      .filter((field) => field.refersTo.includes(refersTo))
      .map((field) => ({ category: category.name, part: partAt(field.path, id) })),
  );
}

interface ReferenceField {
  /** Names of properties; `[]` stands for every element of a list. */
  readonly path: readonly string[];
  readonly refersTo: readonly CategoryName[];
  readonly title: string;
}

function referenceFields(category: CategoryName): readonly ReferenceField[] {
  return Object.entries(categoryOf(category).schema.properties).flatMap(([name, schema]) =>
    within(schema, [name]),
  );
}

function within(schema: TSchema, path: readonly string[]): readonly ReferenceField[] {
  const refersTo = referencedCategories(schema);
  if (refersTo.length > 0) return [{ path, refersTo, title: titleOf(schema) }];
  const elements: unknown = Reflect.get(schema, 'items');
  if (isObject(elements)) return within(elements, [...path, '[]']);
  const properties: unknown = Reflect.get(schema, 'properties');
  if (!isObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, property]) =>
    isObject(property) ? within(property, [...path, name]) : [],
  );
}

function titleOf(schema: TSchema): string {
  const title: unknown = Reflect.get(schema, 'title');
  return typeof title === 'string' ? title : 'A reference';
}

function valuesAt(value: Json | undefined, path: readonly string[]): readonly (Json | undefined)[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (step === '[]') return Array.isArray(value) ? value.flatMap((element) => valuesAt(element, rest)) : [];
  return isObject(value) ? valuesAt(Reflect.get(value, step), rest) : [];
}

function partAt(path: readonly string[], id: string): Json {
  const [step, ...rest] = path;
  if (step === undefined) return id;
  return step === '[]' ? [partAt(rest, id)] : { [step]: partAt(rest, id) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
