/**
 * The schema as the codec walks it: the generated tables, read group by group when one is first needed.
 * The notation of the tables is described in `generator/tables.ts`, which writes them.
 */
import {
  attributeTable,
  enumTable,
  foreignMessageTable,
  groupTable,
  messageTable,
} from './tables.generated.ts';
import type { SimpleType } from './simple-type.ts';
import { parseVersion } from './version.ts';
import type { Version } from './version.ts';

/** The content of one element: its attributes and children, in the order that qbXML demands. */
export interface Group {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly content: readonly Particle[];
  /** The children by element name; a name stands at one place only. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** The key under which the one mixed choice of a group keeps its entries in order. */
  readonly entriesKey: 'records' | 'rows' | 'lines';
}

export type Particle = Slot | Choice;

export interface Choice {
  readonly form: 'choice';
  readonly isOptional: boolean;
  /** Whether the alternatives mix freely, again and again (invoice lines). */
  readonly repeats: boolean;
  readonly alternatives: readonly (readonly Particle[])[];
}

/** One child element. Exactly one of `leaf`, `enumeration`, `group` is there, none in a foreign one. */
export interface Slot {
  readonly form: 'slot';
  readonly name: string;
  /** The place among the children of its group, and in the order that the members of a mixed choice share. */
  readonly index: number;
  readonly order: number;
  readonly isRequired: boolean;
  /** How often it may stand there; more than one makes an array. */
  readonly timesMax: number;
  /** Whether it is a member of the mixed choice and so an entry under the group's `entriesKey`. */
  readonly isEntry: boolean;
  readonly leaf: SimpleType | undefined;
  readonly enumeration: Enumeration | undefined;
  readonly group: string | undefined;
  readonly takesMacro: boolean;
  readonly lengthMax: number | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** The oldest version that has it, and the editions that do not. */
  readonly since: Version;
  readonly not: readonly string[];
}

export interface Attribute {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isInteger: boolean;
  readonly values: readonly string[] | undefined;
  readonly since: Version;
}

export interface Enumeration {
  readonly name: string;
  readonly values: ReadonlyMap<string, { readonly since: Version; readonly until: Version | undefined }>;
}

export interface MessageFacts {
  readonly set: 'QBXML' | 'QBXMLSubscription';
  readonly since: Version;
  readonly not: readonly string[];
}

const groupLines = linesByName(groupTable);
const groups = new Map<string, Group>();
const attributes = new Map([...linesByName(attributeTable)].map(([id, line]) => [id, readAttribute(line)]));
const enumerations = new Map(
  [...linesByName(enumTable)].map(([name, line]) => [name, readEnumeration(line)]),
);

/** Every message by its name without Rq or Rs, in the order of the schema. */
export const messages: ReadonlyMap<string, MessageFacts> = new Map(
  [...linesByName(messageTable)].map(([name, line]) => [name, readMessage(line)]),
);

/** Messages that Intuit's common source has, but no desktop edition. */
export const foreignMessages: ReadonlySet<string> = new Set(linesByName(foreignMessageTable).keys());

/** The names of all groups. */
export const groupNames: readonly string[] = [...groupLines.keys()];

/** The content model of that name, or undefined where the schema has none. */
export function findGroup(name: string): Group | undefined {
  const known = groups.get(name);
  if (known) return known;
  const line = groupLines.get(name);
  if (line === undefined) return undefined;
  const group = readGroup(name, line);
  groups.set(name, group);
  return group;
}

/** The content model of a name that the tables themselves use. */
export function groupNamed(name: string): Group {
  const group = findGroup(name);
  if (!group) throw new RangeError(`The qbXML tables have no group "${name}".`);
  return group;
}

/** The enumeration of that name, or undefined where the schema has none. */
export function findEnumeration(name: string): Enumeration | undefined {
  return enumerations.get(name);
}

function linesByName(table: string): Map<string, string> {
  const lines = table.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.split(' ', 1).join(''), line]));
}

function readMessage(line: string): MessageFacts {
  const match = /^\S+ (\w+)(?:~([\d.]+))?(?:!([\w,]+))?$/.exec(line);
  if (!match) throw new SyntaxError(`The qbXML tables have a message line that cannot be read: ${line}`);
  return {
    set: match[1] === 'QBXML' ? 'QBXML' : 'QBXMLSubscription',
    since: versionOf(match[2]),
    not: match[3]?.split(',') ?? [],
  };
}

function readAttribute(line: string): Attribute {
  const match = /^\S+ (\w+)(\?)?(?::(\w+)|=([\w,]+))(?:~([\d.]+))?$/.exec(line);
  if (!match) throw new SyntaxError(`The qbXML tables have an attribute line that cannot be read: ${line}`);
  return {
    name: match[1] ?? '',
    isRequired: match[2] === undefined,
    isInteger: match[3] === 'INTTYPE',
    values: match[4]?.split(','),
    since: versionOf(match[5]),
  };
}

function readEnumeration(line: string): Enumeration {
  const [name = '', ...tokens] = line.split(' ');
  const values = tokens.map((token) => {
    const [value = '', since] = token.split('~');
    const [plain = '', until] = value.split('^');
    return [
      plain,
      { since: versionOf(since), until: until === undefined ? undefined : versionOf(until) },
    ] as const;
  });
  return { name, values: new Map(values) };
}

function readGroup(name: string, line: string): Group {
  const [, ...tokens] = line.split(' ');
  const ids = tokens[0]?.startsWith('@') ? (tokens.shift()?.slice(1).split(',') ?? []) : [];
  const reader = { tokens, at: 0, order: 0, slots: new Map<string, Slot>() };
  const content = readSequence(reader, { since: '1.0', not: [], isEntry: false });
  return {
    name,
    attributes: new Map(ids.map((id) => attributeOf(id)).map((attribute) => [attribute.name, attribute])),
    content,
    slots: reader.slots,
    entriesKey: name.endsWith('Rs') ? 'records' : name === 'ReportData' ? 'rows' : 'lines',
  };
}

