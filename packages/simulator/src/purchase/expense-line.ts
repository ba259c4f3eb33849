/** Lines of a purchase that name an account: what the money was spent on, or whose claim it settles. */
import type { ExpenseLineAdd, ExpenseLineMod, ExpenseLineRet } from '@autosync/qbxml';
import { zeroAmount } from '@autosync/core';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { merged } from '../merge.ts';
import {
  accountReference,
  classReference,
  customerReference,
  requireKept,
  resolved,
  salesRepReference,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { fieldMissing, Refusal } from '../status.ts';
import { stored, without } from '../text.ts';
import { isOwed } from '../transaction/posting.ts';
import { requireActiveReferences } from '../transaction/transaction.ts';
import { linesByRule } from './line-rule.ts';

export const expenseLineReferences: ReferencePlan = {
  AccountRef: accountReference,
  CustomerRef: customerReference,
  ClassRef: classReference,
  SalesRepRef: salesRepReference,
};

export function newExpenseLines(
  books: Books,
  owner: string,
  given: readonly ExpenseLineAdd[] = [],
): readonly ExpenseLineRet[] {
  return given.map((line) => newLine(books, owner, without(line, 'defMacro', 'DataExt')));
}

/** The lines after a Mod that gave these, by the rule of lines. */
export function changedExpenseLines(
  books: Books,
  owner: string,
  current: readonly ExpenseLineRet[],
  given: readonly ExpenseLineMod[],
): readonly ExpenseLineRet[] {
  return linesByRule(current, given, ({ TxnLineID }) => TxnLineID, {
    added: (value) => newLine(books, owner, without(value, 'TxnLineID')),
    changed(line, value) {
      const fields = without(value, 'TxnLineID');
      requireKept(fields, ['AccountRef', 'Amount']);
      const next = stored(merged(line, fields, books.switches), books.switches);
      return sound(books, resolved(books, next, expenseLineReferences, owner), line, owner);
    },
  });
}

function newLine(books: Books, owner: string, given: Omit<ExpenseLineAdd, 'DataExt'>): ExpenseLineRet {
  const line = resolved(books, stored(given, books.switches), expenseLineReferences, owner);
  return sound(books, { Amount: zeroAmount, ...line, TxnLineID: nextTransactionId(books) }, {}, owner);
}

/** What is spent for a customer is billable where nothing else is said; a claim is not. */
function sound(books: Books, line: ExpenseLineRet, before: object, owner: string): ExpenseLineRet {
  requireActiveReferences(books, before, line, expenseLineReferences, owner);
  const { AccountRef, CustomerRef, BillableStatus: given } = line;
  if (AccountRef?.ListID === undefined) throw fieldMissing('AccountRef');
  if (given === 'HasBeenBilled' && !('BillableStatus' in before && before.BillableStatus === given)) {
    throw new Refusal(3330, 'Only QuickBooks itself marks an expense as billed.');
  }
  if (!CustomerRef || isOwed(books, AccountRef.ListID)) return without(line, 'BillableStatus');
  return { ...line, BillableStatus: given ?? 'Billable' };
}
