-- Services outside that judge along: Akismet, and a check of the publisher's own. `settings` is what it is asked with; a key in it is sealed.
CREATE TABLE services (
  site_id TEXT NOT NULL REFERENCES sites (id),
  kind TEXT NOT NULL CHECK (kind IN ('akismet', 'check')),
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, kind)
) STRICT, WITHOUT ROWID;

-- What can go out is the code's to know (store/outbox.ts), so that the next kind needs no new table.
CREATE TABLE new_outbox (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind <> ''),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER,
  delivered_at INTEGER,
  last_error TEXT,
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO new_outbox SELECT id, kind, payload, attempts, due_at, delivered_at, last_error, created_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE new_outbox RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
