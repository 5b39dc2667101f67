-- The first four are better-auth's own (its user, session, account and verification); times there are ISO 8601 texts, as it writes them.
CREATE TABLE moderators (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  email_verified INTEGER NOT NULL DEFAULT 0,
  image TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE moderator_sessions (
  id TEXT PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  moderator_id TEXT NOT NULL REFERENCES moderators (id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX sessions_of_moderator ON moderator_sessions (moderator_id);

CREATE TABLE moderator_accounts (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  moderator_id TEXT NOT NULL REFERENCES moderators (id) ON DELETE CASCADE,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at TEXT,
  refresh_token_expires_at TEXT,
  scope TEXT,
  password TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE sign_in_codes (
  id TEXT PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX sign_in_codes_of ON sign_in_codes (identifier);

-- Who may do what on which site.
CREATE TABLE members (
  moderator_id TEXT NOT NULL REFERENCES moderators (id) ON DELETE CASCADE,
  site_id TEXT NOT NULL REFERENCES sites (id),
  role TEXT NOT NULL CHECK (role IN ('moderator', 'admin', 'owner')),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (moderator_id, site_id)
) STRICT, WITHOUT ROWID;

-- What moderators did to comments; rows are added, never changed. `action` is `undo` where it takes back another decision.
CREATE TABLE decisions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  comment_id TEXT NOT NULL REFERENCES comments (id),
  moderator_id TEXT NOT NULL REFERENCES moderators (id),
  action TEXT NOT NULL CHECK (action IN ('approve', 'reject', 'spam', 'delete', 'undo')),
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  reason TEXT,
  note TEXT,
  -- Which decision an `undo` takes back; each once.
  undoes TEXT UNIQUE REFERENCES decisions (id),
  created_at INTEGER NOT NULL,
  CHECK ((action = 'undo') = (undoes IS NOT NULL))
) STRICT;

-- In the order in which they were made: `seq` ends every index.
CREATE INDEX decisions_of_comment ON decisions (comment_id);
