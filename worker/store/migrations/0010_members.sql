-- Who works on a site.
CREATE INDEX members_of_site ON members (site_id);

-- Somebody asked by mail to work on a site. The link in the mail is the id with a signature, so nothing that opens it is kept here.
CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites (id),
  email TEXT NOT NULL CHECK (email = lower(email)),
  role TEXT NOT NULL CHECK (role IN ('moderator', 'admin', 'owner')),
  invited_by TEXT NOT NULL REFERENCES moderators (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  accepted_at INTEGER,
  withdrawn_at INTEGER
) STRICT, WITHOUT ROWID;

-- One open invitation an address a site.
CREATE UNIQUE INDEX invitations_open ON invitations (site_id, email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;

CREATE INDEX invitations_by_end ON invitations (expires_at);
