/** Values of custom fields and private data: they stand in the records that they belong to. */
import type { DataExtRet } from '@autosync/qbxml';
import type { AnswerEntry, ListElement } from '../record.ts';

/** An answer with the values of the owners that the query names alone; by default it has none (qbxml.md 3.2). */
export function withExtensions(entry: AnswerEntry, owners: readonly string[] | undefined): AnswerEntry;
export function withExtensions(
  entry: { readonly element: string; readonly value: unknown },
  owners: readonly string[] | undefined,
): object {
  const { element, value } = entry;
  if (typeof value !== 'object' || value === null) return entry;
  if ('lines' in value && Array.isArray(value.lines) && value.lines.some(hasValues)) {
    const lines: readonly AnswerEntry[] = value.lines;
    const shown = lines.map((line) => ({ ...line, value: withOwnedMembers(line, owners) }));
    return { element, value: withOwned({ ...value, lines: shown }, owners) };
  }
  return valuesOf(value).length === 0 ? entry : { element, value: withOwned(value, owners) };
}

/** A line with the values of those owners; the line of a group holds the lines of its items. */
function withOwnedMembers({ element, value }: ShownLine, owners: readonly string[] | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [name, lines] = membersOf({ element, value }) ?? [];
  const members = name !== undefined && { [name]: lines?.map((line) => withOwned(line, owners)) };
  return withOwned({ ...value, ...members }, owners);
}

interface ShownLine {
  readonly element: string;
  readonly value?: unknown;
}

/** The lines of the items of a group under their element name; undefined for every other line. */
function membersOf({ element, value }: ShownLine): readonly [string, readonly object[]] | undefined {
  const name = element.replace(/GroupRet$/, 'Ret');
  if (name === element || typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(value).find(([each]) => each === name);
  return members && isList(members[1]) ? [name, members[1]] : undefined;
}

function isList(value: unknown): value is readonly object[] {
  return Array.isArray(value);
}

function withOwned(value: object, owners: readonly string[] | undefined): object {
  const values = valuesOf(value);
  return values.length === 0 ? value : withValues(value, ownedBy(values, owners));
}

function hasValues(line: ShownLine): boolean {
  if (typeof line.value !== 'object' || line.value === null) return false;
  if (valuesOf(line.value).length > 0) return true;
  return membersOf(line)?.[1].some((each) => valuesOf(each).length > 0) ?? false;
}

/** The values whose owner is among those; none where nobody is named. */
export function ownedBy(
  values: readonly DataExtRet[],
  owners: readonly string[] | undefined,
): readonly DataExtRet[] {
  const wanted = new Set(owners?.map((owner) => owner.trim().toLowerCase()));
  return values.filter(({ OwnerID = '' }) => wanted.has(OwnerID.toLowerCase()));
}

/** A body whose values are changed, added or taken away. */
export function withValues<Body extends object>(body: Body, values: readonly DataExtRet[]): Body {
  return { ...body, DataExtRet: values.length > 0 ? values : undefined };
}

export function valuesOf(body: object): readonly DataExtRet[] {
  return isExtended(body) ? (body.DataExtRet ?? []) : [];
}

/** Whether a value is of that definition. */
export function isOf(value: DataExtRet, { body }: ListElement<'DataExtDef'>): boolean {
  const { OwnerID = '', DataExtName = '' } = body.definition;
  return (
    value.OwnerID?.toLowerCase() === OwnerID.toLowerCase() &&
    value.DataExtName.toLowerCase() === DataExtName.toLowerCase()
  );
}

function isExtended(value: unknown): value is { readonly DataExtRet?: readonly DataExtRet[] } {
  return typeof value === 'object' && value !== null && 'DataExtRet' in value;
}
