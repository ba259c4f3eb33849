import { Failure, frozenCopy } from '@autosync/core';
import type { Mapping, QuickBooksBalance } from '@autosync/engine';
import type { CategoryName } from '@autosync/records';
import { firstHash, type AuditEntry } from './audit.ts';
import { derivationOf, jsonContains, payingCategories } from './derivation.ts';
import { clientsIn, movementPage, ownBalancesIn } from './memory-account.ts';
import { compareText, keyOf, placeOrder } from './memory-order.ts';
import type {
  Company,
  PageQuery,
  Reading,
  Repository,
  SortPlace,
  StoredLease,
  StoredLink,
  StoredOperation,
  StoredRecord,
  Writing,
} from './repository.ts';

/** A repository in memory can be copied: as a backup, or to begin many times with the same companies. */
export interface MemoryRepository extends Repository {
  /** Another repository with what was stored here until now; neither sees what happens to the other. */
  copy(): MemoryRepository;
}

/**
 * A repository in memory, for tests and simulations. A unit of work gets tables of its own, each of them copied before it
 * is first written to, and puts them in the place of the company's at its end, so that nothing of a failed one stays; units
 * of a company run one after another.
 */
export function createMemoryRepository(
  stored: Iterable<readonly [companyId: string, tables: Tables]> = [],
): MemoryRepository {
  const companies = new Map<string, { tables: Tables; turn: Promise<unknown> }>();
  for (const [id, tables] of stored) companies.set(id, { tables, turn: Promise.resolve() });
  const place = (companyId: string) => {
    const found = companies.get(companyId);
    if (!found) throw new Failure('sa.not-found', { what: 'company', id: companyId });
    return found;
  };
  return {
    createCompany(company) {
      const tables = emptyTables({ ...company, sequence: 0, chainHash: firstHash });
      companies.set(company.id, { tables, turn: Promise.resolve() });
      return Promise.resolve();
    },
    read: async (companyId, work) => await work(readingOf(place(companyId).tables)),
    write: async (companyId, work) => {
      const company = place(companyId);
      const unit = company.turn.then(async () => {
        const tables = { ...company.tables };
        const result = await work({ ...readingOf(tables), ...writingOf(tables, company.tables) });
        company.tables = tables;
        return result;
      });
      company.turn = unit.catch(() => undefined);
      return await unit;
    },
    // A unit of work makes new tables and leaves the old ones as they are, so that both may begin with them.
    copy: () => createMemoryRepository([...companies].map(([id, { tables }]) => [id, tables])),
  };
}

interface Tables {
  company: Company;
  records: Map<string, StoredRecord>;
  operations: Map<string, StoredOperation>;
  audit: AuditEntry[];
  links: Map<string, StoredLink>;
  mappings: readonly Mapping[];
  balances: Map<string, QuickBooksBalance>;
  lease: StoredLease | undefined;
}

function emptyTables(company: Company): Tables {
  return {
    company,
    records: new Map(),
    operations: new Map(),
    audit: [],
    links: new Map(),
    mappings: [],
    balances: new Map(),
    lease: undefined,
  };
}

