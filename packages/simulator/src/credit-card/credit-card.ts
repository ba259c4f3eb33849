/** Credit card charges, what is bought with a credit card, and credits, what a seller gives back to it. */
import { changedCard, newCard, presentedCard, referringCard } from './card-purchase.ts';
import { statusOfNewLines, voidedPurchase } from '../purchase/purchase.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import type { Handlers } from '../work.ts';

export const creditCardCharge: TransactionDefinition<'CreditCardCharge'> = {
  type: 'CreditCardCharge',
  present: (books, transaction, parts) => ({
    element: 'CreditCardChargeRet',
    value: presentedCard(books, transaction, parts),
  }),
  referring: referringCard,
  accountIdsOf: ({ header }) => [header.AccountRef?.ListID ?? ''],
  voided: voidedPurchase,
};

export const creditCardCredit: TransactionDefinition<'CreditCardCredit'> = {
  type: 'CreditCardCredit',
  present: (books, transaction, parts) => ({
    element: 'CreditCardCreditRet',
    value: presentedCard(books, transaction, parts),
  }),
  referring: referringCard,
  accountIdsOf: ({ header }) => [header.AccountRef?.ListID ?? ''],
  voided: voidedPurchase,
};

export const creditCardHandlers: Handlers = {
  CreditCardChargeAdd(work, request) {
    const { CreditCardChargeAdd: given } = request;
    const made = newCard(work.books, 'CreditCardCharge', given);
    putTransaction(work.books, made);
    defineMacro(work, given.defMacro, made.id);
    return showingTransaction(work, creditCardCharge, made.id, request, statusOfNewLines(given));
  },
  CreditCardChargeMod: (work, request) =>
    changingTransaction(work, creditCardCharge, request.CreditCardChargeMod, request, (current) => {
      putTransaction(work.books, changedCard(work.books, current, request.CreditCardChargeMod));
      return undefined;
    }),
  CreditCardChargeQuery: (work, request) =>
    queryTransactions(work, 'CreditCardChargeQuery', creditCardCharge, request),
  CreditCardCreditAdd(work, request) {
    const { CreditCardCreditAdd: given } = request;
    const made = newCard(work.books, 'CreditCardCredit', given);
    putTransaction(work.books, made);
    defineMacro(work, given.defMacro, made.id);
    return showingTransaction(work, creditCardCredit, made.id, request, statusOfNewLines(given));
  },
  CreditCardCreditMod: (work, request) =>
    changingTransaction(work, creditCardCredit, request.CreditCardCreditMod, request, (current) => {
      putTransaction(work.books, changedCard(work.books, current, request.CreditCardCreditMod));
      return undefined;
    }),
  CreditCardCreditQuery: (work, request) =>
    queryTransactions(work, 'CreditCardCreditQuery', creditCardCredit, request),
};
