-- Times are milliseconds since 1970 (UTC). Lists and settings are JSON. All tables are strict.

CREATE TABLE sites (
  id TEXT PRIMARY KEY CHECK (id GLOB '[a-z0-9]*' AND length(id) <= 40),
  name TEXT NOT NULL,
  hosts TEXT NOT NULL CHECK (json_valid(hosts)),
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  -- Tally, kept by the triggers on comments.
  pending_count INTEGER NOT NULL DEFAULT 0 CHECK (pending_count >= 0),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE readers (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites (id),
  name TEXT,
  email TEXT,
  -- Tally, kept by the triggers on comments; the mode `trusted` rests on it.
  approved_count INTEGER NOT NULL DEFAULT 0 CHECK (approved_count >= 0),
  created_at INTEGER NOT NULL,
  UNIQUE (id, site_id)
) STRICT, WITHOUT ROWID;
