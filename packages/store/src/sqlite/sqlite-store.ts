import type { Json } from '@autosync/core';
import type {
  Activity,
  ChainedActivity,
  InboxRow,
  Link,
  Message,
  MessageSet,
  Operation,
  Run,
  Store,
} from '@autosync/engine';
import type { CategoryName } from '@autosync/records';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { endsIn } from './activity-chain.ts';
import { databaseExists, openToRead, openToWrite, told } from './database.ts';
import { faultsOf } from './faults.ts';
import { createWriter } from './writer.ts';

export interface SqliteStoreOptions {
  /** The connector's data folder; it is made where it does not exist. */
  readonly folder: string;
  /** `read` looks without locking the folder, also while the connector runs; committing is refused. */
  readonly access: 'write' | 'read';
}

/** True where a connector has already kept something in the folder. */
export function hasSqliteStore(folder: string): boolean {
  return databaseExists(folder);
}

/**
 * The connector's memory as one SQLite file. A commit is one transaction that is on the disk when it resolves.
 * Throws `store.locked` where another program has the folder, `store.damaged` or `store.newer` where the file
 * cannot be used, and `store.not-writable` where the disk refuses; methods reject likewise.
 */
export function openSqliteStore({ folder, access }: SqliteStoreOptions): Store {
  const opened = access === 'write' ? openToWrite(folder) : openToRead(folder);
  const write = createWriter(opened.database);
  const read = createReader(opened.database);
  let isOpen = true;

  const ask = async <Result>(work: () => Result): Promise<Result> => told(folder, work);
  return {
    commit: (changes) => ask(() => write(changes)),
    setting: (name) => ask(() => read.one<Json>('SELECT body FROM setting WHERE name = ?', name)),
    settings: (prefix) => ask(() => read.settings(prefix)),
    inbox: ({ category, side, after = 0, rowsMax }) =>
      ask(() =>
        side === undefined
          ? read.inbox('category = ? AND sequence > ? ORDER BY sequence LIMIT ?', category, after, rowsMax)
          : read.inbox(
              'category = ? AND side = ? AND sequence > ? ORDER BY sequence LIMIT ?',
              category,
              side,
              after,
              rowsMax,
            ),
      ),
    inboxCategories: () => ask(() => read.categories()),
    inboxRow: (side, category, id) =>
      ask(() => read.inbox('side = ? AND category = ? AND id = ?', side, category, id)[0]),
    linkBySa: (category, saIds) => ask(() => read.each<Link>(linkBySa, category, saIds)),
    linkByQuickbooks: (category, ids) => ask(() => read.each<Link>(linkByQuickbooks, category, ids)),
    links: (category, after, rowsMax) =>
      ask(() =>
        read.all<Link>(
          'SELECT body FROM link WHERE category = ? AND sa_id > ? ORDER BY sa_id LIMIT ?',
          category,
          after ?? '',
          rowsMax,
        ),
      ),
    linkCount: (category) =>
      ask(() => read.count('SELECT count(*) AS n FROM link WHERE category = ?', category)),
    operation: (id) => ask(() => read.one<Operation>('SELECT body FROM operation WHERE id = ?', id)),
    operations: ({ states, category }) =>
      ask(() =>
        read.all<Operation>(
          `SELECT body FROM operation WHERE state IN (SELECT value FROM json_each(?))
           AND category = coalesce(?, category) ORDER BY sequence`,
          JSON.stringify(states),
          category ?? null,
        ),
      ),
    messageSets: () => ask(() => read.all<MessageSet>('SELECT body FROM message_set ORDER BY sequence')),
    activity: (rowsMax) =>
      ask(() => read.all<Activity>('SELECT body FROM activity ORDER BY sequence DESC LIMIT ?', rowsMax)),
    activityChain: (after, rowsMax) => ask(() => read.chain(after, rowsMax)),
    activityEnds: () => ask(() => read.ends()),
    messages: () => ask(() => read.all<Message>('SELECT body FROM message ORDER BY sequence')),
    message: (id) => ask(() => read.one<Message>('SELECT body FROM message WHERE id = ?', id)),
    runs: (rowsMax) =>
      ask(() => read.all<Run>('SELECT body FROM run ORDER BY sequence DESC LIMIT ?', rowsMax)),
    faults: () => ask(() => faultsOf(opened.database)),
    close: async () => {
      if (isOpen) opened.close();
      isOpen = false;
    },
  };
}

const linkBySa = 'SELECT body FROM link WHERE category = ? AND sa_id = ?';
const linkByQuickbooks = 'SELECT body FROM link WHERE category = ? AND quickbooks_id = ?';

type Value = string | number | null;

/** Runs prepared queries; each SQL text is prepared once. */
function createReader(database: DatabaseSyncInstance) {
  const statements = new Map<string, ReturnType<DatabaseSyncInstance['prepare']>>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  function all<Body>(sql: string, ...values: Value[]): Body[] {
    return prepared(sql)
      .all(...values)
      .map((row: { body: string }) => bodyOf<Body>(row));
  }

  return {
    all,
    one: <Body>(sql: string, value: Value): Body | undefined => all<Body>(sql, value)[0],
    /** One lookup an id; ids that nothing belongs to are left out. */
    each: <Body>(sql: string, category: string, ids: readonly string[]): Body[] =>
      ids.flatMap((id) => all<Body>(sql, category, id)),
    settings: (prefix: string): ReadonlyMap<string, Json> =>
      new Map(
        prepared('SELECT name, body FROM setting WHERE substr(name, 1, length(?)) = ? ORDER BY name')
          .all(prefix, prefix)
          .map((row: { name: string; body: string }): [string, Json] => [row.name, bodyOf<Json>(row)]),
      ),
    inbox: (condition: string, ...values: Value[]): InboxRow[] =>
      prepared(`SELECT sequence, body FROM inbox WHERE ${condition}`)
        .all(...values)
        .map((row: { sequence: number; body: string }) => ({
          ...bodyOf<Omit<InboxRow, 'sequence'>>(row),
          sequence: row.sequence,
        })),
    categories: (): ReadonlySet<CategoryName> =>
      new Set(
        prepared('SELECT DISTINCT category FROM inbox')
          .all()
          .map(({ category }: { category: CategoryName }) => category),
      ),
    chain: (after: number, rowsMax: number): ChainedActivity[] =>
      prepared('SELECT sequence, hash, body FROM activity WHERE sequence > ? ORDER BY sequence LIMIT ?')
        .all(after, rowsMax)
        .map(({ sequence, hash, body }: { sequence: number; hash: string; body: string }) => ({
          sequence,
          hash,
          activity: bodyOf<Activity>({ body }),
        })),
    ends: () => endsIn(prepared('SELECT * FROM activity_end').get()),
    count: (sql: string, value: Value): number => {
      const row: { n: number } = prepared(sql).get(value);
      return row.n;
    },
  };
}

/** Believes what this store itself wrote; SQLite's own checks tell where the disk has changed it. */
function bodyOf<Body>(row: { readonly body: string }): Body {
  return JSON.parse(row.body) as Body;
}
