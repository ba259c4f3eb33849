import { amount, isNegative, isZero, negateAmount, zeroAmount, type Amount, type Json } from '@autosync/core';
import type { AppliedToTxnMod, AppliedToTxnRet, ReceivePaymentRet } from '@autosync/qbxml';
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { amountField } from './field.ts';
import type { Application, Payment } from './payment.ts';
import { referenceTo } from './quickbooks-change.ts';
import type { Reading } from './reading.ts';
import type { TypedChange } from './typed-definition.ts';

/**
 * What a payment does in QuickBooks beside paying invoices: discounts that were given with it, credits that
 * were used with it, and what it pays of other kinds. A Mod that names applications clears all of them unless
 * it repeats them (bookkeeping.md 12).
 */
const keptSchema = Type.Array(
  Type.Object({
    transaction: Type.String(),
    /** What the payment itself pays here, where SA does not know it: of a charge or a journal entry. */
    paid: Type.Union([amountField('Paid'), Type.Null()]),
    discount: Type.Union([amountField('Discount'), Type.Null()]),
    discountAccount: Type.Union([Type.String(), Type.Null()]),
    discountClass: Type.Union([Type.String(), Type.Null()]),
    credits: Type.Array(Type.Object({ credit: Type.String(), amount: amountField('Credit') })),
  }),
);

type Kept = Static<typeof keptSchema>[number];

const keptValidator = Compile(keptSchema);

export function readApplications(reading: Reading<ReceivePaymentRet>): {
  readonly applications: Application[];
  readonly kept: Kept[];
} {
  const applied = reading.list('AppliedToTxnRet');
  const applications = applied
    .filter(isInvoice)
    .map((each) => ({ invoice: each.required('TxnID'), amount: each.amount('Amount') ?? zeroAmount }))
    .filter((application) => !isZero(application.amount));
  return { applications, kept: applied.map(keptOf).filter(hasSomething) };
}

/**
 * The complete list of what the payment pays: SA's applications with the discounts and credits that QuickBooks
 * holds for the same invoices, and whatever else it holds. A list that would be empty names the invoices that
 * are no longer paid with nothing, since a Mod without applications changes none of them.
 */
export function applicationsForMod(change: TypedChange<Payment>): readonly AppliedToTxnMod[] {
  const kept = keptValidator.Parse(change.kept);
  const { applications } = change.record;
  const applied: AppliedToTxnMod[] = applications
    .filter((application) => !isZero(application.amount))
    .map((application) => {
      const beside = kept.find(({ transaction }) => transaction === application.invoice);
      return { TxnID: application.invoice, PaymentAmount: application.amount, ...extras(beside) };
    });
  const named = new Set(applied.map(({ TxnID }) => TxnID));
  const others = kept
    .filter(({ transaction }) => !named.has(transaction))
    .map((each) => ({ TxnID: each.transaction, PaymentAmount: each.paid ?? undefined, ...extras(each) }));
  const all = [...applied, ...others];
  if (all.length > 0) return all;
  return change.baseline.applications.map(({ invoice }) => ({ TxnID: invoice, PaymentAmount: amount('0') }));
}

/** The discounts that were given with a payment, by the transactions from which they took something off. */
export function discountsGiven(
  kept: Json,
): readonly { readonly transaction: string; readonly amount: Amount }[] {
  if (!keptValidator.Check(kept)) return [];
  return kept.flatMap(({ transaction, discount }) =>
    discount === null ? [] : [{ transaction, amount: discount }],
  );
}

function isInvoice(applied: Reading<AppliedToTxnRet>): boolean {
  return applied.text('TxnType') === 'Invoice';
}

function keptOf(applied: Reading<AppliedToTxnRet>): Kept {
  const discount = applied.amount('DiscountAmount');
  return {
    transaction: applied.required('TxnID'),
    paid: isInvoice(applied) ? null : applied.amount('Amount'),
    discount: discount === null || isZero(discount) ? null : discount,
    discountAccount: applied.reference('DiscountAccountRef'),
    discountClass: applied.reference('DiscountClassRef'),
    credits: applied
      .list('LinkedTxn')
      .filter((linked) => linked.text('TxnType') === 'CreditMemo')
      .map((linked) => ({
        credit: linked.required('TxnID'),
        amount: positive(linked.needed('Amount', linked.amount('Amount'))),
      })),
  };
}

function hasSomething({ paid, discount, credits }: Kept): boolean {
  return paid !== null || discount !== null || credits.length > 0;
}

function extras(kept: Kept | undefined) {
  if (!kept) return {};
  return {
    // Said again without `Override` the amount would be added to what the credit pays already.
    SetCredit: kept.credits.map(({ credit, amount: used }) => ({
      CreditTxnID: credit,
      AppliedAmount: used,
      Override: true,
    })),
    ...(kept.discount === null
      ? {}
      : {
          DiscountAmount: kept.discount,
          DiscountAccountRef: referenceTo(kept.discountAccount),
          DiscountClassRef: referenceTo(kept.discountClass),
        }),
  };
}

/** A link shows what a credit gave as a negative amount; a request names it as a positive one. */
export function positive(value: Amount): Amount {
  return isNegative(value) ? negateAmount(value) : value;
}
