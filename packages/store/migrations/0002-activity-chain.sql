-- The activity becomes a chain by hash. What was written before has no hash; the chain begins behind it.
ALTER TABLE activity ADD COLUMN hash TEXT NOT NULL DEFAULT '';

-- Where the chain begins and ends: one row, changed together with each new entry.
CREATE TABLE activity_end (
  first_sequence INTEGER NOT NULL,
  first_hash TEXT NOT NULL,
  last_sequence INTEGER NOT NULL,
  last_hash TEXT NOT NULL
);
INSERT INTO activity_end
  SELECT last, start, last, start
  FROM (SELECT coalesce(max(sequence), 0) AS last,
    '0000000000000000000000000000000000000000000000000000000000000000' AS start FROM activity);

-- A mistake of the program shall not be able to change what has been written down.
CREATE TRIGGER activity_stays_as_it_is BEFORE UPDATE ON activity
  BEGIN SELECT raise(ABORT, 'An entry of the activity is never changed.'); END;
CREATE TRIGGER activity_stays BEFORE DELETE ON activity
  BEGIN SELECT raise(ABORT, 'An entry of the activity is never removed.'); END;
