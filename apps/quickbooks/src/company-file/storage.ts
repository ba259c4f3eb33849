/** A company file on disk behind the port of the simulator. */
import { parseAmount, zeroAmount } from '@autosync/core';
import { fullNameKey } from '@autosync/simulator';
import type {
  CompanyStorage,
  DeletedRecord,
  ElementKey,
  ListElement,
  RememberedMessageSet,
  Transaction,
  TransactionKey,
} from '@autosync/simulator';
import { backUp, restore } from './backup.ts';
import { openDatabase } from './database.ts';
import { createKeptValues } from './kept-values.ts';
import { laterIndexes } from './schema.ts';
import { elementOfRow, transactionOfRow } from './row.ts';
import type { ElementRow, TransactionRow } from './row.ts';
import { elementKeysStatement, isOneOf, transactionKeysStatement } from './selection.ts';
import type { Parameter } from './selection.ts';
import { elementParameters, putElementSql, putTransactionSql, transactionParameters } from './put.ts';

export interface CompanyFileStorage extends CompanyStorage {
  close(): void;
}

/** Opens the file, or makes it. @throws Error in plain words where it is open elsewhere or is none. */
export function openCompanyFile(file: string): CompanyFileStorage {
  const open = openDatabase(file);
  const { database } = open;
  database.exec(laterIndexes);
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  // Nobody else writes into the file, so what was read stays true until it is written or taken back.
  const known = {
    elements: new Map<string, ListElement | undefined>(),
    idsByName: new Map<string, string | undefined>(),
    transactions: new Map<string, Transaction | undefined>(),
  };
  let depth = 0;

  const prepared = (sql: string): ReturnType<typeof database.prepare> => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  const run = (sql: string, ...parameters: readonly Parameter[]): number =>
    Number(prepared(sql).run(...parameters).changes);
  const row = <Row>(sql: string, ...parameters: readonly Parameter[]): Row | undefined =>
    prepared(sql).get(...parameters);
  const rows = <Row>(sql: string, ...parameters: readonly Parameter[]): readonly Row[] =>
    prepared(sql).all(...parameters);

  const settings = createKeptValues(
    (name) => row<{ value: string }>('SELECT value FROM settings WHERE name = ?', name)?.value,
    (name, value) => void run('REPLACE INTO settings (name, value) VALUES (?, ?)', name, value),
  );
  const balances = createKeptValues(
    (owner) => row<{ amount: string }>('SELECT amount FROM balances WHERE owner = ?', owner)?.amount,
    (owner, amount) => void run('REPLACE INTO balances (owner, amount) VALUES (?, ?)', owner, amount),
  );

  function flush(): void {
    settings.flush();
    balances.flush();
  }

  function forget(): void {
    settings.forget();
    balances.forget();
    for (const values of Object.values(known)) values.clear();
  }

  function atomically<T>(work: () => T): T {
    const level = depth;
    flush();
    run(level === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT level_${level}`);
    depth += 1;
    try {
      const result = work();
      if (level === 0) flush();
      run(level === 0 ? 'COMMIT' : `RELEASE level_${level}`);
      return result;
    } catch (thrown) {
      forget();
      run(level === 0 ? 'ROLLBACK' : `ROLLBACK TO level_${level}`);
      if (level > 0) run(`RELEASE level_${level}`);
      throw thrown;
    } finally {
      depth -= 1;
    }
  }

  const element: CompanyStorage['element'] = (nameSpace, id) =>
    remembered(known.elements, `${nameSpace} ${id}`, () =>
      elementOfRow(row<ElementRow>('SELECT * FROM elements WHERE name_space = ? AND id = ?', nameSpace, id)),
    );

  return {
    atomically,
    close: () => open.close(),

    setting: (name) => settings.get(name),
    setSetting(name, value) {
      settings.set(name, value);
      if (depth === 0) flush();
    },

    element,
    elementByFullName(nameSpace, fullName) {
      const key = fullNameKey(fullName);
      const sql = 'SELECT id FROM elements WHERE name_space = ? AND full_name_key = ?';
      const id = remembered(
        known.idsByName,
        `${nameSpace} ${key}`,
        () => row<{ id: string }>(sql, nameSpace, key)?.id,
      );
      return id === undefined ? undefined : element(nameSpace, id);
    },
    putElement(element) {
      known.idsByName.clear();
      known.elements.delete(`${element.nameSpace} ${element.id}`);
      run(putElementSql, ...elementParameters(element));
    },
    removeElement(nameSpace, id) {
      known.idsByName.clear();
      known.elements.delete(`${nameSpace} ${id}`);
      run('DELETE FROM elements WHERE name_space = ? AND id = ?', nameSpace, id);
    },
    elementKeys(selection) {
      const { sql, parameters } = elementKeysStatement(selection);
      return rows<ElementRow>(sql, ...parameters).map((found): ElementKey => ({
        type: found.type,
        nameSpace: found.name_space,
        id: found.id,
        name: found.name,
        fullName: found.full_name,
      }));
    },

    transaction: (id) =>
      remembered(known.transactions, id, () =>
        transactionOfRow(row<TransactionRow>('SELECT * FROM transactions WHERE id = ?', id)),
      ),
    putTransaction(transaction) {
      keep(known.transactions, transaction.id, transaction);
      run(putTransactionSql, ...transactionParameters(transaction));
    },
    removeTransaction(id) {
      known.transactions.delete(id);
      run('DELETE FROM transactions WHERE id = ?', id);
    },
    transactionKeys(selection) {
      if (selection.entityIds?.length === 0) return [];
      const { sql, parameters } = transactionKeysStatement(selection);
      const found: Iterable<TransactionRow> = prepared(sql).iterate(...parameters);
      return Array.from(found, ({ type, id, ref_number }): TransactionKey => ({
        type,
        id,
        refNumber: ref_number ?? undefined,
      }));
    },

    latestTransactions(types, { offset, count }) {
      const { sql, parameters } = isOneOf('type', types);
      return rows<TransactionRow>(
        `SELECT type, id, ref_number FROM transactions WHERE ${sql}
         ORDER BY date DESC, number DESC LIMIT ? OFFSET ?`,
        ...parameters,
        count,
        offset,
      ).map(({ type, id, ref_number }): TransactionKey => ({ type, id, refNumber: ref_number ?? undefined }));
    },
    counts() {
      const sql = `SELECT type, count(*) AS count FROM elements GROUP BY type
        UNION ALL SELECT type, count(*) FROM transactions GROUP BY type`;
      return new Map(rows<{ type: string; count: number }>(sql).map(({ type, count }) => [type, count]));
    },

    *recordsHolding(text) {
      for (const found of rows<ElementRow>('SELECT * FROM elements WHERE instr(body, ?) > 0', text)) {
        const element = elementOfRow(found);
        if (element) yield element;
      }
      for (const found of rows<TransactionRow>('SELECT * FROM transactions WHERE instr(body, ?) > 0', text)) {
        const transaction = transactionOfRow(found);
        if (transaction) yield transaction;
      }
    },

    balance: (owner) => parseAmount(balances.get(owner) ?? '') ?? zeroAmount,
    setBalance(owner, balance) {
      balances.set(owner, balance);
      if (depth === 0) flush();
    },

    addDeleted: ({ kind, type, id, createdAt, deletedAt, name = null }) =>
      void run(
        'INSERT INTO deleted_records (kind, type, id, created_at, deleted_at, name) VALUES (?, ?, ?, ?, ?, ?)',
        kind,
        type,
        id,
        createdAt,
        deletedAt,
        name,
      ),
    deleted(kind, types, from, to) {
      const oneOf = isOneOf('type', types);
      const sql = `SELECT type, id, created_at AS createdAt, deleted_at AS deletedAt, name FROM deleted_records
        WHERE kind = ? AND ${oneOf.sql} AND deleted_at BETWEEN ? AND ? ORDER BY position`;
      const found = rows<Omit<DeletedRecord, 'kind' | 'name'> & { name: string | null }>(
        sql,
        kind,
        ...oneOf.parameters,
        from,
        to,
      );
      return found.map(({ name, ...rest }) => ({ ...rest, kind, name: name ?? undefined }));
    },

    messageSet(application, id) {
      const sql = 'SELECT checksum, answers FROM message_sets WHERE application = ? AND id = ?';
      const found = row<{ checksum: string; answers: string | null }>(sql, application, id);
      return found && rememberedOf(found.checksum, found.answers);
    },
    putMessageSet: (application, id, { checksum, answers }) =>
      void run(
        'REPLACE INTO message_sets (application, id, checksum, answers) VALUES (?, ?, ?, ?)',
        application,
        id,
        checksum,
        answers === undefined ? null : JSON.stringify(answers),
      ),
    removeMessageSet: (application, id) =>
      run('DELETE FROM message_sets WHERE application = ? AND id = ?', application, id) > 0,
    clearMessageSets(application) {
      if (application === undefined) run('DELETE FROM message_sets');
      else run('DELETE FROM message_sets WHERE application = ?', application);
    },

    backUp: () => backUp(database, file),
    restore() {
      forget();
      return restore(database, file);
    },
  };
}

const rememberedMax = 2_000;

/** What the file says under that key, read once. */
function remembered<T>(values: Map<string, T>, key: string, read: () => T): T {
  const value = values.get(key);
  if (value !== undefined) return value;
  const found = read();
  keep(values, key, found);
  return found;
}

function keep<T>(values: Map<string, T>, key: string, value: T): void {
  if (values.size >= rememberedMax) values.clear();
  values.set(key, value);
}

function rememberedOf(checksum: string, answers: string | null): RememberedMessageSet {
  return { checksum, answers: answers === null ? undefined : JSON.parse(answers) };
}
