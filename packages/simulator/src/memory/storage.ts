import { zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { DeletedRecord, ListElement, NameSpace, Transaction } from '../record.ts';
import { fullNameKey } from '../storage.ts';
import type { CompanyStorage, RememberedMessageSet, TransactionSelection } from '../storage.ts';
import { DayIndex } from './day-index.ts';

/** A company file that lives as long as the process: for tests and simulations. */
export function createMemoryStorage(): CompanyStorage {
  const settings = new Map<string, string>();
  const elements = new Map<string, ListElement>();
  const elementIdsByName = new Map<string, string>();
  const elementDays = new DayIndex();
  const childKeys = new Map<string, Set<string>>();
  const transactions = new Map<string, Transaction>();
  const transactionDays = new DayIndex();
  const transactionIdsByEntity = new Map<string, Set<string>>();
  const openIdsByType = new Map<string, Set<string>>();
  const balances = new Map<string, Amount>();
  const deletedRecords: DeletedRecord[] = [];
  const messageSets = new Map<string, RememberedMessageSet>();
  const undo: (() => void)[] = [];
  let depth = 0;
  let backup: (() => void) | undefined;

  function atomically<T>(work: () => T): T {
    const start = undo.length;
    depth += 1;
    try {
      return work();
    } catch (thrown) {
      for (const step of undo.splice(start).toReversed()) step();
      throw thrown;
    } finally {
      depth -= 1;
      if (depth === 0) undo.length = 0;
    }
  }

  function set<K, V>(map: Map<K, V>, key: K, value: V | undefined): V | undefined {
    const before = map.get(key);
    if (value === undefined) map.delete(key);
    else map.set(key, value);
    if (depth > 0) undo.push(() => (before === undefined ? map.delete(key) : map.set(key, before)));
    return before;
  }

  const elementKey = (nameSpace: NameSpace, id: string): string => `${nameSpace}/${id}`;

  function moveElement(key: string, before: ListElement | undefined, after: ListElement | undefined): void {
    elementDays.move(key, before?.modifiedAt, after?.modifiedAt);
    if (before?.parentId !== undefined) memberSet(childKeys, before.parentId).delete(key);
    if (after?.parentId !== undefined) memberSet(childKeys, after.parentId).add(key);
  }

  function replaceElement(key: string, element: ListElement | undefined): void {
    const before = set(elements, key, element);
    const nameOf = (of: ListElement): string => `${of.nameSpace}/${fullNameKey(of.fullName)}`;
    if (before && elementIdsByName.get(nameOf(before)) === before.id) {
      set(elementIdsByName, nameOf(before), undefined);
    }
    if (element) set(elementIdsByName, nameOf(element), element.id);
    moveElement(key, before, element);
    if (depth > 0) undo.push(() => moveElement(key, element, before));
  }

  function moveTransaction(
    id: string,
    before: Transaction | undefined,
    after: Transaction | undefined,
  ): void {
    transactionDays.move(id, before?.modifiedAt, after?.modifiedAt);
    if (before) memberSet(transactionIdsByEntity, before.entityId).delete(id);
    if (after) memberSet(transactionIdsByEntity, after.entityId).add(id);
    if (before?.isPaid === false) memberSet(openIdsByType, before.type).delete(id);
    if (after?.isPaid === false) memberSet(openIdsByType, after.type).add(id);
  }

  function replaceTransaction(id: string, transaction: Transaction | undefined): void {
    const before = set(transactions, id, transaction);
    moveTransaction(id, before, transaction);
    if (depth > 0) undo.push(() => moveTransaction(id, transaction, before));
  }

  function replaceAll(
    keptElements: ReadonlyMap<string, ListElement>,
    keptTransactions: ReadonlyMap<string, Transaction>,
  ): void {
    for (const key of elements.keys()) replaceElement(key, undefined);
    for (const id of transactions.keys()) replaceTransaction(id, undefined);
    for (const [key, element] of keptElements) replaceElement(key, element);
    for (const [id, transaction] of keptTransactions) replaceTransaction(id, transaction);
  }

  function takeBackup(): () => void {
    const kept = { elements: new Map(elements), transactions: new Map(transactions) };
    const maps = [copied(settings), copied(balances), copied(messageSets)];
    const keptDeleted = [...deletedRecords];
    return () => {
      replaceAll(kept.elements, kept.transactions);
      for (const putBack of maps) putBack();
      deletedRecords.splice(0, deletedRecords.length, ...keptDeleted);
    };
  }

  /** The smallest known set of transactions that holds all that are selected. */
  function candidateIds({ types, entityIds, isPaid, modifiedFrom, modifiedTo }: TransactionSelection) {
    if (entityIds) return entityIds.flatMap((id) => [...memberSet(transactionIdsByEntity, id)]);
    if (isPaid === false) return types.flatMap((type) => [...memberSet(openIdsByType, type)]);
    return transactionDays.keys(modifiedFrom, modifiedTo);
  }

  const setKey = (application: string, id: string): string => `${application}\u0001${id}`;

  return {
    atomically,
    setting: (name) => settings.get(name),
    setSetting: (name, value) => void set(settings, name, value),

    element: (nameSpace, id) => elements.get(elementKey(nameSpace, id)),
    elementByFullName(nameSpace, fullName) {
      const id = elementIdsByName.get(`${nameSpace}/${fullNameKey(fullName)}`);
      return id === undefined ? undefined : elements.get(elementKey(nameSpace, id));
    },
    putElement: (element) => replaceElement(elementKey(element.nameSpace, element.id), element),
    removeElement: (nameSpace, id) => replaceElement(elementKey(nameSpace, id), undefined),
    elementKeys(selection) {
      const { modifiedFrom, modifiedTo, parentId } = selection;
      const keys =
        parentId === undefined
          ? elementDays.keys(modifiedFrom, modifiedTo)
          : (childKeys.get(parentId) ?? new Set<string>());
      const found: ListElement[] = [];
      for (const key of keys) {
        const element = elements.get(key);
        if (element && isSelected(element, selection)) found.push(element);
      }
      return found
        .map((element) => ({ element, order: fullNameKey(element.fullName) }))
        .toSorted((a, b) => compareTexts(a.order, b.order))
        .map(({ element: { type, nameSpace, id, name, fullName } }) => ({
          type,
          nameSpace,
          id,
          name,
          fullName,
        }));
    },

    transaction: (id) => transactions.get(id),
    putTransaction: (transaction) => replaceTransaction(transaction.id, transaction),
    removeTransaction: (id) => replaceTransaction(id, undefined),
    transactionKeys(selection) {
      const found: Transaction[] = [];
      for (const id of candidateIds(selection)) {
        const transaction = transactions.get(id);
        if (transaction && isTransactionSelected(transaction, selection)) found.push(transaction);
      }
      return found
        .toSorted((a, b) => compareTexts(a.date, b.date) || a.number - b.number)
        .map(({ type, id, refNumber }) => ({ type, id, refNumber }));
    },

    latestTransactions(types, { offset, count }) {
      const found: Transaction[] = [];
      for (const transaction of transactions.values()) {
        if (types.includes(transaction.type)) found.push(transaction);
      }
      return found
        .toSorted((a, b) => compareTexts(b.date, a.date) || b.number - a.number)
        .slice(offset, offset + count)
        .map(({ type, id, refNumber }) => ({ type, id, refNumber }));
    },
    counts() {
      const counts = new Map<string, number>();
      const count = ({ type }: ListElement | Transaction): void =>
        void counts.set(type, (counts.get(type) ?? 0) + 1);
      for (const element of elements.values()) count(element);
      for (const transaction of transactions.values()) count(transaction);
      return counts;
    },

    *recordsHolding(text) {
      for (const record of [...elements.values(), ...transactions.values()]) {
        if (JSON.stringify(record.body).includes(text)) yield record;
      }
    },

    balance: (owner) => balances.get(owner) ?? zeroAmount,
    setBalance: (owner, balance) => void set(balances, owner, balance),

    addDeleted(record) {
      deletedRecords.push(record);
      if (depth > 0) undo.push(() => void deletedRecords.splice(deletedRecords.indexOf(record), 1));
    },
    deleted: (kind, types, from, to) =>
      deletedRecords.filter(
        (record) =>
          record.kind === kind &&
          types.includes(record.type) &&
          record.deletedAt >= from &&
          record.deletedAt <= to,
      ),

    messageSet: (application, id) => messageSets.get(setKey(application, id)),
    putMessageSet: (application, id, messageSet) =>
      void set(messageSets, setKey(application, id), messageSet),
    removeMessageSet: (application, id) => set(messageSets, setKey(application, id), undefined) !== undefined,
    clearMessageSets(application) {
      for (const key of messageSets.keys()) {
        if (application === undefined || key.startsWith(setKey(application, '')))
          set(messageSets, key, undefined);
      }
    },

    backUp() {
      backup = takeBackup();
    },
    restore() {
      backup?.();
      return backup !== undefined;
    },
  };
}

/** Remembers a map; the result makes it again what it was. */
function copied<K, V>(map: Map<K, V>): () => void {
  const kept = [...map];
  return () => {
    map.clear();
    for (const [key, value] of kept) map.set(key, value);
  };
}

function isSelected(element: ListElement, selection: Parameters<CompanyStorage['elementKeys']>[0]): boolean {
  return (
    selection.types.includes(element.type) &&
    element.modifiedAt >= (selection.modifiedFrom ?? -Infinity) &&
    element.modifiedAt <= (selection.modifiedTo ?? Infinity) &&
    (selection.isActive === undefined || element.isActive === selection.isActive) &&
    (selection.parentId === undefined || element.parentId === selection.parentId)
  );
}

function isTransactionSelected(transaction: Transaction, selection: TransactionSelection): boolean {
  return (
    selection.types.includes(transaction.type) &&
    transaction.modifiedAt >= (selection.modifiedFrom ?? -Infinity) &&
    transaction.modifiedAt <= (selection.modifiedTo ?? Infinity) &&
    (selection.dateFrom === undefined || transaction.date >= selection.dateFrom) &&
    (selection.dateTo === undefined || transaction.date <= selection.dateTo) &&
    (selection.refNumber === undefined ||
      transaction.refNumber?.toLowerCase() === selection.refNumber.toLowerCase()) &&
    (selection.isPaid === undefined || transaction.isPaid === selection.isPaid)
  );
}

function memberSet(sets: Map<string, Set<string>>, name: string): Set<string> {
  const known = sets.get(name);
  if (known) return known;
  const made = new Set<string>();
  sets.set(name, made);
  return made;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
