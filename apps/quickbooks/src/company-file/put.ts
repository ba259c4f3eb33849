/** The statements that write a record, and what they are given. */
import { fullNameKey } from '@autosync/simulator';
import type { ListElement, Transaction } from '@autosync/simulator';
import type { Parameter } from './selection.ts';

/** Not REPLACE, which would silently remove another element of the same name. */
export const putElementSql = `INSERT INTO elements (name_space, id, type, name, full_name, full_name_key, parent_id,
  is_active, created_at, modified_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (name_space, id) DO UPDATE SET type = excluded.type, name = excluded.name,
  full_name = excluded.full_name, full_name_key = excluded.full_name_key, parent_id = excluded.parent_id,
  is_active = excluded.is_active, created_at = excluded.created_at, modified_at = excluded.modified_at,
  body = excluded.body`;

export function elementParameters(element: ListElement): readonly Parameter[] {
  const { nameSpace, id, type, name, fullName, parentId, isActive, createdAt, modifiedAt, body } = element;
  const key = fullNameKey(fullName);
  const parent = parentId ?? null;
  return [
    nameSpace,
    id,
    type,
    name,
    fullName,
    key,
    parent,
    isActive ? 1 : 0,
    createdAt,
    modifiedAt,
    JSON.stringify(body),
  ];
}

export const putTransactionSql = `REPLACE INTO transactions (id, type, number, entity_id, ref_number, ref_number_key,
  date, is_paid, created_at, modified_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function transactionParameters(transaction: Transaction): readonly Parameter[] {
  const {
    id,
    type,
    number,
    entityId,
    refNumber = null,
    date,
    isPaid,
    createdAt,
    modifiedAt,
    body,
  } = transaction;
  const key = refNumber === null ? null : refNumber.toLowerCase();
  const paid = isPaid === undefined ? null : isPaid ? 1 : 0;
  return [
    id,
    type,
    number,
    entityId,
    refNumber,
    key,
    date,
    paid,
    createdAt,
    modifiedAt,
    JSON.stringify(body),
  ];
}
