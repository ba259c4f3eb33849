/** What a client does in earnest: sales, payments, deposits, credits and refunds that nearly always fit. */
import { amountFromCents, chance, pick, quantity } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { editSequenceOf } from '../books.ts';
import { isOfTransactionType } from '../transaction/transaction.ts';
import { purchaseDeeds } from './purchase-deed.ts';
import type { RequestSource } from './random-request.ts';
import { day, leftOf, part, sum } from './sum.ts';

/** A request, or nothing where the company has no record for it. */
type Deed = (source: RequestSource) => Request | undefined;

/** Debts are paid, credits pay; the rest of the sales stand for themselves. */
const deeds: readonly [Deed, ...Deed[]] = [
  invoice, invoice, invoice, changedInvoice, creditMemo, salesReceipt, estimate, charge, payment, payment, payment,
  unapplied, changedPayment, deposit, changedDeposit, refund, journalEntry, ...purchaseDeeds,
]; // prettier-ignore

export function deed(source: RequestSource): Request | undefined {
  return pick(source.random, deeds)(source);
}

function customerRef({ choice }: RequestSource) {
  const customer = choice.element('Customer');
  return { ListID: customer?.id ?? '1-1' };
}

function saleLines({ choice, random }: RequestSource) {
  return Array.from({ length: random.integer(1, 4) }, () => {
    const item = choice.element(
      'ItemService', 'ItemNonInventory', 'ItemInventory', 'ItemOtherCharge', 'ItemDiscount', 'ItemSubtotal',
    ); // prettier-ignore
    const ItemRef = { ListID: item?.id ?? '1-1' };
    if (item?.type === 'ItemSubtotal' || item?.type === 'ItemDiscount') return { ItemRef };
    const Quantity = quantity(pick(random, ['1', '2', '0.5', '7']));
    return { ItemRef, Quantity, ...(chance(random, 70) && { Amount: sum(random) }) };
  });
}

function invoice(source: RequestSource): Request {
  const { random, choice } = source;
  const lines = saleLines(source).map((value) => ({ element: 'InvoiceLineAdd' as const, value }));
  const CustomerRef = customerRef(source);
  const credit = chance(random, 20) ? choice.openTransaction('CreditMemo') : undefined;
  const SetCredit = credit && [
    { CreditTxnID: credit.id, AppliedAmount: part(random, leftOf(source, credit)) },
  ];
  const owing = credit ? { ListID: credit.entityId } : CustomerRef;
  const InvoiceAdd = { CustomerRef: owing, TxnDate: day(source), ...(SetCredit && { SetCredit }), lines };
  return { name: 'InvoiceAdd', body: { InvoiceAdd } };
}

/** A line in the place of another, one more, one less, another customer or day. */
function changedInvoice(source: RequestSource): Request | undefined {
  const { choice, random } = source;
  const current = choice.transaction('Invoice');
  if (!current || !isOfTransactionType(current, 'Invoice')) return undefined;
  const key = { TxnID: current.id, EditSequence: editSequenceOf(current.modifiedAt) };
  if (chance(random, 20)) {
    const InvoiceMod = { ...key, CustomerRef: customerRef(source), TxnDate: day(source) };
    return { name: 'InvoiceMod', body: { InvoiceMod } };
  }
  const ids = [...JSON.stringify(current.body.lines).matchAll(/"TxnLineID":"([^"]+)"/g)];
  const kept = ids
    .filter(() => chance(random, 75))
    .map(([, TxnLineID = '']) => ({ TxnLineID, ...(chance(random, 40) && { Amount: sum(random) }) }));
  const more = chance(random, 40) ? saleLines(source).map((line) => ({ TxnLineID: '-1', ...line })) : [];
  const lines = [...kept, ...more].map((value) => ({ element: 'InvoiceLineMod' as const, value }));
  return { name: 'InvoiceMod', body: { InvoiceMod: { ...key, lines } } };
}

function creditMemo(source: RequestSource): Request {
  const lines = saleLines(source).map((value) => ({ element: 'CreditMemoLineAdd' as const, value }));
  const CreditMemoAdd = { CustomerRef: customerRef(source), TxnDate: day(source), lines };
  return { name: 'CreditMemoAdd', body: { CreditMemoAdd } };
}

function salesReceipt(source: RequestSource): Request {
  const lines = saleLines(source).map((value) => ({ element: 'SalesReceiptLineAdd' as const, value }));
  const SalesReceiptAdd = { CustomerRef: customerRef(source), TxnDate: day(source), lines };
  return { name: 'SalesReceiptAdd', body: { SalesReceiptAdd } };
}

function estimate(source: RequestSource): Request {
  const lines = saleLines(source).map((value) => ({ element: 'EstimateLineAdd' as const, value }));
  return { name: 'EstimateAdd', body: { EstimateAdd: { CustomerRef: customerRef(source), lines } } };
}

function charge(source: RequestSource): Request {
  const item = source.choice.element('ItemService', 'ItemOtherCharge');
  const ChargeAdd = {
    CustomerRef: customerRef(source),
    ItemRef: { ListID: item?.id ?? '1-1' },
    Amount: sum(source.random),
  };
  return { name: 'ChargeAdd', body: { ChargeAdd } };
}

