/**
 * Removing records (qbxml.md 4.3). A list element that is used anywhere stays (3160). A payment that is
 * deleted frees its invoices; an invoice that a payment is applied to stays, or frees it, by the switch.
 */
import { zeroAmount } from '@autosync/core';
import { repost } from '../balance.ts';
import { now } from '../books.ts';
import type { Books } from '../books.ts';
import { invoiceBody, putInvoice } from '../invoice/invoice.ts';
import { voidedLine } from '../invoice/line.ts';
import type { AnyList } from '../list/definition.ts';
import { requireUnlocked } from '../lock.ts';
import type { DeletedRecord, ListElement, Transaction } from '../record.ts';
import { lists, transactionRefersTo } from '../record-types.ts';
import { refersTo } from '../reference.ts';
import { inUse, objectNotFound, Refusal } from '../status.ts';
import { freePayments, removePayment } from '../transaction/application.ts';
import { isOfTransactionType } from '../transaction/transaction.ts';

/** Deletes a list element. @throws Refusal 3120 where there is none, 3160 where it is in use. */
export function deleteElement(books: Books, type: string, id: string): DeletedRecord {
  const list = lists.find((each) => each.type === type);
  const element = list && books.storage.element(list.nameSpace, id);
  if (!list || element?.type !== type) throw objectNotFound(id);
  requireUnlocked(books, id);
  if (isUsed(books, list, element)) throw inUse('list element', id);
  books.storage.removeElement(list.nameSpace, id);
  return noted(books, {
    kind: 'list',
    type,
    id,
    createdAt: element.createdAt,
    deletedAt: now(books),
    name: element.fullName,
  });
}

/** Deletes a transaction. @throws Refusal 3120 where there is none, 3160 where a payment is applied to it. */
export function deleteTransaction(books: Books, type: string, id: string): DeletedRecord {
  const transaction = books.storage.transaction(id);
  if (transaction?.type !== type) throw objectNotFound(id);
  requireUnlocked(books, id);
  if (isOfTransactionType(transaction, 'Invoice')) {
    freeInvoice(books, transaction, 3160, 'delete');
    repost(books, transaction.body.postings, []);
    books.storage.removeTransaction(id);
  } else if (isOfTransactionType(transaction, 'ReceivePayment')) {
    removePayment(books, transaction);
  }
  return noted(books, {
    kind: 'transaction',
    type,
    id,
    createdAt: transaction.createdAt,
    deletedAt: now(books),
    name: transaction.refNumber,
  });
}

/** Voids an invoice: every amount zero, the memo begins "VOID:" (bookkeeping.md 15). */
export function voidInvoice(books: Books, id: string): Transaction<'Invoice'> {
  const invoice = books.storage.transaction(id);
  if (!invoice || !isOfTransactionType(invoice, 'Invoice')) throw objectNotFound(id);
  requireUnlocked(books, id);
  freeInvoice(books, invoice, 3185, 'void');
  const { header, lines } = invoice.body;
  const { Memo: memo = '' } = header;
  const Memo = memo.startsWith('VOID:') ? memo : `VOID: ${memo}`.trim();
  const body = invoiceBody({ ...header, Memo }, lines.map(voidedLine), []);
  const voided = { ...invoice, modifiedAt: now(books), body };
  putInvoice(books, voided);
  return voided;
}

/** Takes off what payments applied, or refuses to. */
function freeInvoice(books: Books, invoice: Transaction<'Invoice'>, code: number, verb: string): void {
  if (invoice.body.applications.length === 0) return;
  if (books.switches.linkedInvoiceRemoval === 'refused') {
    const why = 'QuickBooks error message: This transaction is linked to another one.';
    throw new Refusal(code, `Cannot ${verb} the object specified by the id = "${invoice.id}".  ${why}`);
  }
  freePayments(books, invoice, zeroAmount);
}

function isUsed(books: Books, list: AnyList, element: ListElement): boolean {
  const { storage } = books;
  const { nameSpace, id } = element;
  const isSpecial = 'SpecialAccountType' in element.body;
  if (isSpecial || storage.elementKeys({ types: [list.type], parentId: id }).length > 0) return true;
  for (const record of storage.recordsHolding(id)) {
    if (isTransaction(record)) {
      if (transactionRefersTo(record, nameSpace, id)) return true;
    } else {
      const holder = lists.find((each) => each.type === record.type);
      if (holder && refersTo(record.body, holder.references, nameSpace, id)) return true;
    }
  }
  return false;
}

function isTransaction(record: ListElement | Transaction): record is Transaction {
  return 'date' in record;
}

function noted(books: Books, record: DeletedRecord): DeletedRecord {
  books.storage.addDeleted(record);
  return record;
}
