/** What people do with clients, services, invoices and payments. */
import { amount } from '@autosync/core';
import { customerNamed, type Fields } from '@autosync/records';
import { objectsIn } from '../fields.ts';
import { actor, bankName } from '../own-company.ts';
import { inQuickbooks, inSa, type Seen } from '../sight.ts';
import { invoiceLine, invoiceOf, paymentOf } from '../plain-record.ts';
import {
  changedInQuickbooks,
  changedInSa,
  dateOf,
  done,
  endedInQuickbooks,
  inactiveInQuickbooks,
  isOpen,
  make,
  markedInQuickbooks,
  numberOf,
  one,
  priceOf,
  removedInSa,
  smallOf,
  textOf,
  type Deeds,
  type Typed,
} from './deed.ts';

export const saleDeeds: Deeds = {
  'sa-customer-phone': changedInSa('Customers', (_, mark) => ({ phone: textOf(mark) })),
  'sa-customer-fax': changedInSa('Customers', (_, mark) => ({ fax: textOf(mark) })),
  'sa-customer-inactive': changedInSa('Customers', () => ({ isActive: false })),
  'sa-item-description': changedInSa('Items', (_, mark) => ({ description: textOf(mark) })),
  'sa-invoice-memo': changedInSa('Invoices', (_, mark) => ({ memo: textOf(mark) })),
  'sa-invoice-line': changedInSa('Invoices', dearerLine),
  'sa-invoice-cheaper': changedInSa('Invoices', cheaperLine),
  'sa-invoice-more': changedInSa('Invoices', moreLines),
  'sa-invoice-void': changedInSa('Invoices', () => ({ isVoid: true })),
  'sa-payment-memo': changedInSa('Payments', (_, mark) => ({ memo: textOf(mark) })),
  'sa-payment-unapplied': changedInSa('Payments', ({ fields }) =>
    objectsIn(fields['applications']).length === 0 ? undefined : { applications: [] },
  ),
  'sa-payment-deleted': removedInSa('Payments'),
  'sa-invoice-deleted': removedInSa('Invoices'),
  'sa-customer-new': async (office, _, mark) => {
    await office.rules.create(actor, 'Customers', customerNamed(textOf(mark)));
    return office.log.made('sa', 'Customers', textOf(mark));
  },
  'sa-job-new': async (office, which, mark) => {
    const parent = one(await inSa(office.rules, 'Customers'), which, isMaster);
    if (parent === undefined) return false;
    await office.rules.create(actor, 'Customers', { ...customerNamed(textOf(mark)), parent: parent.id });
    return office.log.made('sa', 'Customers', textOf(mark));
  },
  'sa-invoice-new': async (office, which, mark) => {
    const customer = one(await inSa(office.rules, 'Customers'), which, isOpen);
    const item = one(await inSa(office.rules, 'Items'), which, isOpen);
    if (customer === undefined || item === undefined) return false;
    const lines = [invoiceLine(item.id, textOf(mark), priceOf(mark))];
    await office.rules.create(actor, 'Invoices', datedInvoice(mark, customer.id, lines));
    return office.log.made('sa', 'Invoices', numberOf(mark));
  },
  'sa-payment-new': async (office, which, mark) => {
    const customer = one(await inSa(office.rules, 'Customers'), which, isOpen);
    if (customer === undefined) return false;
    const payment = paymentOf(numberOf(mark), customer.id, priceOf(mark), null);
    await office.rules.create(actor, 'Payments', payment);
    return office.log.made('sa', 'Payments', numberOf(mark));
  },
  'sa-invoice-paid': async (office, which, mark) => {
    const invoice = one(await inSa(office.rules, 'Invoices'), which, isOpen);
    const customer = invoice?.fields['customer'];
    if (invoice === undefined || typeof customer !== 'string') return false;
    await office.rules.create(
      actor,
      'Payments',
      paymentOf(numberOf(mark), customer, smallOf(mark), invoice.id),
    );
    return office.log.made('sa', 'Payments', numberOf(mark));
  },
  'qb-customer-phone': markedInQuickbooks('Customers', 'Customer', 'Phone', 'phone'),
  'qb-customer-fax': markedInQuickbooks('Customers', 'Customer', 'Fax', 'fax'),
  'qb-customer-inactive': inactiveInQuickbooks('Customers', 'Customer'),
  'qb-invoice-memo': markedInQuickbooks('Invoices', 'Invoice', 'Memo', 'memo'),
  'qb-invoice-line': changedInQuickbooks('Invoices', 'Invoice', (seen, mark) => typedLines(seen, mark, 1)),
  'qb-invoice-cheaper': changedInQuickbooks('Invoices', 'Invoice', (seen, mark) =>
    typedLines(seen, mark, -1),
  ),
  'qb-payment-memo': markedInQuickbooks('Payments', 'ReceivePayment', 'Memo', 'memo'),
  'qb-payment-deleted': endedInQuickbooks('Payments', (id) => ({ do: 'delete', type: 'ReceivePayment', id })),
  'qb-invoice-deleted': endedInQuickbooks('Invoices', (id) => ({ do: 'delete', type: 'Invoice', id })),
  'qb-invoice-void': endedInQuickbooks('Invoices', (id) => ({ do: 'void', id })),
  /** Somebody deletes nearly all payments, or opened an old copy of the list: the brake's matter. */
  'qb-payments-deleted': async (office) => {
    const payments = inQuickbooks(office.company, 'Payments').filter(({ token }) => token.includes('-p'));
    for (const payment of payments) {
      done(office, { do: 'delete', type: 'ReceivePayment', id: payment.id });
      office.log.ended('quickbooks', payment);
    }
    return payments.length > 0;
  },
  /** The bookkeeper brings the money to the bank: from then on the payment is frozen. */
  'qb-payment-deposited': async (office, which) => {
    const payment = one(inQuickbooks(office.company, 'Payments'), which, isOpen);
    const bank = inQuickbooks(office.company, 'Chart of Accounts').find(({ token }) => token === bankName);
    if (payment === undefined || bank === undefined) return false;
    done(office, { do: 'deposit', payments: [payment.id], account: bank.id });
    return true;
  },
  'qb-customer-new': async (office, _, mark) => {
    done(office, { do: 'add', type: 'Customer', fields: { Name: textOf(mark) } });
    return office.log.made('quickbooks', 'Customers', textOf(mark));
  },
  'qb-invoice-new': async (office, which, mark) => {
    const customer = one(inQuickbooks(office.company, 'Customers'), which, isOpen);
    const item = one(inQuickbooks(office.company, 'Items'), which, isOpen);
    if (customer === undefined || item === undefined) return false;
    const lines = [invoiceLine(item.id, textOf(mark), priceOf(mark))];
    make(office, 'Invoices', datedInvoice(mark, customer.id, lines));
    return office.log.made('quickbooks', 'Invoices', numberOf(mark));
  },
  'qb-invoice-paid': async (office, which, mark) => {
    const invoice = one(inQuickbooks(office.company, 'Invoices'), which, isOpen);
    const customer = invoice?.fields['customer'];
    if (invoice === undefined || typeof customer !== 'string') return false;
    make(office, 'Payments', paymentOf(numberOf(mark), customer, smallOf(mark), invoice.id));
    return office.log.made('quickbooks', 'Payments', numberOf(mark));
  },
  'qb-payment-new': async (office, which, mark) => {
    const customer = one(inQuickbooks(office.company, 'Customers'), which, isOpen);
    if (customer === undefined) return false;
    make(office, 'Payments', paymentOf(numberOf(mark), customer.id, priceOf(mark), null));
    return office.log.made('quickbooks', 'Payments', numberOf(mark));
  },
};

