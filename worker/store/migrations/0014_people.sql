-- What a reader may not do on a site, for how long and why. Rows are kept: lifting one, or its end, leaves it as history.
CREATE TABLE restrictions (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites (id),
  reader_id TEXT NOT NULL REFERENCES readers (id),
  -- Who comes back under the same address of mail is the same person; the same internet address is only a hint, kept for 30 days.
  email TEXT,
  address_hash TEXT,
  -- `mute`: what they write waits. `ban`: it is refused, and they are told until when and why.
  kind TEXT NOT NULL CHECK (kind IN ('mute', 'ban')),
  reason TEXT NOT NULL,
  -- NULL: for good.
  until INTEGER,
  moderator_id TEXT NOT NULL REFERENCES moderators (id),
  created_at INTEGER NOT NULL,
  lifted_at INTEGER,
  lifted_by TEXT REFERENCES moderators (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX restrictions_of_reader ON restrictions (reader_id, created_at);
CREATE INDEX restrictions_of_email ON restrictions (site_id, email) WHERE lifted_at IS NULL AND email IS NOT NULL;
CREATE INDEX restrictions_of_address ON restrictions (site_id, address_hash) WHERE lifted_at IS NULL AND address_hash IS NOT NULL;
CREATE INDEX restrictions_with_address ON restrictions (created_at) WHERE address_hash IS NOT NULL;
CREATE INDEX restrictions_of_site ON restrictions (site_id, created_at) WHERE lifted_at IS NULL;

-- What moderators tell each other about a reader.
CREATE TABLE reader_notes (
  id TEXT PRIMARY KEY,
  reader_id TEXT NOT NULL REFERENCES readers (id),
  moderator_id TEXT NOT NULL REFERENCES moderators (id),
  text TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX reader_notes_of ON reader_notes (reader_id, created_at);

-- Their comments skip the site's mode; the other rules still look.
ALTER TABLE readers ADD COLUMN trusted INTEGER NOT NULL DEFAULT 0 CHECK (trusted IN (0, 1));
-- Who wrote has a name; who only voted has none.
CREATE INDEX readers_of_site ON readers (site_id, created_at) WHERE name IS NOT NULL;
CREATE INDEX readers_trusted ON readers (site_id, created_at) WHERE trusted = 1;
