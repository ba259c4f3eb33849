import type { Amount, DateOnly, Percent, Price, Quantity } from '@autosync/core';
import { Type, type TSchema, type TUnsafe } from 'typebox';
import { isCategoryName, type CategoryName } from './category.ts';

/**
 * The building blocks of every category's schema. A record always has all of its fields; an empty one is
 * `null`, never missing and never an empty text, so that two records compare field by field.
 *
 * `title` is the name of the field that a person reads in a message.
 */
export function text(title: string, charactersMax: number) {
  return Type.Unsafe<string | null>({ ...nullable, title, minLength: 1, maxLength: charactersMax });
}

/** A text without line breaks, for places that QuickBooks keeps as single lines (qbxml.md 5.5). */
export function line(title: string, charactersMax: number) {
  return Type.Unsafe<string | null>({
    ...nullable,
    title,
    minLength: 1,
    maxLength: charactersMax,
    pattern: '^[^\\r\\n]*$',
  });
}

/** A text that must be there. */
export function requiredText(title: string, charactersMax: number) {
  return Type.String({ title, minLength: 1, maxLength: charactersMax });
}

/**
 * The last part of a list element's name. It has no colon, because QuickBooks joins parents and children
 * with one, and no blank at its ends, because QuickBooks takes them off (qbxml.md 5.4).
 */
export function elementName(charactersMax: number, title = 'Name') {
  return Type.String({
    title,
    minLength: 1,
    maxLength: charactersMax,
    pattern: '^[^\\s:]([^:]*[^\\s:])?$',
  });
}

export function flag(title: string) {
  return Type.Boolean({ title });
}

export function wholeNumber(title: string) {
  return Type.Unsafe<number | null>({ type: ['integer', 'null'], title });
}

export function oneOf<const Values extends readonly string[]>(title: string, values: Values) {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: values, title });
}

export function amountField(title: string) {
  return Type.Unsafe<Amount>({ type: 'string', pattern: '^-?\\d{1,13}\\.\\d{2}$', title });
}

export function optionalAmountField(title: string) {
  return Type.Unsafe<Amount | null>({ ...nullable, pattern: '^-?\\d{1,13}\\.\\d{2}$', title });
}

export function priceField(title: string) {
  return Type.Unsafe<Price | null>({ ...nullable, pattern: '^-?\\d{1,10}\\.\\d{2,5}$', title });
}

export function percentField(title: string) {
  return Type.Unsafe<Percent | null>({ ...nullable, pattern: '^-?\\d{1,10}\\.\\d{2,5}$', title });
}

export function quantityField(title: string) {
  return Type.Unsafe<Quantity | null>({ ...nullable, pattern: '^-?\\d{1,10}(\\.\\d{0,4}[1-9])?$', title });
}

export function dateField(title: string) {
  return Type.Unsafe<DateOnly>({ type: 'string', format: 'date', title });
}

export function optionalDateField(title: string) {
  return Type.Unsafe<DateOnly | null>({ ...nullable, format: 'date', title });
}

/** The id of a record of another category, in the id space of the side on which the record stands. */
export function reference(title: string, category: CategoryName) {
  return Type.Unsafe<string | null>({ ...nullable, title, minLength: 1, maxLength: 64, reference: category });
}

/** A reference that must be there. */
export function requiredReference(title: string, category: CategoryName) {
  return Type.Unsafe<string>({ type: 'string', title, minLength: 1, maxLength: 64, reference: category });
}

/** A reference to a record of one of several categories, whose ids are unique among all of them. */
export function referenceToOneOf(title: string, alternatives: readonly CategoryName[]) {
  return Type.Unsafe<string | null>({
    ...nullable,
    title,
    minLength: 1,
    maxLength: 64,
    reference: alternatives.join(alternativesJoin),
  });
}

/** The categories that a field may refer to; none for a plain field. */
export function referencedCategories(schema: object): readonly CategoryName[] {
  const names: unknown = Reflect.get(schema, 'reference');
  return typeof names === 'string' ? names.split(alternativesJoin).filter(isCategoryName) : [];
}

const alternativesJoin = ' or ';

const nullable: { type: ['string', 'null'] } = { type: ['string', 'null'] };

/** An object that may be absent as a whole. */
export function optionalGroup<Group extends TSchema>(
  title: string,
  group: Group,
): TUnsafe<Type.Static<Group> | null> {
  return Type.Unsafe<Type.Static<Group> | null>({ title, anyOf: [group, { type: 'null' }] });
}