function isMaster(seen: Seen): boolean {
  return isOpen(seen) && seen.fields['parent'] === null;
}

function datedInvoice(mark: number, customer: string, lines: readonly Fields[]): Fields {
  const invoice = invoiceOf(numberOf(mark), customer, lines);
  return { ...invoice, date: dateOf(mark) };
}

function dearerLine({ fields }: Seen, mark: number): Fields | undefined {
  const [first, ...rest] = objectsIn(fields['lines']);
  if (first === undefined) return undefined;
  return { lines: [{ ...first, description: textOf(mark), ...priced(90 + mark) }, ...rest] };
}

function cheaperLine({ fields }: Seen, mark: number): Fields | undefined {
  const [first, ...rest] = objectsIn(fields['lines']);
  if (first === undefined) return undefined;
  return { lines: [{ ...first, description: textOf(mark), ...priced(1 + (mark % 9)) }, ...rest] };
}

function moreLines({ fields }: Seen, mark: number): Fields | undefined {
  const lines = objectsIn(fields['lines']);
  const [first] = lines;
  if (first === undefined) return undefined;
  return { lines: [...lines, { ...first, id: null, description: textOf(mark), ...priced(3) }] };
}

function priced(dollars: number) {
  const each = `${dollars}.00`;
  return { quantity: '1', rate: each, amount: amount(each) };
}

/** The first line says more and costs more, or costs less; all others stay. */
function typedLines({ fields }: Seen, mark: number, direction: 1 | -1): Typed | undefined {
  const lines = objectsIn(fields['lines']);
  if (lines.length === 0) return undefined;
  const each = direction === 1 ? `${90 + mark}.00` : `${1 + (mark % 9)}.00`;
  const typed = lines.map((line, place) => ({
    element: 'InvoiceLineMod',
    value: {
      TxnLineID: line['id'],
      ...(place === 0 ? { Desc: textOf(mark), Quantity: '1', Rate: each, Amount: amount(each) } : {}),
    },
  }));
  return { typed: { lines: typed }, fields: { lines: textOf(mark) } };
}
