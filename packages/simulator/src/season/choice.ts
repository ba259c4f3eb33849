/** What a company has to choose from, by type, so that random work meets records that are there. */
import { chance } from '@autosync/core';
import type { Random } from '@autosync/core';
import type { Company } from '../company.ts';
import type { ListElement, ListType, Transaction, TransactionType } from '../record.ts';
import { lists } from '../record-types.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';

export interface Choice {
  /** Looks again; what was added or removed since then is missed or met in vain, as it happens to clients. */
  refresh(): void;
  element(...types: readonly ListType[]): ListElement | undefined;
  transaction(...types: readonly TransactionType[]): Transaction | undefined;
  /** One that nothing or only a part has been paid of. */
  openTransaction(...types: readonly TransactionType[]): Transaction | undefined;
}

export function createChoice({ books }: Company, random: Random): Choice {
  const elementIds = new Map<ListType, readonly string[]>();
  const transactionIds = new Map<TransactionType, readonly string[]>();
  const openIds = new Map<TransactionType, readonly string[]>();
  const { storage } = books;

  function someOf<T extends string>(ids: ReadonlyMap<T, readonly string[]>, types: readonly T[]) {
    const filled = types.filter((type) => (ids.get(type)?.length ?? 0) > 0);
    const type = filled[random.integer(0, Math.max(filled.length - 1, 0))];
    const known = (type && ids.get(type)) ?? [];
    // Mostly what is new, as people and programs work with what is new.
    const from = chance(random, 50) ? Math.max(known.length - 25, 0) : 0;
    const id = known[random.integer(from, Math.max(known.length - 1, 0))];
    return type === undefined || id === undefined ? undefined : { type, id };
  }

  return {
    refresh() {
      for (const { type } of lists) {
        elementIds.set(type, storage.elementKeys({ types: [type] }).map(({ id }) => id)); // prettier-ignore
      }
      for (const type of transactionTypes) {
        transactionIds.set(type, storage.transactionKeys({ types: [type] }).map(({ id }) => id)); // prettier-ignore
        openIds.set(type, storage.transactionKeys({ types: [type], isPaid: false }).map(({ id }) => id)); // prettier-ignore
      }
    },
    element(...types) {
      const some = someOf(elementIds, types);
      const list = lists.find(({ type }) => type === some?.type);
      return some && list && storage.element(list.nameSpace, some.id);
    },
    transaction(...types) {
      const some = someOf(transactionIds, types);
      return some && storage.transaction(some.id);
    },
    openTransaction(...types) {
      const some = someOf(openIds, types);
      return some && storage.transaction(some.id);
    },
  };
}
