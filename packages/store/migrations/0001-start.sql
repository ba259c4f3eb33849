-- The first form of the connector's memory. Each table has the columns that are asked for, and the whole
-- record as JSON in `body`. `sequence` keeps the order in which rows came first.

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  body TEXT NOT NULL
) WITHOUT ROWID;

-- A newer row of the same record takes the place of the older one and a new sequence, never a used one.
CREATE TABLE inbox (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  side TEXT NOT NULL,
  category TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (side, category, id)
);
CREATE INDEX inbox_by_category ON inbox (category, sequence);
CREATE INDEX inbox_by_side ON inbox (category, side, sequence);

-- One record of SA is one record of QuickBooks: both ids are unique in their category.
CREATE TABLE link (
  category TEXT NOT NULL,
  sa_id TEXT NOT NULL,
  quickbooks_id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (category, sa_id),
  UNIQUE (category, quickbooks_id)
);

CREATE TABLE operation (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX operation_by_state ON operation (state, category, sequence);

CREATE TABLE message_set (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
);

CREATE TABLE activity (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  body TEXT NOT NULL
);

CREATE TABLE message (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
);

CREATE TABLE run (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
);
