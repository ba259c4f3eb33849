/**
 * Removing records (qbxml.md 4.3). A list element that is used anywhere stays (3160). A payment that is
 * deleted frees its invoices; an invoice that a payment is applied to stays, or frees it, by the switch.
 */
import { zeroAmount } from '@autosync/core';
import { now } from '../books.ts';
import type { Books } from '../books.ts';
import type { AnyList } from '../list/definition.ts';
import { requireUnlocked } from '../lock.ts';
import type { DeletedRecord, ListElement, Transaction } from '../record.ts';
import { definitionOf, lists } from '../record-types.ts';
import { isUsualTax } from '../preferences/tax-default.ts';
import { refersTo } from '../reference.ts';
import { inUse, objectNotFound, Refusal } from '../status.ts';
import { freeCredits, isRefund, reapply, removeCredit } from '../transaction/application.ts';
import { isCredit } from '../transaction/claim.ts';
import { requireOpenPeriod } from '../transaction/closing-date.ts';
import { putTransaction, removeTransaction } from '../transaction/put.ts';

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

/**
 * Deletes a transaction; a credit frees what it paid.
 *
 * @throws Refusal 3120 where there is none, 3160 where a credit is applied to it, 3161 in a closed period.
 */
export function deleteTransaction(books: Books, type: string, id: string): DeletedRecord {
  requireOpenPeriod(books, 'delete', found(books, type, id).date);
  const transaction = readyToGo(books, type, id, 'delete');
  if (isCredit(books, transaction)) {
    removeCredit(books, transaction);
  } else {
    freeDebt(books, transaction, 'delete');
    removeTransaction(books, transaction);
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

/**
 * Voids a transaction: every amount zero, the memo begins "VOID:" (bookkeeping.md 15).
 *
 * @throws Refusal 3120 where there is none, 3185 where a credit is applied to it or its period is closed.
 */
export function voidTransaction(books: Books, type: string, id: string): Transaction {
  const transaction = readyToGo(books, type, id, 'void');
  const voided = definitionOf(transaction).voided(transaction);
  if (!voided) throw objectNotFound(id);
  if (isCredit(books, transaction)) reapply(books, transaction, []);
  else freeDebt(books, transaction, 'void');
  const isPaid = transaction.isPaid === undefined ? undefined : true;
  const written = { ...voided, isPaid, modifiedAt: now(books) };
  putTransaction(books, written, 'void');
  return written;
}

function found(books: Books, type: string, id: string): Transaction {
  const transaction = books.storage.transaction(id);
  if (transaction?.type !== type) throw objectNotFound(id);
  requireUnlocked(books, id);
  return transaction;
}

/** The transaction after all that must be done or asked before it goes. */
function readyToGo(books: Books, type: string, id: string, deed: 'delete' | 'void'): Transaction {
  const before = found(books, type, id);
  const isRefunded =
    isCredit(books, before) && before.body.applications.some((each) => isRefund(books, each));
  if (isRefunded) throw linked(id, deed);
  definitionOf(before).beforeRemoval(books, before, deed);
  return found(books, type, id);
}

/** Takes off what credits pay of it, or refuses to. */
function freeDebt(books: Books, debt: Transaction, deed: 'delete' | 'void'): void {
  if (debt.body.applications.length === 0) return;
  if (books.switches.linkedInvoiceRemoval === 'refused') throw linked(debt.id, deed);
  freeCredits(books, debt, zeroAmount);
}

function linked(id: string, deed: 'delete' | 'void'): Refusal {
  const why = 'QuickBooks error message: This transaction is linked to another one.';
  const code = deed === 'delete' ? 3160 : 3185;
  return new Refusal(code, `Cannot ${deed} the object specified by the id = "${id}".  ${why}`);
}

function isUsed(books: Books, list: AnyList, element: ListElement): boolean {
  const { storage } = books;
  const { nameSpace, id } = element;
  const isSpecial = 'SpecialAccountType' in element.body || isUsualTax(books, element);
  if (isSpecial || storage.elementKeys({ types: [list.type], parentId: id }).length > 0) return true;
  for (const record of storage.recordsHolding(id)) {
    if (isTransaction(record)) {
      if (definitionOf(record).refersTo(record, nameSpace, id)) return true;
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
