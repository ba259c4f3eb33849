/** The fields of a record of the story by their kind; a field of another kind is a mistake of the story. */
import { parseAmount, parseDateOnly, parsePercent, parsePrice, parseQuantity } from '@autosync/core';
import type { Amount, DateOnly, Json, Percent, Price, Quantity } from '@autosync/core';

export type StoryFields = { readonly [field: string]: Json | undefined };

export function textOf(fields: StoryFields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsOf(fields: StoryFields, name: string): readonly string[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** @throws RangeError where the field is empty. */
export function nameOf(fields: StoryFields, name: string): string {
  const text = textOf(fields, name);
  if (text === undefined)
    throw new RangeError(`A record of the story has no ${name}: ${JSON.stringify(fields)}`);
  return text;
}

export function numberOf(fields: StoryFields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

export function isTrue(fields: StoryFields, name: string): boolean {
  return fields[name] === true;
}

export function amountOf(fields: StoryFields, name: string): Amount | undefined {
  return parsed(fields, name, parseAmount);
}

export function priceOf(fields: StoryFields, name: string): Price | undefined {
  return parsed(fields, name, parsePrice);
}

export function percentOf(fields: StoryFields, name: string): Percent | undefined {
  return parsed(fields, name, parsePercent);
}

export function quantityOf(fields: StoryFields, name: string): Quantity | undefined {
  return parsed(fields, name, parseQuantity);
}

export function dateOf(fields: StoryFields, name: string): DateOnly | undefined {
  return parsed(fields, name, parseDateOnly);
}

export function groupOf(fields: StoryFields, name: string): StoryFields | undefined {
  const value = fields[name];
  return isFields(value) ? value : undefined;
}

export function groupsOf(fields: StoryFields, name: string): readonly StoryFields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: Json | undefined): value is StoryFields & Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed<T>(fields: StoryFields, name: string, parse: (text: string) => T | undefined): T | undefined {
  const text = textOf(fields, name);
  return text === undefined ? undefined : parse(text);
}
