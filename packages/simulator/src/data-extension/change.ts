import type { DataExtRet } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { ListElement, Transaction } from '../record.ts';
import { lineIdsOf, valuesIn, withValuesIn } from './transaction-value.ts';
import { isOf, valuesOf, withValues } from './value.ts';

/** Changes every value of a definition wherever it stands, without touching TimeModified. */
export function changeExtensions(
  books: Books,
  definition: ListElement<'DataExtDef'>,
  change: (value: DataExtRet) => DataExtRet | undefined,
): void {
  const changed = (values: readonly DataExtRet[]): readonly DataExtRet[] =>
    values.flatMap((value) => (isOf(value, definition) ? (change(value) ?? []) : [value]));
  const has = (values: readonly DataExtRet[]): boolean => values.some((value) => isOf(value, definition));
  for (const record of books.storage.recordsHolding(JSON.stringify(definition.name).slice(1, -1))) {
    if (isTransaction(record)) {
      let next = record;
      for (const lineId of [undefined, ...lineIdsOf(record)]) {
        const values = valuesIn(next, lineId) ?? [];
        if (has(values)) next = withValuesIn(next, changed(values), lineId);
      }
      if (next !== record) books.storage.putTransaction(next);
    } else if (has(valuesOf(record.body))) {
      books.storage.putElement({
        ...record,
        body: withValues(record.body, changed(valuesOf(record.body))),
      });
    }
  }
}

function isTransaction(record: ListElement | Transaction): record is Transaction {
  return 'date' in record;
}
