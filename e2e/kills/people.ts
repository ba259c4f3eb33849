import { pick, type Random } from '@autosync/core';
import { saleTotal, invoiceShape, type CategoryName, type Fields } from '@autosync/records';
import type { Company } from './company.ts';
import type { Ledger } from './ledger.ts';
import { createDesk, type Desk } from './desk.ts';

/**
 * People at work in both offices, through the interfaces that people and scripts have. They never work at the
 * same record: which of both may touch a record is read off its name, so that no deed meets another and every
 * one of them must be found again on both sides.
 */
export interface People {
  /**
   * One deed in SA and one in QuickBooks. Before the first sync has ended they only add: two records that are
   * linked keep the differences that they have then (bookkeeping.md 2), and so would an edit from before.
   */
  work(isFirst: boolean): Promise<void>;
}

interface Work {
  readonly desk: Desk;
  readonly ledger: Ledger;
  readonly random: Random;
  /** Invoices that one side made and nobody has paid, and its payments, by mark. */
  readonly unpaid: string[];
  readonly payments: string[];
}

export function createPeople(company: Company, ledger: Ledger, random: Random): People {
  const desk = createDesk(company);
  const sa: Work = { desk, ledger, random, unpaid: [], payments: [] };
  const quickbooks: Work = { desk, ledger, random, unpaid: [], payments: [] };
  return {
    async work(isFirst) {
      await pick(random, isFirst ? additionsInSa : deedsInSa)(sa);
      await pick(random, isFirst ? additionsInQuickbooks : deedsInQuickbooks)(quickbooks);
    },
  };
}

type Deed = (work: Work) => Promise<void>;

const additionsInSa: readonly [Deed, ...Deed[]] = [
  async ({ desk, ledger }) => {
    const name = ledger.nextMark();
    await desk.createInSa('Customers', { name, firstName: 'Kay', phone: '(703) 555-0100' });
    ledger.created('Customers');
    ledger.stands(name, 'Customers', 'name');
  },
  async ({ desk, ledger, random, unpaid }) => {
    const clients = (await desk.recordsInSa('Customers')).filter(({ fields }) => fields['isActive'] === true);
    const client = any(random, clients);
    const lines = await someLines(desk, random);
    if (client === undefined || lines === undefined) return;
    const number = ledger.nextMark();
    const date = '2026-11-18';
    await desk.createInSa('Invoices', { customer: client.id, number, date, dueDate: date, lines });
    ledger.created('Invoices');
    ledger.stands(number, 'Invoices', 'number');
    unpaid.push(number);
  },
  async ({ desk, ledger, unpaid, payments }) => {
    const invoice = (await desk.recordsInSa('Invoices')).find(({ fields }) => fields['number'] === unpaid[0]);
    const [like] = await desk.recordsInSa('Payments');
    const method = (await desk.recordsInSa('Payment Methods')).find(
      ({ fields }) => fields['isActive'] === true,
    );
    if (invoice === undefined || like === undefined || method === undefined) return;
    if (!invoiceShape.isValid(invoice.fields)) return;
    unpaid.shift();
    const number = ledger.nextMark();
    const amount = saleTotal(invoice.fields);
    const { depositAccount = null } = like.fields;
    const applications = [{ invoice: invoice.id, amount }];
    const paid = { customer: invoice.fields.customer, date: '2026-11-19', number, depositAccount };
    await desk.createInSa('Payments', { ...paid, method: method.id, amount, applications });
    ledger.created('Payments');
    ledger.stands(number, 'Payments', 'number');
    payments.push(number);
  },
];

const deedsInSa: readonly [Deed, ...Deed[]] = [
  ...additionsInSa,
  (work) => changedInSa(work, 'Customers', 'name', 'phone'),
  (work) => changedInSa(work, 'Invoices', 'number', 'memo'),
  async ({ desk, ledger, payments }) => {
    const number = payments.shift();
    const payment = (await desk.recordsInSa('Payments')).find(({ fields }) => fields['number'] === number);
    if (number === undefined || payment === undefined) return;
    await desk.removeInSa('Payments', payment);
    ledger.gone(number, 'Payments', 'number');
  },
];

