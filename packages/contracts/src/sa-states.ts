/** Records as SA stores them, for the contract of its repository. */
import { customerNamed, type Fields } from '@autosync/records';
import type { StoredRecord } from '@autosync/sa/rules';

export type State = Pick<StoredRecord, 'category' | 'id' | 'version' | 'isDeleted' | 'fields'>;

export function customer(id: string, name: string, more: Fields = {}): State {
  return {
    category: 'Customers',
    id,
    version: 1,
    isDeleted: false,
    fields: { ...customerNamed(name), ...more },
  };
}

export function invoice(id: string, client: string, total: string, item: string): State {
  const line = {
    id: 'l1',
    item,
    description: null,
    quantity: null,
    rate: null,
    amount: total,
    serviceDate: null,
  };
  const rest = { number: id, dueDate: null, terms: null, poNumber: null, memo: null, isVoid: false };
  const fields = { customer: client, date: '2026-05-01', ...rest, lines: [line] };
  return { category: 'Invoices', id, version: 1, isDeleted: false, fields };
}

type Applied = Readonly<Record<string, string>>;

export function payment(id: string, client: string, paid: string, applied: Applied): State {
  const rest = { number: null, method: null, memo: null, depositAccount: null };
  const fields = { customer: client, date: '2026-05-02', ...rest, amount: paid };
  const applications = applicationsOf(applied);
  return { category: 'Payments', id, version: 1, isDeleted: false, fields: { ...fields, applications } };
}

export function credit(id: string, client: string, total: string, applied: Applied): State {
  const { lines = [] } = invoice(id, client, total, 'mowing').fields;
  const fields = { customer: client, number: id, date: '2026-05-02', memo: null, isVoid: false, lines };
  const applications = applicationsOf(applied);
  return { category: 'Credits', id, version: 1, isDeleted: false, fields: { ...fields, applications } };
}

function applicationsOf(applied: Applied): { invoice: string; amount: string }[] {
  return Object.entries(applied).map(([id, part]) => ({ invoice: id, amount: part }));
}
