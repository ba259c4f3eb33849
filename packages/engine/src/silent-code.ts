import type { Json } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { rowsOf } from './reference.ts';

/** A line that says no sales tax code keeps the one that QuickBooks has on it, which cannot be taken off (3190). */
export function withKnownCodes(fields: Fields, target: Fields): Fields {
  if (fields['lines'] === undefined) return fields;
  const known = rowsOf(target['lines']);
  const lines = rowsOf(fields['lines']).map((line): Json => {
    if (line['salesTaxCode'] !== null) return line;
    const same = known.find(({ id, item }) => id === line['id'] && item === line['item']);
    return { ...line, salesTaxCode: same?.['salesTaxCode'] ?? null };
  });
  return { ...fields, lines };
}
