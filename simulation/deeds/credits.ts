/** What people do with credits, and with refunds, which are written in QuickBooks alone. */
import { amount, type Amount } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { objectsIn, textOf as text } from '../fields.ts';
import { bankName } from '../own-company.ts';
import { inQuickbooks, inSa, type Seen } from '../sight.ts';
import { invoiceLine } from '../plain-record.ts';
import {
  changedInSa,
  dateOf,
  done,
  endedInQuickbooks,
  isOpen,
  madeInQuickbooks,
  madeInSa,
  markedInQuickbooks,
  numberOf,
  one,
  removedInSa,
  smallOf,
  textOf,
  type Deed,
  type Deeds,
  type Office,
} from './deed.ts';

function creditOf(mark: number, customer: string, item: string): Fields {
  return {
    customer,
    number: numberOf(mark),
    date: dateOf(mark),
    memo: textOf(mark),
    isVoid: false,
    lines: [invoiceLine(item, textOf(mark), smallOf(mark * 3))],
    applications: [],
  };
}

/** Of a payment or credit a small part pays an invoice of the same client. */
const appliedInSa =
  (category: 'Credits' | 'Payments'): Deed =>
  async (office, which, mark) => {
    const invoices = (await inSa(office.rules, 'Invoices')).filter(isOpen);
    return changedInSa(category, ({ fields }) => {
      const before = objectsIn(fields['applications']);
      const invoice = invoices.find(
        ({ id, fields: { customer } }) =>
          customer === fields['customer'] && before.every((one) => one['invoice'] !== id),
      );
      if (invoice === undefined) return undefined;
      return { applications: [...before, { invoice: invoice.id, amount: amount(smallOf(mark)) }] };
    })(office, which, mark);
  };

const takenBackInSa = (category: 'Credits' | 'Payments'): Deed =>
  changedInSa(category, ({ fields }) =>
    objectsIn(fields['applications']).length === 0 ? undefined : { applications: [] },
  );

/** At the screen a credit pays an invoice by a payment of nothing (bookkeeping.md 11). */
const appliedInQuickbooks: Deed = async (office, which, mark) => {
  const { credit, invoice } = matched(office, which);
  const customer = text(credit?.fields['customer']);
  if (credit === undefined || invoice === undefined) return false;
  const SetCredit = [{ CreditTxnID: credit.id, AppliedAmount: amount(smallOf(mark)), Override: true }];
  const fields = {
    CustomerRef: { ListID: customer },
    TxnDate: '2026-02-25',
    TotalAmount: amount('0'),
    AppliedToTxnAdd: [{ TxnID: invoice.id, SetCredit }],
  };
  done(office, { do: 'add', type: 'ReceivePayment', fields });
  office.log.changed('quickbooks', credit);
  return true;
};

function matched({ company }: Office, which: number) {
  const invoices = inQuickbooks(company, 'Invoices').filter(isOpen);
  const paying = (credit: Seen) =>
    invoices.find(
      ({ id, fields: { customer } }) =>
        customer === credit.fields['customer'] &&
        objectsIn(credit.fields['applications']).every((one) => one['invoice'] !== id),
    );
  const credit = one(
    inQuickbooks(company, 'Credits'),
    which,
    (seen) => isOpen(seen) && paying(seen) !== undefined,
  );
  return { credit, invoice: credit && paying(credit) };
}

/** A check goes back to a client out of what is left of a payment or a credit. */
const refunded: Deed = async (office, which, mark) => {
  const { company } = office;
  const sources = [...inQuickbooks(company, 'Payments'), ...inQuickbooks(company, 'Credits')];
  const source = one(sources, which, isOpen);
  if (source === undefined) return false;
  const sum: Amount = amount(smallOf(mark));
  const CustomerRef = { ListID: text(source.fields['customer']) };
  const fields = {
    AccountRef: { FullName: bankName },
    PayeeEntityRef: CustomerRef,
    RefNumber: numberOf(mark),
    ApplyCheckToTxnAdd: [{ TxnID: source.id, Amount: sum }],
    ExpenseLineAdd: [{ AccountRef: { FullName: 'Accounts Receivable' }, Amount: sum, CustomerRef }],
  };
  done(office, { do: 'add', type: 'Check', fields });
  return office.log.made('quickbooks', 'Refund Checks', numberOf(mark));
};

/** Only what pays something back is anybody's business here. */
const refundEnded = (action: 'void' | 'delete'): Deed =>
  endedInQuickbooks('Refund Checks', (id) =>
    action === 'void' ? { do: 'void', id } : { do: 'delete', type: 'Check', id },
  );

export const creditDeeds: Deeds = {
  'sa-credit-new': madeInSa(
    'Credits',
    async (office, which, mark) => {
      const invoice = one(await inSa(office.rules, 'Invoices'), which, isOpen);
      const item = one(await inSa(office.rules, 'Items'), which, isOpen);
      return invoice && item && creditOf(mark, text(invoice.fields['customer']), item.id);
    },
    numberOf,
  ),
  'sa-credit-memo': changedInSa('Credits', (_, mark) => ({ memo: textOf(mark) })),
  'sa-credit-applied': appliedInSa('Credits'),
  'sa-credit-unapplied': takenBackInSa('Credits'),
  'sa-credit-void': changedInSa('Credits', () => ({ isVoid: true })),
  'sa-credit-deleted': removedInSa('Credits'),
  'sa-payment-applied': appliedInSa('Payments'),
  'qb-credit-new': madeInQuickbooks(
    'Credits',
    (office, which, mark) => {
      const invoice = one(inQuickbooks(office.company, 'Invoices'), which, isOpen);
      const item = one(inQuickbooks(office.company, 'Items'), which, isOpen);
      return invoice && item && creditOf(mark, text(invoice.fields['customer']), item.id);
    },
    numberOf,
  ),
  'qb-credit-memo': markedInQuickbooks('Credits', 'CreditMemo', 'Memo', 'memo'),
  'qb-credit-applied': appliedInQuickbooks,
  'qb-credit-void': endedInQuickbooks('Credits', (id) => ({ do: 'void', id })),
  'qb-credit-deleted': endedInQuickbooks('Credits', (id) => ({ do: 'delete', type: 'CreditMemo', id })),
  'qb-refund-new': refunded,
  'qb-refund-void': refundEnded('void'),
  'qb-refund-deleted': refundEnded('delete'),
};
