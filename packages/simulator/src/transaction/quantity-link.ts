/** Transactions that are linked by their quantities: an order and what is invoiced or received of it. */
import type { Amount } from '@autosync/core';
import type { LinkedTxn } from '@autosync/qbxml';
import type { Transaction } from '../record.ts';
import { Refusal } from '../status.ts';

/** The other end as an answer shows it, with what the linked lines come to. */
export function quantityLink(other: Transaction, amount: Amount): LinkedTxn {
  const { id: TxnID, type: TxnType, date: TxnDate, refNumber: RefNumber } = other;
  return { TxnID, TxnType, TxnDate, RefNumber, LinkType: 'QUANTYPE', Amount: amount };
}

/** What deleting an order meets that something is linked to. */
export function linkedOrder(id: string): Refusal {
  const why = 'QuickBooks error message: This transaction is linked to another one.';
  return new Refusal(3160, `Cannot delete the object specified by the id = "${id}".  ${why}`);
}
