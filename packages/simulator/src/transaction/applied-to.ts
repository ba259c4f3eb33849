import type { AppliedToTxnRet } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { linkOf } from '../invoice/invoice.ts';
import type { Application } from '../record.ts';
import { accountReference, nameOf } from '../reference.ts';
import { objectNotFound } from '../status.ts';
import { balanceRemaining } from './application.ts';

/** What a payment pays, as an answer shows it, with the credits that the payment applied to the same debt. */
export function appliedTo(
  books: Books,
  { transactionId, amount, discount, discountAccountId, creditIds = [] }: Application,
): AppliedToTxnRet {
  const debt = books.storage.transaction(transactionId);
  if (!debt) throw objectNotFound(transactionId);
  const credits = debt.body.applications.filter((each) => creditIds.includes(each.transactionId));
  return {
    TxnID: debt.id,
    TxnType: debt.type,
    TxnDate: debt.date,
    RefNumber: debt.refNumber,
    BalanceRemaining: balanceRemaining(debt),
    Amount: amount,
    ...(discount !== undefined && { DiscountAmount: discount }),
    ...(discountAccountId !== undefined && {
      DiscountAccountRef: nameOf(books, { ListID: discountAccountId }, accountReference),
    }),
    ...(credits.length > 0 && { LinkedTxn: credits.map((each) => linkOf(books, each)) }),
  };
}
