/**
 * What people do while the connectors work: on both sides, at any step. A deed has two numbers: which record, of
 * those that are there then, and the mark that it leaves, which stands nowhere else. What nobody could do then
 * (SA or QuickBooks refuses it) is not done.
 */
import { amount, amountFromCents, Failure } from '@autosync/core';
import type { CategoryName, Fields } from '@autosync/records';
import { objectsIn } from './fields.ts';
import type { SaRules } from '@autosync/sa/rules';
import { control, type Company, type ControlAction } from '@autosync/simulator';
import type { EditLog } from './edit-log.ts';
import { actor, bankName } from './own-company.ts';
import { added, customerOf, invoiceLine, invoiceOf, paymentOf } from './start.ts';
import { inQuickbooks, inSa, type Seen } from './sight.ts';

export interface Office {
  readonly company: Company;
  readonly rules: SaRules;
  readonly log: EditLog;
}

type Deed = (office: Office, which: number, mark: number) => Promise<boolean>;

export async function act(office: Office, deed: string, which: number, mark: number): Promise<boolean> {
  const doing = deeds[deed];
  if (doing === undefined) throw new Error(`Nobody knows how to do "${deed}".`);
  try {
    return await doing(office, which, mark);
  } catch (error) {
    if (error instanceof Failure || (error instanceof Error && error.message.startsWith('QuickBooks:')))
      return false;
    throw error;
  }
}

const textOf = (mark: number): string => `mark ${mark}.`;

/** SA's users. */
const changedInSa =
  (category: CategoryName, change: (seen: Seen, mark: number) => Fields | undefined): Deed =>
  async (office, which, mark) => {
    const seen = one(await inSa(office.rules, category), which, isOpen);
    const fields = seen && change(seen, mark);
    if (seen === undefined || fields === undefined) return false;
    await office.rules.change(actor, { category, id: seen.id }, seen.version, fields);
    office.log.edited('sa', seen, fields);
    return true;
  };

const removedInSa =
  (category: CategoryName): Deed =>
  async (office, which) => {
    const seen = one(await inSa(office.rules, category), which, () => true);
    if (seen === undefined) return false;
    await office.rules.remove(actor, { category, id: seen.id }, seen.version);
    office.log.ended('sa', seen);
    return true;
  };

/** Users of QuickBooks, by what they type at the screen. */
const changedInQuickbooks =
  (category: CategoryName, type: string, change: (seen: Seen, mark: number) => Typed | undefined): Deed =>
  async (office, which, mark) => {
    const seen = one(inQuickbooks(office.company, category), which, isOpen);
    const typed = seen && change(seen, mark);
    if (seen === undefined || typed === undefined) return false;
    done(office, { do: 'edit', type, id: seen.id, fields: typed.typed });
    office.log.edited('quickbooks', seen, typed.fields);
    return true;
  };

/** What is typed, and what it means in the fields of the category. */
interface Typed {
  readonly typed: object;
  readonly fields: Fields;
}

const endedInQuickbooks =
  (category: CategoryName, action: (id: string) => ControlAction): Deed =>
  async (office, which) => {
    const seen = one(inQuickbooks(office.company, category), which, isOpen);
    if (seen === undefined) return false;
    done(office, action(seen.id));
    office.log.ended('quickbooks', seen);
    return true;
  };

const deeds: { readonly [name: string]: Deed } = {
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
    await office.rules.create(actor, 'Customers', customerOf(textOf(mark), {}));
    return office.log.made('sa', 'Customers', textOf(mark));
  },
  'sa-job-new': async (office, which, mark) => {
    const parent = one(await inSa(office.rules, 'Customers'), which, isMaster);
    if (parent === undefined) return false;
    await office.rules.create(actor, 'Customers', customerOf(textOf(mark), { parent: parent.id }));
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
  'qb-customer-phone': changedInQuickbooks('Customers', 'Customer', (_, mark) => ({
    typed: { Phone: textOf(mark) },
    fields: { phone: textOf(mark) },
  })),
  'qb-customer-fax': changedInQuickbooks('Customers', 'Customer', (_, mark) => ({
    typed: { Fax: textOf(mark) },
    fields: { fax: textOf(mark) },
  })),
  'qb-customer-inactive': changedInQuickbooks('Customers', 'Customer', () => ({
    typed: { IsActive: false },
    fields: { isActive: false },
  })),
  'qb-invoice-memo': changedInQuickbooks('Invoices', 'Invoice', (_, mark) => ({
    typed: { Memo: textOf(mark) },
    fields: { memo: textOf(mark) },
  })),
  'qb-invoice-line': changedInQuickbooks('Invoices', 'Invoice', (seen, mark) => typedLines(seen, mark, 1)),
  'qb-invoice-cheaper': changedInQuickbooks('Invoices', 'Invoice', (seen, mark) =>
    typedLines(seen, mark, -1),
  ),
  'qb-payment-memo': changedInQuickbooks('Payments', 'ReceivePayment', (_, mark) => ({
    typed: { Memo: textOf(mark) },
    fields: { memo: textOf(mark) },
  })),
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

export const deedNames: readonly string[] = Object.keys(deeds);

function one(seen: readonly Seen[], which: number, isFit: (seen: Seen) => boolean): Seen | undefined {
  const fit = seen.filter(isFit).toSorted((a, b) => (a.token < b.token ? -1 : 1));
  return fit[which % Math.max(1, fit.length)];
}

function isOpen({ fields }: Seen): boolean {
  return fields['isVoid'] !== true && fields['isActive'] !== false;
}

function isMaster(seen: Seen): boolean {
  return isOpen(seen) && seen.fields['parent'] === null;
}

/** What is entered on one day has another date than what was entered on another, as marks go. */
function datedInvoice(mark: number, customer: string, lines: readonly Fields[]): Fields {
  const invoice = invoiceOf(numberOf(mark), customer, lines);
  return { ...invoice, date: `2026-01-${String(1 + (mark % 28)).padStart(2, '0')}` };
}

function numberOf(mark: number): string {
  return `m${mark}`;
}

/** Amounts differ as marks do, so that no two new transactions look alike. */
function priceOf(mark: number): string {
  return amountFromCents(BigInt(2_000 + mark * 7));
}

function smallOf(mark: number): string {
  return amountFromCents(BigInt(100 + mark));
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

function make(office: Office, category: CategoryName, fields: Fields): void {
  try {
    added(office.company, category, fields);
  } catch (error) {
    throw new Error(`QuickBooks: ${String(error)}`, { cause: error });
  }
}

function done(office: Office, action: ControlAction): void {
  const result = control(office.company, action);
  if ('error' in result) throw new Error(`QuickBooks: ${result.error}`);
}
