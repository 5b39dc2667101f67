CREATE TABLE polls (
  id TEXT PRIMARY KEY,
  thread_id TEXT NOT NULL UNIQUE REFERENCES threads (id),
  question TEXT NOT NULL,
  multiple INTEGER NOT NULL CHECK (multiple IN (0, 1)),
  results TEXT NOT NULL CHECK (results IN ('always', 'afterVote', 'afterClose')),
  closes_at INTEGER,
  closed_at INTEGER,
  -- Tally: readers who voted.
  voters INTEGER NOT NULL DEFAULT 0 CHECK (voters >= 0),
  created_at INTEGER NOT NULL,
  UNIQUE (id, multiple)
) STRICT;

CREATE TABLE poll_options (
  poll_id TEXT NOT NULL REFERENCES polls (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  -- Tally.
  votes INTEGER NOT NULL DEFAULT 0 CHECK (votes >= 0),
  PRIMARY KEY (poll_id, id),
  UNIQUE (poll_id, position)
) STRICT, WITHOUT ROWID;

-- One row an option chosen. `slot` is the option in a poll of several choices and empty in one of a single choice,
-- so that the primary key itself holds "one vote a reader a poll"; the composite key keeps `multiple` the poll's own.
CREATE TABLE votes (
  poll_id TEXT NOT NULL,
  reader_id TEXT NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
  slot TEXT NOT NULL,
  option_id TEXT NOT NULL,
  multiple INTEGER NOT NULL,
  address_hash TEXT,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (poll_id, reader_id, slot),
  FOREIGN KEY (poll_id, multiple) REFERENCES polls (id, multiple) ON UPDATE CASCADE,
  FOREIGN KEY (poll_id, option_id) REFERENCES poll_options (poll_id, id),
  CHECK (slot = CASE multiple WHEN 1 THEN option_id ELSE '' END)
) STRICT, WITHOUT ROWID;

CREATE INDEX votes_with_address ON votes (created_at) WHERE address_hash IS NOT NULL;

CREATE TRIGGER votes_insert AFTER INSERT ON votes
BEGIN
  UPDATE poll_options SET votes = votes + 1 WHERE poll_id = NEW.poll_id AND id = NEW.option_id;
  UPDATE polls SET voters = voters + 1
    WHERE id = NEW.poll_id AND (SELECT count(*) FROM votes WHERE poll_id = NEW.poll_id AND reader_id = NEW.reader_id) = 1;
END;

CREATE TRIGGER votes_delete AFTER DELETE ON votes
BEGIN
  UPDATE poll_options SET votes = votes - 1 WHERE poll_id = OLD.poll_id AND id = OLD.option_id;
  UPDATE polls SET voters = voters - 1
    WHERE id = OLD.poll_id AND NOT EXISTS (SELECT 1 FROM votes WHERE poll_id = OLD.poll_id AND reader_id = OLD.reader_id);
END;
