import type { Json } from '@autosync/core';
import { unstorableCharacters } from '@autosync/qbxml';
import type { TObject } from 'typebox';
import type { Category, Fields } from './definition.ts';
import { factsOf, type Facts } from './field-facts.ts';
import { withMissingFields } from './missing-field.ts';

/** Why a value cannot be stored, in words for the one who typed it. */
export interface FieldProblem {
  /** The place in the record, such as `lines[2].description`. */
  readonly field: string;
  /** The name of the place for people: `Line 3, Description`. */
  readonly title: string;
  /** One sentence: what is wrong and what would be right. */
  readonly text: string;
  /** The longest that is allowed, in characters (or the most entries of a list), where that is the problem. */
  readonly limit?: number;
}

/**
 * Everything that keeps a record from being stored on both sides: lengths of QuickBooks (qbxml.md 5.2),
 * names with a colon (5.4), characters that its company file cannot hold (5.5), missing and malformed values.
 * A record without problems is one that the mapping of its category takes. A field that may be empty may be missing.
 */
export function problemsOf(category: Category, fields: Fields): readonly FieldProblem[] {
  return problemsIn(category.schema, withMissingFields(category.schema, fields));
}

export function firstProblem(schema: TObject, fields: Fields): FieldProblem | undefined {
  return problemsIn(schema, fields)[0];
}

function problemsIn(schema: TObject, fields: Fields): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  checkMembers(schema, fields, { field: '', title: '' }, problems);
  return problems;
}

type Members = { readonly [field: string]: Json | undefined };

interface Place {
  readonly field: string;
  readonly title: string;
}

function checkMembers(schema: object, members: Members, place: Place, problems: FieldProblem[]): void {
  const properties: unknown = Reflect.get(schema, 'properties');
  if (typeof properties !== 'object' || properties === null) return;
  for (const [name, property] of Object.entries(properties)) {
    if (typeof property !== 'object' || property === null) continue;
    const field = place.field === '' ? name : `${place.field}.${name}`;
    const own: unknown = Reflect.get(property, 'title');
    const title = typeof own === 'string' ? own : name;
    checkValue(
      property,
      members[name],
      { field, title: place.title === '' ? title : `${place.title}, ${title}` },
      problems,
    );
  }
}

function checkValue(schema: object, value: Json | undefined, place: Place, problems: FieldProblem[]): void {
  const facts = factsOf(schema);
  const add = (text: string, limit?: number) =>
    problems.push({ ...place, text, ...(limit === undefined ? {} : { limit }) });
  if (value === undefined) {
    add(`${place.title} is missing.`);
  } else if (value === null) {
    if (!facts.types.includes('null')) add(`${place.title} must not be empty.`);
  } else if (typeof value === 'string') {
    if (facts.types.includes('string')) checkText(facts, value, place, add);
    else add(`${place.title} cannot be a text.`);
  } else if (typeof value === 'number') {
    if (!facts.types.includes('integer') || !Number.isSafeInteger(value))
      add(
        `${place.title} must be ${facts.types.includes('integer') ? 'a whole number' : 'written as text'}.`,
      );
  } else if (typeof value === 'boolean') {
    if (!facts.types.includes('boolean')) add(`${place.title} cannot be yes or no.`);
  } else if (isList(value)) {
    checkList(facts, value, place, problems);
  } else if (facts.group) {
    checkMembers(facts.group, value, place, problems);
  } else {
    add(`${place.title} cannot be a group of values.`);
  }
}

function checkText(
  facts: Facts,
  value: string,
  { title }: Place,
  add: (text: string, limit?: number) => void,
): void {
  if (facts.values) {
    if (!facts.values.includes(value)) add(`${title} must be one of ${facts.values.join(', ')}.`);
    return;
  }
  if (value.length === 0) {
    add(`${title} must ${facts.types.includes('null') ? 'be left out where it is' : 'not be'} empty.`);
    return;
  }
  const { charactersMax } = facts;
  const { length } = value;
  if (charactersMax !== undefined && length > charactersMax)
    add(tooLong(title, value, charactersMax), charactersMax);
  if (!facts.hasForm(value)) add(formProblem(facts, title, value));
  const unstorable = unstorableCharacters(value);
  if (unstorable.length > 0)
    add(`${title} has characters that QuickBooks cannot store: ${unstorable.join(' ')}`);
}

/** Of a short field the text that would fit is said as well, where that is a matter of a word less. */
function tooLong(title: string, value: string, charactersMax: number): string {
  const text = `${title} has ${value.length} characters, and QuickBooks takes at most ${charactersMax}.`;
  const fitting = charactersMax > shownCharactersMax ? undefined : shortened(value, charactersMax);
  return fitting === undefined ? text : `${text} "${fitting}" would fit.`;
}

const shownCharactersMax = 100;

/** Without its last words; undefined where that would leave less than half, or cut a word. */
function shortened(value: string, charactersMax: number): string | undefined {
  const blank = value.slice(0, charactersMax + 1).lastIndexOf(' ');
  return blank < charactersMax / 2 ? undefined : value.slice(0, blank).replace(/[\s,;-]+$/, '');
}

function formProblem(facts: Facts, title: string, value: string): string {
  if (facts.charactersMax === undefined) return `${title} is "${value}", which is not ${facts.form}.`;
  if (/[\r\n]/.test(value)) return `${title} must be a single line.`;
  if (value.includes(':')) return `${title} must not contain a colon (:).`;
  return `${title} must not begin or end with a blank.`;
}

function checkList(facts: Facts, value: readonly Json[], place: Place, problems: FieldProblem[]): void {
  if (!facts.items) {
    problems.push({ ...place, text: `${place.title} cannot be a list.` });
    return;
  }
  if (facts.entriesMax !== undefined && value.length > facts.entriesMax) {
    const text = `${place.title} has ${value.length} entries, and at most ${facts.entriesMax} are possible.`;
    problems.push({ ...place, text, limit: facts.entriesMax });
  }
  const one = place.title.replace(/s$/, '');
  for (const [index, entry] of value.entries()) {
    const entryPlace = { field: `${place.field}[${index}]`, title: `${one} ${index + 1}` };
    checkValue(facts.items, entry, entryPlace, problems);
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
