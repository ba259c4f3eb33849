/** The tables of a company file. `user_version` tells which form a file has. */
export const schemaVersion = 1;

export const schema = `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE elements (
  name_space TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  full_name TEXT NOT NULL,
  full_name_key TEXT NOT NULL,
  parent_id TEXT,
  is_active INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (name_space, id)
);
CREATE UNIQUE INDEX elements_by_name ON elements (name_space, full_name_key);
CREATE INDEX elements_by_change ON elements (type, modified_at);
CREATE INDEX elements_by_parent ON elements (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE transactions (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  number INTEGER NOT NULL,
  entity_id TEXT NOT NULL,
  ref_number TEXT,
  ref_number_key TEXT,
  date TEXT NOT NULL,
  is_paid INTEGER,
  created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX transactions_by_change ON transactions (type, modified_at);
CREATE INDEX transactions_by_date ON transactions (type, date, number);
CREATE INDEX transactions_by_day ON transactions (date, number);
CREATE INDEX transactions_by_entity ON transactions (type, entity_id);
CREATE INDEX transactions_by_ref_number ON transactions (type, ref_number_key);

CREATE TABLE balances (owner TEXT PRIMARY KEY, amount TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE deleted_records (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  deleted_at INTEGER NOT NULL,
  name TEXT
);
CREATE INDEX deleted_records_by_time ON deleted_records (kind, type, deleted_at);

CREATE TABLE message_sets (
  application TEXT NOT NULL,
  id TEXT NOT NULL,
  checksum TEXT NOT NULL,
  answers TEXT,
  PRIMARY KEY (application, id)
) WITHOUT ROWID;
`;

/** Indexes that came later; a file that lacks them gets them when it is opened. */
export const laterIndexes = `
CREATE INDEX IF NOT EXISTS transactions_open ON transactions (type, date, number) WHERE is_paid = 0;
`;
