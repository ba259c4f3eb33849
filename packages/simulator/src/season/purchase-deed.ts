/** What is bought and paid: bills, checks, credits of vendors, cards, and money that goes back to customers. */
import { chance, pick, quantity } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { editSequenceOf } from '../books.ts';
import { isOfTransactionType } from '../transaction/transaction.ts';
import type { RequestSource } from './random-request.ts';
import { day, leftOf, part, sum } from './sum.ts';

type Deed = (source: RequestSource) => Request | undefined;

export const purchaseDeeds: readonly [Deed, ...Deed[]] = [
  bill, bill, changedBill, check, changedCheck, moneyBack, moneyBack, appliedAnew, vendorCredit, card,
  billPayment, billPayment, changedBillPayment, owedByEntry, entryPaid,
]; // prettier-ignore

function vendorRef({ choice }: RequestSource) {
  return { ListID: choice.element('Vendor')?.id ?? '1-1' };
}

function customerRef({ choice }: RequestSource) {
  return { ListID: choice.element('Customer')?.id ?? '1-1' };
}

function expenseLine(source: RequestSource) {
  const { random } = source;
  return {
    AccountRef: {
      FullName: pick(random, ['Supplies', 'Supplies', 'Cost of goods sold', 'Accounts Payable']),
    },
    Amount: sum(random),
    ...(chance(random, 30) && { CustomerRef: customerRef(source) }),
  };
}

function itemLine({ choice, random }: RequestSource) {
  const item = choice.element('ItemService', 'ItemInventory', 'ItemInventory', 'ItemNonInventory');
  const Quantity = quantity(pick(random, ['1', '3', '10']));
  return {
    ItemRef: { ListID: item?.id ?? '1-1' },
    Quantity,
    ...(chance(random, 60) && { Amount: sum(random) }),
  };
}

/** One or two lines of accounts, of items, or a group. */
function bought(source: RequestSource) {
  const { choice, random } = source;
  const group = chance(random, 15) ? choice.element('ItemGroup') : undefined;
  const item = { element: 'ItemLineAdd' as const, value: itemLine(source) };
  const groupLine = group && {
    element: 'ItemGroupLineAdd' as const,
    value: { ItemGroupRef: { ListID: group.id }, Quantity: quantity('2') },
  };
  return {
    ...(chance(random, 70) && {
      ExpenseLineAdd: [expenseLine(source), expenseLine(source)].slice(0, random.integer(1, 2)),
    }),
    ...(chance(random, 50) && { lines: groupLine ? [item, groupLine] : [item] }),
  };
}

function bill(source: RequestSource): Request {
  const BillAdd = { VendorRef: vendorRef(source), TxnDate: day(source), ...bought(source) };
  return { name: 'BillAdd', body: { BillAdd } };
}

/** Some lines stay, some get another sum, one more comes, or another vendor. */
function changedLines(source: RequestSource, body: object) {
  const { random } = source;
  const ids = [...JSON.stringify(body).matchAll(/"TxnLineID":"([^"]+)"/g)].map(([, id = '']) => id);
  const kept = ids
    .filter(() => chance(random, 75))
    .map((TxnLineID) => ({ TxnLineID, ...(chance(random, 40) && { Amount: sum(random) }) }));
  return chance(random, 30) ? [...kept, { TxnLineID: '-1', ...expenseLine(source) }] : kept;
}

function changedBill(source: RequestSource): Request | undefined {
  const current = source.choice.transaction('Bill');
  if (!current || !isOfTransactionType(current, 'Bill')) return undefined;
  const key = { TxnID: current.id, EditSequence: editSequenceOf(current.modifiedAt) };
  const { random } = source;
  const ExpenseLineMod = changedLines(source, current.body.expenses);
  const BillMod = {
    ...key,
    ...(chance(random, 20) && { VendorRef: vendorRef(source), TxnDate: day(source) }),
    ...(chance(random, 10) && { ClearItemLines: true }),
    ...(ExpenseLineMod.length > 0 && { ExpenseLineMod }),
  };
  return { name: 'BillMod', body: { BillMod } };
}

function check(source: RequestSource): Request {
  const { random } = source;
  const PayeeEntityRef = chance(random, 80) ? vendorRef(source) : customerRef(source);
  const CheckAdd = {
    AccountRef: { FullName: 'Checking' },
    PayeeEntityRef,
    TxnDate: day(source),
    ...bought(source),
  };
  return { name: 'CheckAdd', body: { CheckAdd } };
}

function changedCheck(source: RequestSource): Request | undefined {
  const current = source.choice.transaction('Check');
  if (!current || !isOfTransactionType(current, 'Check')) return undefined;
  const ExpenseLineMod = changedLines(source, current.body.expenses);
  const CheckMod = {
    TxnID: current.id,
    EditSequence: editSequenceOf(current.modifiedAt),
    ...(chance(source.random, 20) && { PayeeEntityRef: customerRef(source) }),
    ...(ExpenseLineMod.length > 0 && { ExpenseLineMod }),
  };
  return { name: 'CheckMod', body: { CheckMod } };
}

