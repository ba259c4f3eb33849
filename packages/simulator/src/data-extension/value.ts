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
    const shown = lines.map((line) => withExtensions(line, owners));
    return { element, value: withOwned({ ...value, lines: shown }, owners) };
  }
  return valuesOf(value).length === 0 ? entry : { element, value: withOwned(value, owners) };
}

function withOwned(value: object, owners: readonly string[] | undefined): object {
  const values = valuesOf(value);
  return values.length === 0 ? value : withValues(value, ownedBy(values, owners));
}

function hasValues(line: { readonly value?: unknown }): boolean {
  return typeof line.value === 'object' && line.value !== null && valuesOf(line.value).length > 0;
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