function readingOf(tables: Tables): Reading {
  const live = (category: CategoryName): readonly StoredRecord[] =>
    [...tables.records.values()].filter((record) => record.category === category && !record.isDeleted);
  // What is stored is frozen, so that it can be handed out as it is.
  const answer = <T>(value: T): Promise<T> => Promise.resolve(value);
  const links = () => [...tables.links.entries()].toSorted(([a], [b]) => compareText(a, b));
  return {
    company: () => answer(tables.company),
    record: (category, id) => answer(tables.records.get(keyOf(category, id))),
    records: (references) =>
      answer(references.flatMap(({ category, id }) => tables.records.get(keyOf(category, id)) ?? [])),
    page: (query) => answer(pageOf(live(query.category), query)),
    changedAfter: (sequence, recordsMax) =>
      answer(
        [...tables.records.values()]
          .filter((record) => record.sequence > sequence)
          .toSorted((a, b) => a.sequence - b.sequence)
          .slice(0, recordsMax),
      ),
    containing: (category, part, recordsMax) =>
      answer(
        live(category)
          .filter((record) => jsonContains(record.fields, part))
          .slice(0, recordsMax),
      ),
    appliedTo: (invoices) =>
      answer(
        payingCategories
          .flatMap(live)
          .toSorted((a, b) => compareText(a.id, b.id))
          .flatMap((payer) => derivationOf(payer).applications)
          .filter((application) => invoices.includes(application.invoice)),
      ),
    operation: (operationId) => answer(tables.operations.get(operationId)),
    auditHash: (sequence) => answer(tables.audit[sequence - 1]?.hash),
    audit: ({ before, record, category, action, by, username, entriesMax }) =>
      answer(
        tables.audit
          .filter((entry) => before === undefined || entry.sequence < before)
          .filter((entry) => !record || (entry.category === record.category && entry.id === record.id))
          .filter((entry) => category === undefined || entry.category === category)
          .filter((entry) => action === undefined || entry.action === action)
          .filter((entry) => by === undefined || (entry.operationId === null) === (by === 'people'))
          .filter((entry) => username === undefined || entry.username === username)
          .toReversed()
          .slice(0, entriesMax),
      ),
    auditAfter: (sequence, entriesMax) => answer(tables.audit.slice(sequence, sequence + entriesMax)),
    link: (category, id) => answer(tables.links.get(keyOf(category, id))),
    links: (after, linksMax) =>
      answer(
        links()
          .filter(([key]) => after === undefined || compareText(key, keyOf(after.category, after.id)) > 0)
          .map(([, link]) => link)
          .slice(0, linksMax),
      ),
    mappings: () => answer(tables.mappings),
    lease: () => answer(tables.lease),
    clients: (query) => answer(clientsIn(tables.records, query)),
    ownBalances: (customers) => answer(ownBalancesIn(tables.records, customers)),
    movements: (query) => answer(movementPage(tables.records, query)),
    quickbooksBalances: (customers) =>
      answer(
        [...tables.balances.values()].filter(
          ({ customer }) => customers === undefined || customers.includes(customer),
        ),
      ),
  };
}

/** Writes into `tables`, and never into what they still share with those `before`. */
function writingOf(tables: Tables, before: Tables): Omit<Writing, keyof Reading> {
  return {
    putRecords(writes) {
      if (tables.records === before.records) tables.records = new Map(before.records);
      if (tables.audit === before.audit) tables.audit = [...before.audit];
      for (const { record, entry } of frozenCopy(writes)) {
        tables.records.set(keyOf(record.category, record.id), record);
        tables.audit.push(entry);
        tables.company = { ...tables.company, sequence: entry.sequence, chainHash: entry.hash };
      }
      return Promise.resolve();
    },
    putOperation(operation) {
      if (tables.operations === before.operations) tables.operations = new Map(before.operations);
      tables.operations.set(operation.operationId, frozenCopy(operation));
      return Promise.resolve();
    },
    putLink(link) {
      if (tables.links === before.links) tables.links = new Map(before.links);
      for (const [key, other] of tables.links) {
        if (other.category === link.category && other.quickbooksId === link.quickbooksId)
          tables.links.delete(key);
      }
      tables.links.set(keyOf(link.category, link.id), frozenCopy(link));
      return Promise.resolve();
    },
    putMappings(mappings) {
      const order = (a: Mapping, b: Mapping) =>
        compareText(a.madeAt, b.madeAt) || compareText(keyOf(a.category, a.id), keyOf(b.category, b.id));
      tables.mappings = frozenCopy(mappings).toSorted(order);
      return Promise.resolve();
    },
    putQuickbooksBalances(balances) {
      if (tables.balances === before.balances) tables.balances = new Map(before.balances);
      for (const balance of frozenCopy(balances)) {
        const known = tables.balances.get(balance.customer);
        if (!known || known.asOf <= balance.asOf) tables.balances.set(balance.customer, balance);
      }
      return Promise.resolve();
    },
    putLease(lease) {
      tables.lease = frozenCopy(lease);
      return Promise.resolve();
    },
  };
}

function pageOf(records: readonly StoredRecord[], query: PageQuery): readonly StoredRecord[] {
  const { search, customer, after } = query;
  const direction = query.isDescending ? -1 : 1;
  const order = (a: SortPlace, b: SortPlace) => direction * placeOrder(a, b);
  return records
    .map((record) => ({ ...derivationOf(record), id: record.id, record }))
    .filter((row) => search === undefined || row.sortKey.includes(search))
    .filter((row) => customer === undefined || row.customer === customer)
    .filter((row) => after === undefined || order(row, after) > 0)
    .toSorted(order)
    .slice(0, query.recordsMax)
    .map((row) => row.record);
}
