/**
 * A company file in memory that can be made again as it is, so that every schedule begins with a company that was
 * filled once. It remembers which keys were ever written, and copies what stands under them through the port.
 */
import { createMemoryStorage, type CompanyStorage } from '@autosync/simulator';

type NameSpace = Parameters<CompanyStorage['element']>[0];
type Deleted = Parameters<CompanyStorage['addDeleted']>[0];

export interface RecordedStorage extends CompanyStorage {
  /** A new company file with what is in this one; the memory of message sets is empty. */
  again(): CompanyStorage;
}

export function createRecordedStorage(): RecordedStorage {
  const storage = createMemoryStorage();
  const settings = new Set<string>();
  const owners = new Set<string>();
  const elements = new Map<string, readonly [NameSpace, string]>();
  const transactions = new Set<string>();
  const deletions: Deleted[] = [];

  return {
    ...storage,
    setSetting(name, value) {
      settings.add(name);
      storage.setSetting(name, value);
    },
    setBalance(owner, balance) {
      owners.add(owner);
      storage.setBalance(owner, balance);
    },
    putElement(element) {
      elements.set(`${element.nameSpace} ${element.id}`, [element.nameSpace, element.id]);
      storage.putElement(element);
    },
    putTransaction(transaction) {
      transactions.add(transaction.id);
      storage.putTransaction(transaction);
    },
    addDeleted(record) {
      deletions.push(record);
      storage.addDeleted(record);
    },
    again() {
      const copy = createMemoryStorage();
      for (const name of settings) copy.setSetting(name, storage.setting(name) ?? '');
      for (const owner of owners) copy.setBalance(owner, storage.balance(owner));
      for (const [nameSpace, id] of elements.values()) {
        const element = storage.element(nameSpace, id);
        if (element) copy.putElement(element);
      }
      for (const id of transactions) {
        const transaction = storage.transaction(id);
        if (transaction) copy.putTransaction(transaction);
      }
      for (const record of deletions) copy.addDeleted(record);
      return copy;
    },
  };
}

/** The storage of a QuickBooks that closes in the middle of a message set, after that many of its requests. */
export function closingStorage(storage: CompanyStorage): {
  readonly storage: CompanyStorage;
  readonly closeAfter: (requests: number) => void;
} {
  let left = Infinity;
  let depth = 0;
  return {
    closeAfter: (requests) => {
      left = requests;
    },
    storage: {
      ...storage,
      atomically: (work) => {
        if (depth === 0 && left <= 0) throw new Error('QuickBooks was closed in the middle of its work.');
        depth += 1;
        try {
          return storage.atomically(work);
        } finally {
          depth -= 1;
          if (depth === 0) left -= 1;
        }
      },
    },
  };
}
