/** What recorded transactions post. */
import { addAmounts, isZero, negateAmount, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Books } from '../books.ts';
import type { Posting, StoredSaleLine } from '../record.ts';
import { amountOf, lineByLine } from '../sale/sold-lines.ts';
import type { Bearer } from '../sale/sale.ts';
import { specialAccountId } from '../special-account.ts';

/** The postings with one more to Opening Balance Equity where they do not balance. */
export function balanced(books: Books, postings: readonly Posting[]): readonly Posting[] {
  const amount = negateAmount(addAmounts(zeroAmount, ...postings.map((each) => each.amount)));
  const rest = { accountId: specialAccountId(books, 'OpeningBalanceEquity'), amount };
  return [...postings, rest].filter((each) => !isZero(each.amount));
}

/** The postings of a sale: who bears the whole, the income of its lines, and the tax. */
export function recordedSalePostings(
  books: Books,
  lines: readonly StoredSaleLine[],
  total: Amount,
  tax: Amount,
  { side, ...bearer }: Bearer,
): readonly Posting[] {
  const signed = (amount: Amount): Amount => (side === 'debit' ? amount : negateAmount(amount));
  const income = lineByLine(lines).flatMap((line) =>
    line.accountId === undefined
      ? []
      : [{ accountId: line.accountId, amount: signed(negateAmount(amountOf(line))) }],
  );
  const taxAccountId = books.storage.setting('special account SalesTaxPayable');
  const owed =
    taxAccountId === undefined ? [] : [{ accountId: taxAccountId, amount: signed(negateAmount(tax)) }];
  return balanced(books, [{ ...bearer, amount: signed(total) }, ...income, ...owed]);
}
