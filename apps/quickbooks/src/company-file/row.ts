/** Rows of the company file as records. */
import type { DateOnly } from '@autosync/core';
import type { ListElement, ListType, NameSpace, Transaction, TransactionType } from '@autosync/simulator';

export interface ElementRow {
  readonly name_space: NameSpace;
  readonly id: string;
  readonly type: ListType;
  readonly name: string;
  readonly full_name: string;
  readonly parent_id: string | null;
  readonly is_active: number;
  readonly created_at: number;
  readonly modified_at: number;
  readonly body: string;
}

export interface TransactionRow {
  readonly id: string;
  readonly type: TransactionType;
  readonly number: number;
  readonly entity_id: string;
  readonly ref_number: string | null;
  readonly date: DateOnly;
  readonly is_paid: number | null;
  readonly created_at: number;
  readonly modified_at: number;
  readonly body: string;
}

export function elementOfRow(row: ElementRow | undefined): ListElement | undefined {
  if (!row) return undefined;
  return {
    type: row.type,
    nameSpace: row.name_space,
    id: row.id,
    name: row.name,
    fullName: row.full_name,
    parentId: row.parent_id ?? undefined,
    isActive: row.is_active === 1,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    body: JSON.parse(row.body),
  };
}

export function transactionOfRow(row: TransactionRow | undefined): Transaction | undefined {
  if (!row) return undefined;
  return {
    type: row.type,
    id: row.id,
    number: row.number,
    entityId: row.entity_id,
    refNumber: row.ref_number ?? undefined,
    date: row.date,
    isPaid: row.is_paid === null ? undefined : row.is_paid === 1,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    body: JSON.parse(row.body),
  };
}
