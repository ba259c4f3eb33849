/** What a person sees at the screen: records of any type as answers show them. */
import { balanceOf } from '../balance.ts';
import type { Company } from '../company.ts';
import type { AnswerEntry, ListType, NameSpace, TransactionType } from '../record.ts';
import { features, isFeatureOn } from '../preferences/feature.ts';
import type { Feature } from '../preferences/feature.ts';
import { lists, presentedTransaction } from '../record-types.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';

/** The lists that a person sees, in the order of the alphabet, and where their ids are counted. */
export const shownLists: readonly { readonly type: ListType; readonly nameSpace: NameSpace }[] = lists;

export const shownTransactions: readonly TransactionType[] = transactionTypes;

/** The record with everything that belongs to it; undefined where there is none of that type and id. */
export function shownRecord(company: Company, type: string, id: string): AnswerEntry | undefined {
  const { storage } = company.books;
  const list = lists.find((each) => each.type === type);
  if (!list) {
    const transaction = storage.transaction(id);
    return transaction?.type === type ? presentedTransaction(company.books, transaction) : undefined;
  }
  const element = storage.element(list.nameSpace, id);
  return element && list.present(company.books, element);
}

/** What has been posted to an account, debit positive. */
export function postedBalance(company: Company, accountId: string) {
  return balanceOf(company.books, 'Account', accountId);
}

/** The features that a person switches, and whether they are on. */
export function shownFeatures({
  books,
}: Company): readonly { readonly name: Feature; readonly isOn: boolean }[] {
  return features.map((name) => ({ name, isOn: isFeatureOn(books, name) }));
}
