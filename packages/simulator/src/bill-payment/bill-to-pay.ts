/** BillToPayQuery: what a vendor is owed and which of its credits are left, in the order of their dates. */
import { isZero } from '@autosync/core';
import type { BillToPayQueryRq, BillToPayRet } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Books } from '../books.ts';
import type { AnswerEntry } from '../record.ts';
import { accountReference, nameOf, referenced, vendorReference } from '../reference.ts';
import { featureMissing, statusNoMatch, statusOk } from '../status.ts';
import { balanceRemaining, unusedPayment } from '../transaction/application.ts';
import { claimOf } from '../transaction/claim.ts';
import type { Claim } from '../transaction/claim.ts';
import type { Handlers } from '../work.ts';

const owner = 'BillToPayQuery';

export const billToPayHandlers: Handlers = {
  BillToPayQuery({ books }, request) {
    if (request.CurrencyFilter) throw featureMissing();
    const records = openClaims(books, request).map((claim): AnswerEntry => {
      const entry = { element: 'BillToPayRet', value: presented(books, claim) } as const;
      return withElements(entry, request.IncludeRetElement);
    });
    const isCounted = request.metaData !== undefined && request.metaData !== 'NoMetaData';
    const counts = isCounted ? { retCount: records.length } : {};
    if (request.metaData === 'MetaDataOnly') return { status: statusOk, counts, records: [] };
    return { status: records.length === 0 ? statusNoMatch : statusOk, counts, records };
  },
};

/** Open debts that are due on or before the day, where one is named, and all open credits. */
function openClaims(books: Books, request: BillToPayQueryRq): readonly Claim[] {
  const vendor = referenced(books, request.PayeeEntityRef, vendorReference, owner);
  const account = request.APAccountRef && referenced(books, request.APAccountRef, accountReference, owner).id;
  const { storage } = books;
  const own = storage.transactionKeys({
    types: ['Bill', 'BillPaymentCheck', 'BillPaymentCreditCard', 'VendorCredit'],
    entityIds: [vendor.id],
    isPaid: false,
  });
  // The vendor of a journal entry or check stands in its lines.
  const others = storage.transactionKeys({ types: ['Check', 'JournalEntry'], isPaid: false });
  return [...own, ...others]
    .flatMap(({ id }) => {
      const transaction = storage.transaction(id);
      const claim = transaction && claimOf(books, transaction);
      const isWanted =
        claim?.ledger === 'payable' &&
        claim.entityId === vendor.id &&
        (account === undefined || claim.accountId === account) &&
        !isZero(openAmount(claim)) &&
        isDue(claim, request.DueDate);
      return isWanted ? [claim] : [];
    })
    .toSorted(({ transaction: a }, { transaction: b }) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number,
    );
}

function openAmount({ side, transaction }: Claim) {
  return side === 'debt' ? balanceRemaining(transaction) : unusedPayment(transaction.body);
}

function dueDateOf({ transaction }: Claim) {
  const { header } = transaction.body;
  return transaction.type === 'Bill' && 'DueDate' in header ? header.DueDate : undefined;
}

function isDue(claim: Claim, day: BillToPayQueryRq['DueDate']): boolean {
  if (day === undefined || day === '' || claim.side === 'credit') return true;
  return (dueDateOf(claim) ?? claim.transaction.date) <= day;
}

function presented(books: Books, claim: Claim): BillToPayRet {
  const { transaction, accountId, side } = claim;
  const { id: TxnID, type: TxnType, date: TxnDate, refNumber: RefNumber } = transaction;
  const APAccountRef = nameOf(books, { ListID: accountId }, accountReference);
  const shown = { TxnID, TxnType, APAccountRef, TxnDate, ...(RefNumber !== undefined && { RefNumber }) };
  if (side === 'credit') return { CreditToApply: { ...shown, CreditRemaining: openAmount(claim) } };
  const DueDate = dueDateOf(claim);
  return { BillToPay: { ...shown, ...(DueDate && { DueDate }), AmountDue: openAmount(claim) } };
}
