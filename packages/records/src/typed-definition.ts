import { Failure, type Json } from '@autosync/core';
import type { TObject } from 'typebox';
import { categoryNames, type CategoryName } from './category.ts';
import type {
  Category,
  Change,
  Fields,
  QuickBooksMapping,
  QuickBooksObject,
  QuickBooksRead,
  Writing,
} from './definition.ts';
import { firstProblem } from './field-problem.ts';
import { withMissingFields } from './missing-field.ts';
import type { RecordShape } from './record-shape.ts';
import { categoriesReferredTo, selfReference } from './reference.ts';
import type { Trait } from './trait.ts';

/** A category as it is written down: in terms of its own record type. */
export interface TypedDefinition<Record extends Fields> {
  readonly name: CategoryName;
  readonly singular: string;
  readonly resource: string;
  readonly kind: 'list' | 'transaction';
  readonly direction: 'both' | 'quickbooks-to-sa';
  readonly fieldDirections?: { readonly [field: string]: 'both' | 'quickbooks-to-sa' };
  label(record: Record): string;
  naturalKeys(record: Record): readonly string[];
  staysInSa?(record: Record): boolean;
  traits?(record: Record): readonly Trait[];
  comparable(record: Record): Record;
  readonly quickbooks: TypedMapping<Record>;
}

export interface TypedMapping<Record extends Fields> {
  readonly reads: readonly QuickBooksRead[];
  readonly deletedTypes: readonly string[];
  readonly addedWithout?: readonly string[];
  readonly derived?: readonly string[];
  fromQuickBooks(element: string, ret: object, keptBefore: Json | undefined): TypedObject<Record>;
  add(record: Record, externalGuid: string): Writing;
  change(change: TypedChange<Record>): Writing;
  remove(removal: TypedRemoval<Record>): Writing;
}

export interface TypedObject<Record extends Fields> extends QuickBooksObject {
  readonly fields: Record;
}

export interface TypedRemoval<Record extends Fields> {
  readonly id: string;
  readonly editSequence: string;
  readonly baseline: Record;
  readonly kept: Json;
}

export interface TypedChange<Record extends Fields> extends TypedRemoval<Record> {
  readonly record: Record;
  readonly changed: readonly string[];
}

/**
 * Joins what is written in terms of a record type with the rest of the house, where every record is plain
 * data. Data are narrowed here and nowhere else; what does not fit the schema at this point was not checked
 * by the one who calls, and is a defect.
 */
export function defineCategory<Record extends Fields>(
  shape: RecordShape<Record>,
  definition: TypedDefinition<Record>,
): Category {
  const { name, singular, resource, kind, direction } = definition;
  const { schema } = shape;
  const parentField = selfReference(schema, name);
  const referredTo = categoriesReferredTo(schema);
  const shaped = (fields: Fields) => narrow(name, shape.schema, fields, shape.isShaped);
  return {
    name,
    singular,
    resource,
    kind,
    direction,
    fieldDirections: { ...definition.fieldDirections },
    schema,
    dependsOn: categoryNames.filter((category) => category !== name && referredTo.includes(category)),
    ...(parentField === undefined ? {} : { parentField }),
    label: (fields) => definition.label(shaped(fields)),
    naturalKeys: (fields) => definition.naturalKeys(shaped(fields)),
    staysInSa: (fields) => definition.staysInSa?.(shaped(fields)) ?? false,
    ...(definition.traits && { traits: (fields: Fields) => definition.traits?.(shaped(fields)) ?? [] }),
    comparable: (fields) => definition.comparable(shaped(fields)),
    quickbooks: erasedMapping(shape, definition),
  };
}

function erasedMapping<Record extends Fields>(
  shape: RecordShape<Record>,
  { name, quickbooks }: TypedDefinition<Record>,
): QuickBooksMapping {
  const shaped = (fields: Fields) => narrow(name, shape.schema, fields, shape.isShaped);
  const valid = (fields: Fields) => narrow(name, shape.schema, fields, shape.isValid);
  const removal = ({ id, editSequence, baseline, kept }: Omit<Change, 'fields' | 'changed'>) => ({
    id,
    editSequence,
    baseline: shaped(baseline),
    kept,
  });
  return {
    reads: quickbooks.reads,
    deletedTypes: quickbooks.deletedTypes,
    addedWithout: quickbooks.addedWithout ?? [],
    derived: quickbooks.derived ?? [],
    fromQuickBooks: (element, ret, keptBefore) =>
      withDoubts(shape, quickbooks.fromQuickBooks(element, ret, keptBefore)),
    add: (fields, externalGuid) => quickbooks.add(valid(fields), externalGuid),
    change: (change) =>
      quickbooks.change({ ...removal(change), record: valid(change.fields), changed: change.changed }),
    remove: (change) => quickbooks.remove(removal(change)),
  };
}

/** What QuickBooks holds may be more than SA can take; such a record does not sync, and its message says why. */
function withDoubts<Record extends Fields>(
  shape: RecordShape<Record>,
  read: TypedObject<Record>,
): QuickBooksObject {
  if (read.doesNotSync !== undefined || shape.isValid(read.fields)) return read;
  const problem = firstProblem(shape.schema, read.fields);
  return { ...read, doesNotSync: problem?.text ?? 'QuickBooks holds a value here that SA cannot take.' };
}

function narrow<Record extends Fields>(
  name: CategoryName,
  schema: TObject,
  fields: Fields,
  fits: (value: unknown) => value is Record,
): Record {
  if (fits(fields)) return fields;
  const whole = withMissingFields(schema, fields);
  if (fits(whole)) return whole;
  const found = JSON.stringify(fields).slice(0, 500);
  throw new Failure('program.defect', { detail: `This is not a record of ${name}: ${found}` });
}