function payment(source: RequestSource): Request | undefined {
  const { choice, random } = source;
  const debts = [choice.openTransaction('Invoice', 'Charge'), choice.openTransaction('Invoice')];
  const [first, second] = debts;
  if (!first) return undefined;
  const both =
    second && second.id !== first.id && second.entityId === first.entityId ? [first, second] : [first];
  const AppliedToTxnAdd = both.map((debt) => ({
    TxnID: debt.id,
    PaymentAmount: part(random, leftOf(source, debt)),
    ...(chance(random, 10) && {
      DiscountAmount: amountFromCents(BigInt(random.integer(1, 200))),
      DiscountAccountRef: { FullName: 'Lawn income' },
    }),
  }));
  const ReceivePaymentAdd = {
    CustomerRef: { ListID: first.entityId },
    TxnDate: day(source),
    ...(chance(random, 30) && { TotalAmount: sum(random) }),
    ...(chance(random, 20) && { DepositToAccountRef: { FullName: 'Checking' } }),
    AppliedToTxnAdd,
  };
  return { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } };
}

function unapplied(source: RequestSource): Request {
  const { random } = source;
  const ReceivePaymentAdd = {
    CustomerRef: customerRef(source),
    TotalAmount: sum(random),
    IsAutoApply: chance(random, 50),
  };
  return { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } };
}

function changedPayment(source: RequestSource): Request | undefined {
  const { choice, random } = source;
  const current = choice.transaction('ReceivePayment');
  if (!current) return undefined;
  const debt = choice.openTransaction('Invoice', 'Charge');
  const AppliedToTxnMod = debt && [{ TxnID: debt.id, PaymentAmount: part(random, leftOf(source, debt)) }];
  const ReceivePaymentMod = {
    TxnID: current.id,
    EditSequence: editSequenceOf(current.modifiedAt),
    ...(chance(random, 50) && { TotalAmount: sum(random) }),
    ...(chance(random, 70) && AppliedToTxnMod && { AppliedToTxnMod }),
  };
  return { name: 'ReceivePaymentMod', body: { ReceivePaymentMod } };
}

/** Payments that wait and money from nowhere, some of it kept as cash. */
function depositLines(source: RequestSource) {
  const { choice, random } = source;
  const payments = Array.from({ length: random.integer(1, 3) }, () =>
    choice.transaction('ReceivePayment', 'SalesReceipt'),
  );
  const lines = payments.flatMap((each) => (each ? [{ PaymentTxnID: each.id }] : []));
  const other = { AccountRef: { FullName: 'Lawn income' }, Amount: sum(random) };
  return { payments: lines, other: chance(random, 25) ? [other] : [] };
}

function deposit(source: RequestSource): Request {
  const { payments, other } = depositLines(source);
  const cash = {
    AccountRef: { FullName: 'Petty cash' },
    Amount: amountFromCents(BigInt(source.random.integer(1, 500))),
  };
  const DepositAdd = {
    TxnDate: day(source),
    DepositToAccountRef: { FullName: 'Checking' },
    ...(chance(source.random, 20) && { CashBackInfoAdd: cash }),
    DepositLineAdd: [...payments, ...other],
  };
  return { name: 'DepositAdd', body: { DepositAdd } };
}

function changedDeposit(source: RequestSource): Request | undefined {
  const current = source.choice.transaction('Deposit');
  if (!current || !isOfTransactionType(current, 'Deposit')) return undefined;
  const kept = current.body.lines.flatMap(({ TxnLineID }) =>
    TxnLineID !== undefined && chance(source.random, 60) ? [{ TxnLineID }] : [],
  );
  const more = depositLines(source).payments.map((line) => ({ TxnLineID: '-1', ...line }));
  const DepositMod = {
    TxnID: current.id,
    EditSequence: editSequenceOf(current.modifiedAt),
    DepositLineMod: [...kept, ...(chance(source.random, 50) ? more : [])],
  };
  return { name: 'DepositMod', body: { DepositMod } };
}

function refund(source: RequestSource): Request | undefined {
  const credit = source.choice.transaction('CreditMemo', 'ReceivePayment');
  if (!credit) return undefined;
  const entry = { TxnID: credit.id, RefundAmount: part(source.random, leftOf(source, credit)) };
  const ARRefundCreditCardAdd = {
    CustomerRef: { ListID: credit.entityId },
    RefundAppliedToTxnAdd: [entry],
  };
  return { name: 'ARRefundCreditCardAdd', body: { ARRefundCreditCardAdd } };
}

function journalEntry(source: RequestSource): Request {
  const { choice, random } = source;
  const Amount = sum(random);
  const account = choice.element('Account');
  const other = choice.element('Account');
  const side = (id: string | undefined) => ({
    AccountRef: { ListID: id ?? '1-1' },
    Amount,
    ...(chance(random, 80) && { EntityRef: customerRef(source) }),
  });
  const lines = [
    { element: 'JournalDebitLine' as const, value: side(account?.id) },
    { element: 'JournalCreditLine' as const, value: side(other?.id) },
  ];
  return { name: 'JournalEntryAdd', body: { JournalEntryAdd: { TxnDate: day(source), lines } } };
}
