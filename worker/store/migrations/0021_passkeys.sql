-- Keys with which moderators sign in without a mail (WebAuthn). What is secret of them never leaves the moderator's device.
CREATE TABLE passkeys (
  -- The credential id, base64url.
  id TEXT PRIMARY KEY,
  moderator_id TEXT NOT NULL REFERENCES moderators (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- COSE, base64url.
  public_key TEXT NOT NULL,
  -- How often it signed, where the authenticator counts: a number that does not rise tells of a copy.
  counter INTEGER NOT NULL,
  -- JSON list of strings.
  transports TEXT NOT NULL CHECK (json_valid(transports)),
  created_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX passkeys_of_moderator ON passkeys (moderator_id);

-- Challenges that were answered: each counts once. They are signed, so that those nobody answered need not be kept.
CREATE TABLE used_challenges (
  id TEXT PRIMARY KEY,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
