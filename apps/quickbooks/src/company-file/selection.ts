/** Turns the selections of the storage port into SQL that uses the index made for them. */

import type { ElementSelection, TransactionSelection } from '@autosync/simulator';

export type Parameter = string | number | null;

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

export function elementKeysStatement(selection: ElementSelection): Statement {
  const { modifiedFrom, modifiedTo, isActive, parentId } = selection;
  const conditions = present([
    isOneOf('type', selection.types),
    modifiedFrom === undefined ? undefined : { sql: 'modified_at >= ?', parameters: [modifiedFrom] },
    modifiedTo === undefined ? undefined : { sql: 'modified_at <= ?', parameters: [modifiedTo] },
    isActive === undefined ? undefined : { sql: 'is_active = ?', parameters: [isActive ? 1 : 0] },
    parentId === undefined ? undefined : { sql: 'parent_id = ?', parameters: [parentId] },
  ]);
  const index = parentId === undefined ? 'elements_by_change' : 'elements_by_parent';
  return select(
    'type, name_space, id, name, full_name',
    `elements INDEXED BY ${index}`,
    conditions,
    'full_name_key',
  );
}

export function transactionKeysStatement(selection: TransactionSelection): Statement {
  const { modifiedFrom, modifiedTo, dateFrom, dateTo, entityIds, refNumber, isPaid } = selection;
  const conditions = present([
    isOneOf('type', selection.types),
    modifiedFrom === undefined ? undefined : { sql: 'modified_at >= ?', parameters: [modifiedFrom] },
    modifiedTo === undefined ? undefined : { sql: 'modified_at <= ?', parameters: [modifiedTo] },
    dateFrom === undefined ? undefined : { sql: 'date >= ?', parameters: [dateFrom] },
    dateTo === undefined ? undefined : { sql: 'date <= ?', parameters: [dateTo] },
    entityIds === undefined ? undefined : isOneOf('entity_id', entityIds),
    refNumber === undefined
      ? undefined
      : { sql: 'ref_number_key = ?', parameters: [refNumber.toLowerCase()] },
    // As a word of the statement, so that SQLite sees that the index of what is open holds it.
    isPaid === undefined ? undefined : { sql: `is_paid = ${isPaid ? 1 : 0}`, parameters: [] },
  ]);
  const from = `transactions INDEXED BY ${transactionIndex(selection)}`;
  return select('type, id, ref_number', from, conditions, 'date, number');
}

/** Without a word SQLite prefers the index that saves the sorting, and reads the whole file for one change. */
function transactionIndex(selection: TransactionSelection): string {
  if (selection.refNumber !== undefined) return 'transactions_by_ref_number';
  if (selection.entityIds !== undefined) return 'transactions_by_entity';
  if (selection.isPaid === false) return 'transactions_open';
  if (selection.modifiedFrom !== undefined) return 'transactions_by_change';
  return 'transactions_by_date';
}

export function isOneOf(column: string, values: readonly string[]): Condition {
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: values };
}

function present(conditions: readonly (Condition | undefined)[]): readonly Condition[] {
  return conditions.filter((condition) => condition !== undefined);
}

function select(columns: string, from: string, conditions: readonly Condition[], order: string): Statement {
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  return {
    sql: `SELECT ${columns} FROM ${from} WHERE ${where} ORDER BY ${order}`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
