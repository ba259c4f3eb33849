/**
 * Files of recorded answers as companies. Each origin is a company of its own. Where two files of one origin contradict
 * each other (another zone, one id or name for two records, or another id in a reference to a name) the later file
 * starts a further company.
 */
import { DecodeError, decode } from '@autosync/qbxml';
import { shownLists } from '../control/view.ts';
import type { AnswerEntry } from '../record.ts';
import { textOf } from './field.ts';
import { recordedZone } from './recorded-zone.ts';

/** A file that holds recorded answers. */
export interface RecordedFile {
  readonly file: string;
  /** Where it comes from: files of one origin are of one company, as far as they agree. */
  readonly origin: string;
  readonly text: string;
}

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

/** The companies in files, which come in the order in which they count. */
export function recordedCompanies(files: readonly RecordedFile[]): {
  readonly companies: readonly RecordedCompany[];
  readonly skipped: readonly SkippedFile[];
} {
  const shelves: Shelf[] = [];
  const skipped: SkippedFile[] = [];
  for (const { file, origin, text } of files) {
    const read = recordsOf(text);
    if ('why' in read) skipped.push({ file, why: read.why });
    else shelve(shelves, origin, read.records);
  }
  const companies: RecordedCompany[] = shelves.map(({ name, zone, records }) => ({
    name,
    zone: zone ?? recordedZone([]),
    records,
  }));
  return { companies, skipped };
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
  const keys = [...records.flatMap(keysOf), ...values.flatMap((value) => namesReferredTo(value))];
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
  if (typeof name !== 'string' || space === 'Transaction') return keys;
  const referred = [`${element.replace(/Ret$/, 'Ref')} to ${name.toLowerCase()}`, String(id)] as const;
  return [...keys, [`${space} named ${name.toLowerCase()}`, text], referred];
}

/** The id that each name has in the references of a record: in one company a name has one. */
function namesReferredTo(value: unknown, element = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => namesReferredTo(each, element));
  const [id, name] = [textOf(value, 'ListID'), textOf(value, 'FullName')];
  if (element.endsWith('Ref') && id !== '' && name !== '')
    return [[`${element.replace(/^Customer(?=SalesTax)/, '')} to ${name.toLowerCase()}`, id]];
  return Object.entries(value).flatMap(([member, each]: [string, unknown]) => namesReferredTo(each, member));
}
