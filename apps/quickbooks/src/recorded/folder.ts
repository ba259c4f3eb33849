/**
 * A folder of recorded answers as companies. The origin of a file is the part of its name between double
 * underscores (`CustomerQueryRs__acme__1.xml`), or else the name of its folder; each origin is a company of
 * its own. Where two files of one origin contradict each other (another zone, one id or name for two
 * records) the later file starts a further company.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DecodeError, decode } from '@autosync/qbxml';
import { recordedZone, shownLists } from '@autosync/simulator';
import type { AnswerEntry } from '@autosync/simulator';

export interface RecordedCompany {
  readonly name: string;
  readonly zone: ReturnType<typeof recordedZone>;
  readonly records: readonly AnswerEntry[];
}

export interface SkippedFile {
  readonly file: string;
  readonly why: string;
}

interface Shelf {
  readonly name: string;
  /** Undefined until a record says a time. */
  zone: RecordedCompany['zone'] | undefined;
  readonly records: AnswerEntry[];
  /** Which record each id and each name of a name space is of, as text. */
  readonly known: Map<string, string>;
}

/** @throws Error where the folder cannot be read. */
export function readFolder(folder: string) {
  const shelves: Shelf[] = [];
  const skipped: SkippedFile[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.xml'),
  );
  for (const file of files.toSorted()) {
    const read = recordsOf(readFileSync(path.join(folder, file), 'utf8'));
    if ('why' in read) skipped.push({ file, why: read.why });
    else shelve(shelves, originOf(folder, file), read.records);
  }
  const companies: RecordedCompany[] = shelves.map(({ name, zone, records }) => ({
    name,
    zone: zone ?? recordedZone([]),
    records,
  }));
  return { companies, skipped };
}

function originOf(folder: string, file: string): string {
  const [, origin] = path.basename(file).split('__');
  return origin ?? path.basename(path.resolve(folder, path.dirname(file)));
}

/** What a company says of itself has no id. */
const withoutId = new Set(['CompanyRet', 'DataExtDefRet', 'HostRet', 'PreferencesRet']);

/** Every record of the answers in a file. */
function recordsOf(text: string): { readonly records: readonly AnswerEntry[] } | { readonly why: string } {
  const message = decoded(text);
  if (typeof message === 'string') return { why: message };
  if (message.kind !== 'response') return { why: 'The file holds no answers.' };
  const records = message.responses.flatMap(({ body }) => Object.entries(body).flatMap(entriesOf));
  return records.length > 0 ? { records } : { why: 'The answers hold no records with an id.' };
}

function decoded(text: string) {
  try {
    return decode(text).message;
  } catch (thrown) {
    if (!(thrown instanceof DecodeError)) throw thrown;
    return thrown.message;
  }
}

/** Records stand under their element name, alone or in a list, or in `records` where types are mixed. */
function entriesOf([element, value]: readonly [string, unknown]): AnswerEntry[];
function entriesOf([element, value]: readonly [string, unknown]): object[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (element === 'records') return values.filter(isEntry);
  return values
    .filter((each) => withoutId.has(element) || (element.endsWith('Ret') && hasId(each)))
    .map((each) => ({ element, value: each }));
}

function isEntry(value: unknown): value is { readonly element: string; readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value && hasId(value.value);
}

function hasId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('ListID' in value || 'TxnID' in value);
}

/** Puts the records of a file where they contradict nothing. */
function shelve(shelves: Shelf[], origin: string, records: readonly AnswerEntry[]): void {
  const values = records.map(({ value }): object => Object(value));
  const zone = values.some((value) => 'TimeModified' in value) ? recordedZone(values) : undefined;
  const own = shelves.filter(({ name }) => name === origin || name.startsWith(`${origin} `));
  const keys = records.flatMap(keysOf);
  const fits = own.find(
    (shelf) =>
      (!zone || !shelf.zone || isSameZone(shelf.zone, zone)) &&
      keys.every(([key, text]) => (shelf.known.get(key) ?? text) === text),
  );
  const shelf = fits ?? newShelf(own.length === 0 ? origin : `${origin} ${own.length + 1}`, zone);
  if (!fits) shelves.push(shelf);
  shelf.zone ??= zone;
  const isNew = (record: AnswerEntry): boolean => keysOf(record).every(([key]) => !shelf.known.has(key));
  shelf.records.push(...records.filter(isNew));
  for (const [key, text] of keys) shelf.known.set(key, text);
}

function isSameZone(a: RecordedCompany['zone'], b: RecordedCompany['zone']): boolean {
  return a.timeZone === b.timeZone && a.printedOffset === b.printedOffset;
}

function newShelf(name: string, zone: Shelf['zone']): Shelf {
  return { name, zone, records: [], known: new Map() };
}

/** The id and the name of a record in its name space, with the whole record as text. */
function keysOf({ element, value }: AnswerEntry): readonly (readonly [string, string])[] {
  const text = JSON.stringify(value);
  const members = new Map<string, unknown>(Object.entries(Object(value)));
  if (withoutId.has(element)) {
    return [[`${element} ${String(members.get('OwnerID'))} ${String(members.get('DataExtName'))}`, text]];
  }
  const space = shownLists.find(({ type }) => `${type}Ret` === element)?.nameSpace ?? 'Transaction';
  const name = members.get('FullName') ?? members.get('Name');
  const id = members.get('ListID') ?? members.get('TxnID');
  const keys = [[`${space} ${String(id)}`, text] as const];
  return typeof name === 'string' && space !== 'Transaction'
    ? [...keys, [`${space} named ${name.toLowerCase()}`, text]]
    : keys;
}
