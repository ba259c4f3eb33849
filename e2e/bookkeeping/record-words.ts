/**
 * Records in the words of a scenario: a field a line by its title (`Memo: Thank you`), references by the names of what
 * they mean, `-` for nothing. `Line: item | description | quantity | rate | amount` is a line of an invoice or a
 * credit, `Line 2:` the second one that is there; `Pays: R-1 25.00` says what a payment or a credit pays.
 */
import type { Json } from '@autosync/core';
import {
  categories,
  mapReferences,
  referencedCategories,
  type Category,
  type CategoryName,
  type Fields,
} from '@autosync/records';
import type { Side } from '@autosync/engine';
import { quickbooksRecords, saRecords, type World } from '../engine/world.ts';

export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly fields: Fields;
}

/** Everything of a category on a side, with the names by which scenarios know it. */
export async function namedRecords(
  world: World,
  side: Side,
  category: Category,
): Promise<readonly NamedRecord[]> {
  const records =
    side === 'sa' ? await saRecords(world, category.name) : quickbooksRecords(world, category.name);
  const byId = new Map(records.map((record) => [record.id, record.fields]));
  const nameOf = (fields: Fields): string => {
    const own = textOf(fields['name'] ?? fields['number'] ?? fields['initials'] ?? fields['memo']);
    const parent = category.parentField === undefined ? undefined : fields[category.parentField];
    const above = typeof parent === 'string' ? byId.get(parent) : undefined;
    return above === undefined ? own : `${nameOf(above)}:${own}`;
  };
  return records.map(({ id, fields }) => ({ id, name: nameOf(fields), fields }));
}

export async function oneRecord(
  world: World,
  side: Side,
  category: Category,
  name: string,
): Promise<NamedRecord> {
  const found = (await namedRecords(world, side, category)).filter((record) => record.name === name);
  const [one] = found;
  if (one === undefined || found.length > 1)
    throw new Error(`There are ${found.length} of ${category.name} "${name}" in ${side}, and not one.`);
  return one;
}

/** The fields that the details name, with the ids of the side; `before` is the record that they change. */
export async function fieldsIn(
  world: World,
  side: Side,
  category: Category,
  details: readonly string[],
  before: Fields = {},
): Promise<Fields> {
  const named = read(category, details, before);
  const ids = new Map<string, string>();
  for (const name of new Set<CategoryName>([...category.dependsOn, category.name])) {
    const target = categories.find((one) => one.name === name);
    const records = target === undefined ? [] : await namedRecords(world, side, target);
    for (const record of records) ids.set(`${name}\n${record.name}`, record.id);
  }
  const known = new Set(ids.values());
  return mapReferences(
    category,
    named,
    ({ category: target, id }) => ids.get(`${target}\n${id}`) ?? (known.has(id) ? id : undefined),
    ({ path, id }) => {
      throw new Error(`There is no "${id}" for ${path} of ${category.name} in ${side}.`);
    },
  );
}

const lineMembers = ['item', 'description', 'quantity', 'rate', 'amount'] as const;

function read(category: Category, details: readonly string[], before: Fields): Fields {
  const fields: Record<string, Json> = {};
  for (const detail of details) {
    const [, title = '', text = ''] = /^(.*?): ?(.*)$/.exec(detail) ?? [];
    const [, place] = /^Line(?: (\d+))?$/.exec(title) ?? [];
    if (title.startsWith('Line')) fields['lines'] = withLine(fields['lines'] ?? before['lines'], place, text);
    else if (title === 'Pays')
      fields['applications'] = [...rowsOf(fields['applications']), ...application(text)];
    else put(fields, before, placeOf(category, title, text), text);
  }
  return fields;
}

/** A new line, or the given one with what is said of it; `gone` takes it away. */
function withLine(lines: Json | undefined, place: string | undefined, text: string): Json {
  const rows = rowsOf(lines);
  const index = place === undefined ? rows.length : Number(place) - 1;
  if (text === 'gone') return rows.filter((_, at) => at !== index);
  const cells = text.split('|').map((cell) => valueOf(cell.trim(), undefined));
  const said = Object.fromEntries(lineMembers.map((member, at) => [member, cells[at] ?? null]));
  const line = { id: null, serviceDate: null, ...rows[index], ...said };
  return [...rows.slice(0, index), line, ...rows.slice(index + 1)];
}

function application(text: string): readonly Json[] {
  if (text === 'nothing') return [];
  const [, invoice = '', amount = ''] = /^(.*) (\S+)$/.exec(text) ?? [];
  return [{ invoice, amount }];
}

interface Place {
  readonly path: readonly string[];
  readonly schema: object;
}

/**
 * The field of that title; `Billing address, city` is the city in the group of that title. A sales tax is a record, or
 * what it comes to where the text is an amount.
 */
function placeOf(category: Category, title: string, text: string): Place {
  for (const [name, schema] of Object.entries(category.schema.properties)) {
    const own = titleOf(schema);
    const isMeant = referencedCategories(schema).length === 0 || !/^-?\d+\.\d\d$/.test(text);
    if (own === title && isMeant) return { path: [name], schema };
    if (!title.startsWith(`${own}, `)) continue;
    for (const [member, inner] of membersOf(schema))
      if (`${own}, ${titleOf(inner)}` === title) return { path: [name, member], schema: inner };
  }
  throw new Error(`${category.name} have no field "${title}".`);
}

function put(fields: Record<string, Json>, before: Fields, { path, schema }: Place, text: string): void {
  const [name = '', member] = path;
  const value = valueOf(text, schema);
  const group = fields[name] ?? before[name];
  const [rest = emptyAddress] = rowsOf([group ?? null]);
  fields[name] = member === undefined ? value : { ...rest, [member]: value };
}

const emptyAddress: Fields = {
  line1: null,
  line2: null,
  line3: null,
  city: null,
  state: null,
  postalCode: null,
  country: null,
};

/** A blank that belongs to the value stands between quotation marks. */
function valueOf(text: string, schema: object | undefined): Json {
  if (text === '-' || text === '') return null;
  if (text === 'yes' || text === 'no') return text === 'yes';
  const isWhole = schema !== undefined && /"integer"/.test(JSON.stringify(schema));
  if (isWhole) return Number(text);
  return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}

function titleOf(schema: unknown): string {
  const title = typeof schema === 'object' && schema !== null ? Reflect.get(schema, 'title') : undefined;
  return typeof title === 'string' ? title : '';
}

/** The members of a group, which may be one of several forms (a group that may be empty). */
function membersOf(schema: unknown): readonly (readonly [name: string, schema: object])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties: unknown = Reflect.get(schema, 'properties');
  const forms: unknown = Reflect.get(schema, 'anyOf');
  if (Array.isArray(forms)) return forms.flatMap(membersOf);
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.entries(properties).filter(
    (entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null,
  );
}

export function rowsOf(value: Json | undefined): readonly Fields[] {
  return Array.isArray(value)
    ? value.filter((row): row is Fields => typeof row === 'object' && row !== null && !Array.isArray(row))
    : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
