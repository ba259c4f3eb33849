import type { Json } from '@autosync/core';
import { factsOf } from './field-facts.ts';

type Fields = { readonly [field: string]: Json };

/**
 * The record with every field that may be empty, those of its lines included. What an earlier version stored lacks the
 * fields that a later one knows; they are empty in it, and not a fault. The same object where it lacks none.
 */
export function withMissingFields({ properties }: { readonly properties: object }, fields: Fields): Fields {
  const more: [string, Json][] = [];
  for (const [name, schema] of Object.entries(properties)) {
    if (typeof schema !== 'object' || schema === null) continue;
    const value = fields[name];
    if (value === undefined) {
      if (factsOf(schema).types.includes('null')) more.push([name, null]);
    } else if (Array.isArray(value)) {
      const whole = withMissingMembers(schema, value);
      if (whole !== value) more.push([name, whole]);
    }
  }
  return more.length === 0 ? fields : { ...fields, ...Object.fromEntries(more) };
}

/** The same for each entry of a list. */
function withMissingMembers(schema: object, entries: readonly Json[]): Json {
  const { items } = factsOf(schema);
  const properties: unknown = items && Reflect.get(items, 'properties');
  if (typeof properties !== 'object' || properties === null) return entries;
  const whole = entries.map((entry) => (isFields(entry) ? withMissingFields({ properties }, entry) : entry));
  return whole.some((entry, place) => entry !== entries[place]) ? whole : entries;
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
