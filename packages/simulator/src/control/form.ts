/** What a person fills in at the screen, as the request that does the same. */
import { enumerationValues, isRequestName } from '@autosync/qbxml';
import type { Request } from '@autosync/qbxml';
import { amount, dateOnly } from '@autosync/core';
import { editSequenceOf, today } from '../books.ts';
import type { Company } from '../company.ts';
import { nameSpaceOf } from '../record-types.ts';
import { objectNotFound } from '../status.ts';
import { balanceRemaining } from '../transaction/application.ts';
import { transactionOf } from '../transaction/transaction.ts';

/** Pays an invoice; all that is due where no amount is given. */
export interface PaymentForm {
  readonly invoice: string;
  readonly amount?: string;
  readonly date?: string;
}

/** Brings payments from Undeposited Funds to a bank account. */
export interface DepositForm {
  /** TxnIDs of the payments; with a blank and the TxnLineID for one that stands in an invoice. */
  readonly payments: readonly string[];
  /** ListID of the bank account. */
  readonly account: string;
  readonly date?: string;
}

/** Adds a record. @throws RangeError for a type that nobody can add. */
export function addition(type: string, fields: object): Request {
  return request(`${type}Add`, { [`${type}Add`]: fields });
}

/** Changes fields of a record that is as it is now. @throws RangeError for a type that nobody can change. */
export function modification(company: Company, type: string, id: string, fields: object): Request {
  const { storage } = company.books;
  const nameSpace = nameSpaceOf(type);
  const record = nameSpace === undefined ? storage.transaction(id) : storage.element(nameSpace, id);
  const EditSequence = editSequenceOf(record?.modifiedAt ?? 0);
  const key = nameSpace === undefined ? { TxnID: id, EditSequence } : { ListID: id, EditSequence };
  return request(`${type}Mod`, { [`${type}Mod`]: { ...key, ...fields } });
}

/** @throws RangeError for a type that cannot be deleted. */
export function deletion(type: string, id: string): Request {
  if (nameSpaceOf(type) !== undefined) return request('ListDel', { ListDelType: type, ListID: id });
  if (enumerationValues('TxnDelType').includes(type)) {
    return request('TxnDel', { TxnDelType: type, TxnID: id });
  }
  throw new RangeError(`"${type}" is no record type that can be deleted here.`);
}

/** @throws Refusal 3120 where there is no such transaction. */
export function voiding(company: Company, id: string): Request {
  const transaction = company.books.storage.transaction(id);
  if (!transaction) throw objectNotFound(id);
  return request('TxnVoid', { TxnVoidType: transaction.type, TxnID: id });
}

export function payment(company: Company, form: PaymentForm): Request {
  const invoice = transactionOf(company.books, 'Invoice', form.invoice);
  const TotalAmount = form.amount === undefined ? balanceRemaining(invoice) : amount(form.amount);
  const ReceivePaymentAdd = {
    CustomerRef: { ListID: invoice.entityId },
    TxnDate: dateOf(company, form.date),
    TotalAmount,
    AppliedToTxnAdd: [{ TxnID: invoice.id, PaymentAmount: TotalAmount }],
  };
  return { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } };
}

export function deposit(company: Company, form: DepositForm): Request {
  const DepositAdd = {
    TxnDate: dateOf(company, form.date),
    DepositToAccountRef: { ListID: form.account },
    DepositLineAdd: form.payments.map(waitingPayment),
  };
  return { name: 'DepositAdd', body: { DepositAdd } };
}

/** An id alone, or of an invoice with that of the line that the payment stands in. */
function waitingPayment(payment: string) {
  const [PaymentTxnID = '', PaymentTxnLineID] = payment.split(' ');
  return { PaymentTxnID, ...(PaymentTxnLineID !== undefined && { PaymentTxnLineID }) };
}

function dateOf(company: Company, given: string | undefined) {
  return given === undefined ? today(company.books) : dateOnly(given);
}

/** What is wrong in a body is found by the check of every request, and told as an EncodeError. */
function request(name: string, body: object): Request;
function request(name: string, body: object): object {
  if (!isRequestName(name)) throw new RangeError(`There is no request ${name} in QuickBooks.`);
  return { name, body };
}
