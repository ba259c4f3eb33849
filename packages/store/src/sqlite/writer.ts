import type { Link, StoreChange } from '@autosync/engine';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { appendActivity } from './activity-chain.ts';

/** Gives the function that makes all changes of a list in one transaction, or none of them. */
export function createWriter(database: DatabaseSyncInstance): (changes: readonly StoreChange[]) => void {
  const put = createPut(database);
  const remove = createRemove(database);
  return (changes) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      for (const change of changes) {
        if ('put' in change) put(change);
        else remove(change);
      }
      database.exec('COMMIT');
    } catch (error) {
      // SQLite has already rolled back by itself after some errors, such as a full disk.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
}

function createPut(database: DatabaseSyncInstance) {
  const run = prepareOnce(database);
  const append = appendActivity(database);
  return (change: Extract<StoreChange, { put: string }>): void => {
    switch (change.put) {
      case 'setting':
        run('INSERT OR REPLACE INTO setting (name, body) VALUES (?, ?)', change.name, jsonOf(change.value));
        return;
      case 'inbox': {
        const { side, category, id } = change.row;
        const sql = 'INSERT OR REPLACE INTO inbox (side, category, id, body) VALUES (?, ?, ?, ?)';
        run(sql, side, category, id, jsonOf(change.row));
        return;
      }
      case 'link':
        putLink(run, change.link);
        return;
      case 'operation': {
        const { id, category, state } = change.operation;
        const sql = `INSERT INTO operation (id, category, state, body) VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET category = excluded.category, state = excluded.state, body = excluded.body`;
        run(sql, id, category, state, jsonOf(change.operation));
        return;
      }
      case 'messageSet':
        run(upsert('message_set'), change.messageSet.id, jsonOf(change.messageSet));
        return;
      case 'activity':
        append(change.activity);
        return;
      case 'message':
        run(upsert('message'), change.message.id, jsonOf(change.message));
        return;
      case 'run':
        run(upsert('run'), change.run.id, jsonOf(change.run));
        return;
      default: {
        const unreachable: never = change;
        throw new TypeError(`Unknown change ${JSON.stringify(unreachable)}`);
      }
    }
  };
}

function createRemove(database: DatabaseSyncInstance) {
  const run = prepareOnce(database);
  return (change: Extract<StoreChange, { remove: string }>): void => {
    switch (change.remove) {
      case 'setting':
        run('DELETE FROM setting WHERE name = ?', change.name);
        return;
      case 'inbox': {
        const sql = 'DELETE FROM inbox WHERE side = ? AND category = ? AND id = ?';
        run(sql, change.side, change.category, change.id);
        return;
      }
      case 'link':
        run('DELETE FROM link WHERE category = ? AND sa_id = ?', change.category, change.saId);
        return;
      case 'operation':
        run('DELETE FROM operation WHERE id = ?', change.id);
        return;
      case 'messageSet':
        run('DELETE FROM message_set WHERE id = ?', change.id);
        return;
      case 'message':
        run('DELETE FROM message WHERE id = ?', change.id);
        return;
      default: {
        const unreachable: never = change;
        throw new TypeError(`Unknown change ${JSON.stringify(unreachable)}`);
      }
    }
  };
}

/** Keeps the pair one-to-one: a present link changes its content, never its partner. */
function putLink(run: Run, link: Link): void {
  const sql = `INSERT INTO link (category, sa_id, quickbooks_id, body) VALUES (?, ?, ?, ?)
    ON CONFLICT (category, sa_id) DO UPDATE SET body = excluded.body
    WHERE quickbooks_id = excluded.quickbooks_id
    ON CONFLICT (category, quickbooks_id) DO NOTHING`;
  const rows = run(sql, link.category, link.saId, link.quickbooksId, jsonOf(link));
  if (rows === 0)
    throw new Error(
      `A link of ${link.category} must be one-to-one: ${link.saId} or ${link.quickbooksId} has another ` +
        'partner. Remove that link in the same commit first.',
    );
}

/** Puts a row under its id; a row that is there keeps its place in the order. */
function upsert(table: 'message_set' | 'message' | 'run'): string {
  return `INSERT INTO ${table} (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body`;
}

type Run = (sql: string, ...values: string[]) => number;

/** Runs a statement, prepared at its first use, and tells how many rows it changed. */
function prepareOnce(database: DatabaseSyncInstance): Run {
  const statements = new Map<string, ReturnType<DatabaseSyncInstance['prepare']>>();
  return (sql, ...values) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement.run(...values).changes;
  };
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value);
}
