import { headAfter, type ChainHead } from '@autosync/core';
import type { Activity } from '@autosync/engine';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

interface EndRow {
  readonly first_sequence: number;
  readonly first_hash: string;
  readonly last_sequence: number;
  readonly last_hash: string;
}

/** The two ends of the chain, from the one row that keeps them. */
export function endsIn(row: EndRow): { readonly first: ChainHead; readonly last: ChainHead } {
  return {
    first: { sequence: row.first_sequence, hash: row.first_hash },
    last: { sequence: row.last_sequence, hash: row.last_hash },
  };
}

/** Appends an entry, in the transaction that is open. The head is read from the disk, never remembered. */
export function appendActivity(database: DatabaseSyncInstance): (activity: Activity) => void {
  const readEnds = database.prepare('SELECT * FROM activity_end');
  const insert = database.prepare('INSERT INTO activity (sequence, hash, body) VALUES (?, ?, ?)');
  const moveEnd = database.prepare('UPDATE activity_end SET last_sequence = ?, last_hash = ?');
  return (activity) => {
    const { sequence, hash } = headAfter(endsIn(readEnds.get()).last, { ...activity });
    insert.run(sequence, hash, JSON.stringify(activity));
    moveEnd.run(sequence, hash);
  };
}
