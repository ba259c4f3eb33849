/** Values of custom fields and private data: they stand in the records that they belong to. */
import type { DataExtRet } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { AnswerEntry, ListElement, Transaction } from '../record.ts';

/** An answer with the values of the owners that the query names alone; by default it has none (qbxml.md 3.2). */
export function withExtensions(entry: AnswerEntry, owners: readonly string[] | undefined): AnswerEntry;
export function withExtensions(
  entry: { readonly element: string; readonly value: unknown },
  owners: readonly string[] | undefined,
): object {
  const { element, value } = entry;
  if (!isExtended(value) || value.DataExtRet === undefined) return entry;
  const shown = ownedBy(value.DataExtRet, owners);
  const { DataExtRet: _all, ...rest } = value;
  return { element, value: shown.length > 0 ? { ...rest, DataExtRet: shown } : rest };
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

/** Changes every value of a definition wherever it stands, without touching TimeModified. */
export function changeExtensions(
  books: Books,
  definition: ListElement<'DataExtDef'>,
  change: (value: DataExtRet) => DataExtRet | undefined,
): void {
  const changed = (body: object): readonly DataExtRet[] | undefined => {
    const values = valuesOf(body);
    if (!values.some((value) => isOf(value, definition))) return undefined;
    return values.flatMap((value) => (isOf(value, definition) ? (change(value) ?? []) : [value]));
  };
  for (const record of books.storage.recordsHolding(JSON.stringify(definition.name).slice(1, -1))) {
    if (isTransaction(record)) continue;
    const values = changed(record.body);
    if (values) books.storage.putElement({ ...record, body: withValues(record.body, values) });
  }
}

function isTransaction(record: ListElement | Transaction): record is Transaction {
  return 'date' in record;
}

function isExtended(value: unknown): value is { readonly DataExtRet?: readonly DataExtRet[] } {
  return typeof value === 'object' && value !== null && 'DataExtRet' in value;
}
