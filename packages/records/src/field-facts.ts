import { parseDateOnly } from '@autosync/core';

/** What a field's schema says, in terms of the building blocks of `field.ts`. */
export interface Facts {
  readonly types: readonly string[];
  /** The values that are possible, where they are named. */
  readonly values: readonly string[] | undefined;
  readonly charactersMax: number | undefined;
  readonly entriesMax: number | undefined;
  /** In words, what a text without a length must be. */
  readonly form: string;
  hasForm(value: string): boolean;
  /** The schema of the entries of a list, and of the members of a group. */
  readonly items: object | undefined;
  readonly group: object | undefined;
}

const known = new WeakMap<object, Facts>();

/** The facts of a schema; each schema is read once. */
export function factsOf(schema: object): Facts {
  const before = known.get(schema);
  if (before) return before;
  const facts = readFacts(schema);
  known.set(schema, facts);
  return facts;
}

function readFacts(schema: object): Facts {
  const keyword = (name: string): unknown => Reflect.get(schema, name);
  const alternatives = objectsIn(keyword('anyOf'));
  const isGroup = (each: object) => Reflect.has(each, 'properties');
  const pattern = keyword('pattern');
  const form = typeof pattern === 'string' ? new RegExp(pattern, 'u') : undefined;
  const isDate = keyword('format') === 'date';
  return {
    types: [schema, ...alternatives].flatMap((each) => textsIn(Reflect.get(each, 'type'))),
    values: keyword('enum') === undefined ? undefined : textsIn(keyword('enum')),
    charactersMax: numberIn(keyword('maxLength')),
    entriesMax: numberIn(keyword('maxItems')),
    form: isDate ? 'a date' : 'a number of the right form',
    hasForm: (value) => (isDate ? parseDateOnly(value) !== undefined : (form?.test(value) ?? true)),
    items: objectsIn(keyword('items'))[0],
    group: [schema, ...alternatives].find(isGroup),
  };
}

function textsIn(value: unknown): readonly string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}

function objectsIn(value: unknown): readonly object[] {
  return [value].flat().filter((each) => typeof each === 'object' && each !== null);
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
