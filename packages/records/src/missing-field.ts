import type { Json } from '@autosync/core';
import type { TObject } from 'typebox';
import { factsOf } from './field-facts.ts';

/**
 * The record with every field that may be empty. What an earlier version stored lacks the fields that a later
 * one knows; they are empty in it, and not a fault.
 */
export function withMissingFields(
  { properties }: TObject,
  fields: { readonly [field: string]: Json },
): { readonly [field: string]: Json } {
  const missing = Object.entries(properties).filter(
    ([name, schema]) => fields[name] === undefined && factsOf(schema).types.includes('null'),
  );
  if (missing.length === 0) return fields;
  return { ...fields, ...Object.fromEntries(missing.map(([name]) => [name, null])) };
}
