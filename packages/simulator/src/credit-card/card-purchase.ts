/** What a credit card is charged with and what comes back to it, alike but for their sides. */
import type {
  CreditCardChargeAdd,
  CreditCardChargeMod,
  CreditCardChargeRet,
  CreditCardCreditAdd,
  CreditCardCreditMod,
} from '@autosync/qbxml';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import type { Posting, PurchaseBody, PurchaseLines, Transaction } from '../record.ts';
import { accountReference, entityReference, named } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { without } from '../text.ts';
import { isSettled, requireSameClaim } from '../transaction/claiming-part.ts';
import type { ReferringPart, TransactionParts } from '../transaction/definition.ts';
import { newTransaction, transactionHeader } from '../transaction/transaction.ts';
import { accountOfKind } from '../purchase/account-kind.ts';
import { changedPurchaseHeader, newPurchaseHeader } from '../purchase/header.ts';
import {
  addLineFields,
  changedPurchaseLines,
  modLineFields,
  newPurchaseLines,
  presentedPurchaseLines,
  purchaseBody,
  referringPurchase,
} from '../purchase/purchase.ts';

type CardType = 'CreditCardCharge' | 'CreditCardCredit';
type CardBody = PurchaseBody<CreditCardChargeRet>;

const references: ReferencePlan = { AccountRef: accountReference, PayeeEntityRef: entityReference };
const sides = { CreditCardCharge: 'credit', CreditCardCredit: 'debit' } as const;

export function referringCard(body: CardBody): readonly ReferringPart[] {
  return referringPurchase(body, references);
}

export function presentedCard(
  books: Books,
  transaction: Transaction<CardType>,
  parts: TransactionParts,
): CreditCardChargeRet {
  return {
    ...transactionHeader(books, transaction),
    ...named(books, transaction.body.header, references),
    Amount: transaction.body.total,
    ...presentedPurchaseLines(books, transaction.body, parts),
  };
}

/** A new one. @throws Refusal 3180 where its account is no credit card. */
export function newCard<Type extends CardType>(
  books: Books,
  type: Type,
  given: CreditCardChargeAdd | CreditCardCreditAdd,
) {
  const fields = without(given, ...addLineFields, 'defMacro');
  const own = newPurchaseHeader(books, type, fields, references);
  const { TxnDate: date = today(books), RefNumber: refNumber } = own;
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the card (recorded of bills).
  const body = bodyOf(books, type, { ...own, TxnDate: date }, newPurchaseLines(books, type, given));
  const entityId = own.PayeeEntityRef?.ListID ?? '';
  return { ...started, type, entityId, refNumber, date, isPaid: isSettled(body), body };
}

/** One after a Mod that gave these fields. */
export function changedCard<Type extends CardType>(
  books: Books,
  current: Transaction<Type>,
  given: CreditCardChargeMod | CreditCardCreditMod,
) {
  const { type } = current;
  const before: CardBody = current.body;
  const fields = without(given, ...modLineFields, 'TxnID', 'EditSequence');
  const kept = ['AccountRef', 'TxnDate'];
  const header = changedPurchaseHeader(books, type, before.header, fields, references, kept);
  const lines = changedPurchaseLines(books, type, before, given);
  const { applications, postings } = before;
  const body = { ...bodyOf(books, type, header, lines, postings), applications };
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  const entityId = header.PayeeEntityRef?.ListID ?? '';
  const modifiedAt = now(books);
  const written = { ...current, entityId, refNumber, date, modifiedAt, isPaid: isSettled(body), body };
  requireSameClaim(books, type, current, written);
  return written;
}

function bodyOf(
  books: Books,
  type: CardType,
  header: CreditCardChargeRet,
  lines: PurchaseLines,
  before: readonly Posting[] = [],
): CardBody {
  const accountId = accountOfKind(books, type, header.AccountRef, 'CreditCard');
  const bearer = { accountId, entityId: header.PayeeEntityRef?.ListID, side: sides[type] };
  return purchaseBody(books, type, header, lines, bearer, before);
}
