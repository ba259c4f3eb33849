import { compareDecimals, zeroAmount, type DateOnly } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import type { Application } from './payment.ts';

/** The invoices of which a credit pays another amount than before: those that get less, and those that get more. */
export function differingApplications(
  before: readonly Application[],
  now: readonly Application[],
): { readonly less: readonly Application[]; readonly more: readonly Application[] } {
  const invoices = new Set([...before, ...now].map(({ invoice }) => invoice));
  const changes = [...invoices].map((invoice) => ({
    invoice,
    was: amountFor(before, invoice),
    amount: amountFor(now, invoice),
  }));
  const side = (sign: number) =>
    changes
      .filter(({ was, amount }) => Math.sign(compareDecimals(amount, was)) === sign)
      .map(({ invoice, amount }) => ({ invoice, amount }));
  return { less: side(-1), more: side(1) };
}

/**
 * A payment of nothing that says how much of a credit pays these invoices from now on. `Override` makes each
 * amount the whole one and not one more, so that doing it twice does no harm.
 */
export function creditsApplied(
  creditId: string,
  customer: string,
  date: DateOnly,
  applications: readonly Application[],
): readonly Request[] {
  if (applications.length === 0) return [];
  const applied = applications.map(({ invoice, amount }) => ({
    TxnID: invoice,
    SetCredit: [{ CreditTxnID: creditId, AppliedAmount: amount, Override: true }],
  }));
  const body = {
    CustomerRef: { ListID: customer },
    TxnDate: date,
    TotalAmount: zeroAmount,
    AppliedToTxnAdd: applied,
  };
  return [{ name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd: body } }];
}

function amountFor(applications: readonly Application[], invoice: string) {
  return applications.find((application) => application.invoice === invoice)?.amount ?? zeroAmount;
}