/** A check that pays what is left of a credit back, in whole or part, or waits for that. */
function moneyBack(source: RequestSource): Request | undefined {
  const { choice, random } = source;
  const credit = choice.openTransaction('ReceivePayment', 'CreditMemo');
  if (!credit) return undefined;
  const CustomerRef = { ListID: credit.entityId };
  const Amount = part(random, leftOf(source, credit));
  const ExpenseLineAdd = [{ AccountRef: { FullName: 'Accounts Receivable' }, Amount, CustomerRef }];
  const ApplyCheckToTxnAdd = [{ TxnID: credit.id, ...(chance(random, 70) && { Amount }) }];
  const CheckAdd = {
    AccountRef: { FullName: 'Checking' },
    PayeeEntityRef: CustomerRef,
    ...(chance(random, 80) && { ApplyCheckToTxnAdd }),
    ExpenseLineAdd,
  };
  return { name: 'CheckAdd', body: { CheckAdd } };
}

function appliedAnew(source: RequestSource): Request | undefined {
  const { choice, random } = source;
  const [current, credit] = [
    choice.transaction('Check'),
    choice.openTransaction('ReceivePayment', 'CreditMemo'),
  ];
  if (!current || !credit) return undefined;
  const Amount = part(random, leftOf(source, credit));
  const CheckMod = {
    TxnID: current.id,
    EditSequence: editSequenceOf(current.modifiedAt),
    ApplyCheckToTxnMod: [{ TxnID: credit.id, ...(chance(random, 50) && { Amount }) }],
  };
  return { name: 'CheckMod', body: { CheckMod } };
}

function vendorCredit(source: RequestSource): Request {
  const VendorCreditAdd = { VendorRef: vendorRef(source), TxnDate: day(source), ...bought(source) };
  return { name: 'VendorCreditAdd', body: { VendorCreditAdd } };
}

function card(source: RequestSource): Request {
  const given = { AccountRef: { FullName: 'Visa' }, PayeeEntityRef: vendorRef(source), ...bought(source) };
  return chance(source.random, 70)
    ? { name: 'CreditCardChargeAdd', body: { CreditCardChargeAdd: given } }
    : { name: 'CreditCardCreditAdd', body: { CreditCardCreditAdd: given } };
}

/** What is paid of an open bill, with a credit of its vendor and a discount now and then. */
function paidEntry(source: RequestSource) {
  const { choice, random } = source;
  const debt = choice.openTransaction('Bill');
  if (!debt) return undefined;
  const credit = choice.openTransaction('VendorCredit', 'BillPaymentCheck');
  const entry = {
    TxnID: debt.id,
    PaymentAmount: part(random, leftOf(source, debt)),
    ...(credit &&
      chance(random, 30) && {
        SetCredit: [{ CreditTxnID: credit.id, AppliedAmount: part(random, leftOf(source, credit)) }],
      }),
    ...(chance(random, 15) && {
      DiscountAmount: sum(random),
      DiscountAccountRef: { FullName: 'Discounts given' },
    }),
  };
  return { debt, entry };
}

function billPayment(source: RequestSource): Request | undefined {
  const paid = paidEntry(source);
  if (!paid) return undefined;
  const PayeeEntityRef = { ListID: paid.debt.entityId };
  const given = { PayeeEntityRef, TxnDate: day(source), AppliedToTxnAdd: [paid.entry] };
  if (chance(source.random, 30)) {
    const BillPaymentCreditCardAdd = { ...given, CreditCardAccountRef: { FullName: 'Visa' } };
    return { name: 'BillPaymentCreditCardAdd', body: { BillPaymentCreditCardAdd } };
  }
  const BillPaymentCheckAdd = { ...given, BankAccountRef: { FullName: 'Checking' }, IsToBePrinted: true };
  return { name: 'BillPaymentCheckAdd', body: { BillPaymentCheckAdd } };
}

function changedBillPayment(source: RequestSource): Request | undefined {
  const current = source.choice.transaction('BillPaymentCheck');
  const paid = paidEntry(source);
  if (!current || !paid) return undefined;
  const BillPaymentCheckMod = {
    TxnID: current.id,
    EditSequence: editSequenceOf(current.modifiedAt),
    ...(chance(source.random, 40) && { Amount: sum(source.random) }),
    ...(chance(source.random, 70) && { AppliedToTxnMod: [paid.entry] }),
  };
  return { name: 'BillPaymentCheckMod', body: { BillPaymentCheckMod } };
}

/** A journal entry by which somebody owes or is owed something. */
function owedByEntry(source: RequestSource): Request {
  const { random } = source;
  const Amount = sum(random);
  const isReceivable = chance(random, 60);
  const claim = {
    AccountRef: { FullName: isReceivable ? 'Accounts Receivable' : 'Accounts Payable' },
    EntityRef: isReceivable ? customerRef(source) : vendorRef(source),
    Amount,
  };
  const other = { AccountRef: { FullName: 'Supplies' }, Amount };
  const [debit, credit] = chance(random, 50) ? [claim, other] : [other, claim];
  const lines = [
    { element: 'JournalDebitLine' as const, value: debit },
    { element: 'JournalCreditLine' as const, value: credit },
  ];
  return { name: 'JournalEntryAdd', body: { JournalEntryAdd: { TxnDate: day(source), lines } } };
}

/** Money for a journal entry or a check that a customer owes. */
function entryPaid(source: RequestSource): Request | undefined {
  const { choice, random } = source;
  const debt = choice.openTransaction('JournalEntry', 'Check');
  const { part: claim } = debt?.body ?? {};
  if (!debt || !claim) return undefined;
  const AppliedToTxnAdd = [{ TxnID: debt.id, PaymentAmount: part(random, leftOf(source, debt)) }];
  const ReceivePaymentAdd = { CustomerRef: { ListID: claim.entityId }, AppliedToTxnAdd };
  return { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } };
}