const additionsInQuickbooks: readonly [Deed, ...Deed[]] = [
  async ({ desk, ledger }) => {
    const Name = ledger.nextMark();
    await desk.doInQuickbooks({ do: 'add', type: 'Customer', fields: { Name, Phone: '555-0101' } });
    ledger.created('Customers');
    ledger.stands(Name, 'Customers', 'name');
  },
  async ({ desk, ledger, random, unpaid }) => {
    const isActive = ({ IsActive }: { readonly IsActive?: unknown }) => IsActive !== false;
    const customer = any(random, (await desk.objectsInQuickbooks('Customer')).filter(isActive));
    const item = any(random, (await desk.objectsInQuickbooks('ItemService')).filter(isActive));
    if (customer === undefined || item === undefined) return;
    const RefNumber = ledger.nextMark();
    const line = { ItemRef: { ListID: item['ListID'] }, Quantity: '2', Rate: '31.40' };
    const fields = { CustomerRef: { ListID: customer['ListID'] }, RefNumber, TxnDate: '2026-11-17' };
    const lines = [{ element: 'InvoiceLineAdd', value: line }];
    const settled = { DueDate: '2026-11-17', IsToBePrinted: false, lines };
    await desk.doInQuickbooks({ do: 'add', type: 'Invoice', fields: { ...fields, ...settled } });
    ledger.created('Invoices');
    ledger.stands(RefNumber, 'Invoices', 'number');
    unpaid.push(RefNumber);
  },
  async ({ desk, ledger, unpaid, payments }) => {
    const invoices = await desk.objectsInQuickbooks('Invoice');
    const invoice = invoices.find(({ RefNumber }) => RefNumber === unpaid[0]);
    if (invoice === undefined) return;
    unpaid.shift();
    const RefNumber = ledger.nextMark();
    const applied = { TxnID: invoice['TxnID'], PaymentAmount: invoice['BalanceRemaining'] };
    const fields = { CustomerRef: invoice['CustomerRef'], RefNumber, TxnDate: '2026-11-19' };
    const paid = { TotalAmount: invoice['BalanceRemaining'], AppliedToTxnAdd: [applied] };
    await desk.doInQuickbooks({ do: 'add', type: 'ReceivePayment', fields: { ...fields, ...paid } });
    ledger.created('Payments');
    ledger.stands(RefNumber, 'Payments', 'number');
    payments.push(RefNumber);
  },
];

const deedsInQuickbooks: readonly [Deed, ...Deed[]] = [
  ...additionsInQuickbooks,
  (work) => changedInQuickbooks(work, 'Customer', 'Name', 'Phone'),
  (work) => changedInQuickbooks(work, 'Invoice', 'RefNumber', 'Memo'),
  async ({ desk, ledger, payments }) => {
    const number = payments.shift();
    const found = await desk.objectsInQuickbooks('ReceivePayment');
    const payment = found.find(({ RefNumber }) => RefNumber === number);
    if (number === undefined || payment === undefined) return;
    await desk.doInQuickbooks({ do: 'delete', type: 'ReceivePayment', id: payment['TxnID'] });
    ledger.gone(number, 'Payments', 'number');
  },
];

async function changedInSa(
  { desk, ledger, random }: Work,
  category: CategoryName,
  key: string,
  field: string,
): Promise<void> {
  const records = (await desk.recordsInSa(category)).filter(
    ({ fields }) => isOfSa(fields[key]) && fields['isVoid'] !== true,
  );
  const record = any(random, records);
  if (record === undefined) return;
  const mark = ledger.nextMark();
  await desk.changeInSa(category, record, { [field]: mark });
  ledger.stands(mark, category, field, `SA ${record.id}`);
}

async function changedInQuickbooks(
  { desk, ledger, random }: Work,
  type: 'Customer' | 'Invoice',
  key: string,
  field: 'Phone' | 'Memo',
): Promise<void> {
  const objects = (await desk.objectsInQuickbooks(type)).filter(
    (object) => typeof object[key] === 'string' && !isOfSa(object[key]) && isLiving(object),
  );
  const object = any(random, objects);
  if (object === undefined) return;
  const id = object['ListID'] ?? object['TxnID'];
  const mark = ledger.nextMark();
  await desk.doInQuickbooks({ do: 'edit', type, id, fields: { [field]: mark } });
  const category = type === 'Customer' ? 'Customers' : 'Invoices';
  ledger.stands(mark, category, field.toLowerCase(), `QuickBooks ${String(id)}`);
}

/** A void invoice has "VOID:" before its memo. */
function isLiving({ Memo }: { readonly Memo?: unknown }): boolean {
  return typeof Memo !== 'string' || !Memo.startsWith('VOID:');
}

/** Whose record it is, from what both sides call it. */
function isOfSa(name: unknown): boolean {
  return typeof name === 'string' && Buffer.from(name).reduce((sum, byte) => sum + byte, 0) % 2 === 0;
}

/** Lines of an earlier invoice whose items are all still offered. */
async function someLines(desk: Desk, random: Random): Promise<Fields[string] | undefined> {
  const items = (await desk.recordsInSa('Items')).filter(({ fields }) => fields['isActive'] === true);
  const offered = new Set(items.map(({ id }) => id));
  const invoices = (await desk.recordsInSa('Invoices'))
    .map(({ fields }) => fields)
    .filter(invoiceShape.isValid);
  const billable = invoices.filter(
    ({ isVoid, lines }) =>
      !isVoid && lines.length > 0 && lines.every(({ item }) => item !== null && offered.has(item)),
  );
  return any(random, billable)?.lines.map((line) => ({ ...line, id: null }));
}

function any<T>(random: Random, values: readonly T[]): T | undefined {
  return values[random.integer(0, Math.max(values.length - 1, 0))];
}
