/** Records as SA stores them, for the contract of its repository. */
import type { Fields } from '@autosync/records';
import type { StoredRecord } from '@autosync/sa/rules';

export type State = Pick<StoredRecord, 'category' | 'id' | 'version' | 'isDeleted' | 'fields'>;

export function customer(id: string, name: string, more: Fields = {}): State {
  return {
    category: 'Customers',
    id,
    version: 1,
    isDeleted: false,
    fields: { ...emptyCustomer, name, ...more },
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

export function payment(
  id: string,
  client: string,
  paid: string,
  applied: Readonly<Record<string, string>>,
): State {
  const applications = Object.entries(applied).map(([invoiceId, part]) => ({
    invoice: invoiceId,
    amount: part,
  }));
  const rest = { number: null, method: null, memo: null, depositAccount: null };
  const fields = { customer: client, date: '2026-05-02', ...rest, amount: paid, applications };
  return { category: 'Payments', id, version: 1, isDeleted: false, fields };
}

const emptyCustomer: Fields = {
  parent: null,
  isActive: true,
  companyName: null,
  salutation: null,
  firstName: null,
  middleName: null,
  lastName: null,
  phone: null,
  altPhone: null,
  fax: null,
  email: null,
  billAddress: null,
  serviceAddress: null,
  customerType: null,
  terms: null,
  accountNumber: null,
  notes: null,
};