function attributeOf(id: string): Attribute {
  const attribute = attributes.get(id);
  if (!attribute) throw new RangeError(`The qbXML tables have no attribute "${id}".`);
  return attribute;
}

interface TokenReader {
  readonly tokens: readonly string[];
  at: number;
  order: number;
  readonly slots: Map<string, Slot>;
}

/** What a choice hands down to its members. */
interface Inherited {
  readonly since: Version;
  readonly not: readonly string[];
  readonly isEntry: boolean;
}

function readSequence(reader: TokenReader, inherited: Inherited): Particle[] {
  const particles: Particle[] = [];
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    if (token === '|' || token.startsWith(')')) break;
    reader.at += 1;
    particles.push(token === '(' ? readChoice(reader, inherited) : readSlot(reader, token, inherited));
  }
  return particles;
}

/** The marks of a choice stand behind its bracket, so that one is looked up before its members are read. */
function readChoice(reader: TokenReader, inherited: Inherited): Choice {
  const marks = readMarks(closingToken(reader));
  const repeats = marks.cardinality === '*' || marks.cardinality === '+';
  const own = {
    since: newer(inherited.since, marks.since),
    not: [...inherited.not, ...marks.not],
    isEntry: repeats,
  };
  if (repeats) reader.order += 1;
  const alternatives = [readSequence(reader, own)];
  while (reader.tokens[reader.at] === '|') {
    reader.at += 1;
    alternatives.push(readSequence(reader, own));
  }
  reader.at += 1;
  return {
    form: 'choice',
    isOptional: marks.cardinality === '*' || marks.cardinality === '?',
    repeats,
    alternatives,
  };
}

function closingToken(reader: TokenReader): string {
  let depth = 0;
  for (const token of reader.tokens.slice(reader.at)) {
    if (token === '(') depth += 1;
    if (token.startsWith(')')) {
      if (depth === 0) return token;
      depth -= 1;
    }
  }
  throw new SyntaxError(`The qbXML tables have a choice that is not closed: ${reader.tokens.join(' ')}`);
}

function readMarks(token: string): { cardinality: string; since: Version; not: readonly string[] } {
  const match = /^\)([?*+]?)(?:~([\d.]+))?(?:!([\w,]+))?$/.exec(token);
  if (!match) throw new SyntaxError(`The qbXML tables have a choice that cannot be read: ${token}`);
  return { cardinality: match[1] ?? '', since: versionOf(match[2]), not: match[3]?.split(',') ?? [] };
}

const slotForm =
  /^(\w+?)([?*+]?)(\d*)(?::(\w*)|=(\w*)|>(\w*)|#)(\$?)(?:<(\d+))?(?:\[([\d.-]*),([\d.-]*)\])?(?:~([\d.]+))?(?:!([\w,]+))?$/;

function readSlot(reader: TokenReader, token: string, inherited: Inherited): Slot {
  const match = slotForm.exec(token);
  if (!match) throw new SyntaxError(`The qbXML tables have an element that cannot be read: ${token}`);
  const [
    ,
    name = '',
    cardinality = '',
    bound,
    leaf,
    enumeration,
    group,
    macro,
    length,
    least,
    most,
    since,
    not,
  ] = match;
  if (!inherited.isEntry) reader.order += 1;
  const slot: Slot = {
    form: 'slot',
    name,
    index: reader.slots.size,
    order: reader.order,
    isRequired: cardinality === '' || cardinality === '+',
    timesMax: cardinality === '*' || cardinality === '+' ? (bound ? Number(bound) : Infinity) : 1,
    isEntry: inherited.isEntry,
    leaf: leaf === undefined ? undefined : simpleTypeOf(leaf),
    enumeration: enumeration === undefined ? undefined : enumerationOf(enumeration || name),
    group: group === undefined ? undefined : group || name,
    takesMacro: macro === '$',
    lengthMax: length === undefined ? undefined : Number(length),
    least: least ? Number(least) : undefined,
    most: most ? Number(most) : undefined,
    since: newer(inherited.since, versionOf(since)),
    not: token.includes('#') ? ['US', 'CA', 'UK', 'AU'] : [...inherited.not, ...(not?.split(',') ?? [])],
  };
  reader.slots.set(name, slot);
  return slot;
}

const simpleTypes = new Map<string, SimpleType>(
  (
    [
      'STRTYPE', 'IDTYPE', 'GUIDTYPE', 'BOOLTYPE', 'INTTYPE', 'FLOATTYPE', 'AMTTYPE', 'PRICETYPE', 'QUANTYPE',
      'PERCENTTYPE', 'DATETYPE', 'DATETIMETYPE', 'TIMEINTERVALTYPE',
    ] as const
  ).map((type) => [type, type]),
); // prettier-ignore

function simpleTypeOf(text: string): SimpleType {
  const type = simpleTypes.get(text === '' ? 'STRTYPE' : text);
  if (!type) throw new RangeError(`The qbXML tables have no type "${text}".`);
  return type;
}

function enumerationOf(name: string): Enumeration {
  const enumeration = enumerations.get(name);
  if (!enumeration) throw new RangeError(`The qbXML tables have no enumeration "${name}".`);
  return enumeration;
}

function versionOf(text: string | undefined): Version {
  const version = parseVersion(text ?? '1.0');
  if (!version) throw new RangeError(`The qbXML tables have no version "${text}".`);
  return version;
}

function newer(a: Version, b: Version): Version {
  return Number(a) > Number(b) ? a : b;
}
