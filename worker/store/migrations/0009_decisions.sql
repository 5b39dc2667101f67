-- What the editors say to writers, as an admin of the site worded it; a site without a row has the list that comes with the product.
CREATE TABLE site_texts (
  site_id TEXT PRIMARY KEY REFERENCES sites (id),
  -- `[{key, label, told}]`: what a moderator picks, and what the writer reads.
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  -- `[{title, body}]`: answers to use again.
  replies TEXT NOT NULL CHECK (json_valid(replies)),
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE comments ADD COLUMN featured_at INTEGER;
ALTER TABLE comments ADD COLUMN pinned_at INTEGER;
-- Who changed the text last; the reader's own changes and the editors' are told apart.
ALTER TABLE comments ADD COLUMN edited_by TEXT CHECK (edited_by IN ('reader', 'editors'));
-- `editors`: written at the desk.
ALTER TABLE comments ADD COLUMN badge TEXT CHECK (badge IN ('editors'));
CREATE UNIQUE INDEX comments_pinned ON comments (thread_id) WHERE pinned_at IS NOT NULL;

-- A moderator who answers readers of a site does so as one of its readers.
ALTER TABLE readers ADD COLUMN moderator_id TEXT REFERENCES moderators (id);
CREATE UNIQUE INDEX readers_of_moderator ON readers (site_id, moderator_id) WHERE moderator_id IS NOT NULL;
-- Tally beside approved_count: what moderators or rules did not want.
ALTER TABLE readers ADD COLUMN refused_count INTEGER NOT NULL DEFAULT 0 CHECK (refused_count >= 0);
UPDATE readers SET refused_count = (SELECT count(*) FROM comments WHERE reader_id = readers.id AND status IN ('rejected', 'spam', 'deleted'));

CREATE TRIGGER comments_insert_refused AFTER INSERT ON comments WHEN NEW.status IN ('rejected', 'spam', 'deleted')
BEGIN
  UPDATE readers SET refused_count = refused_count + 1 WHERE id = NEW.reader_id;
END;

CREATE TRIGGER comments_status_refused AFTER UPDATE OF status ON comments
  WHEN (OLD.status IN ('rejected', 'spam', 'deleted')) <> (NEW.status IN ('rejected', 'spam', 'deleted'))
BEGIN
  UPDATE readers SET refused_count = refused_count + iif(NEW.status IN ('rejected', 'spam', 'deleted'), 1, -1) WHERE id = NEW.reader_id;
END;

-- What a comment said before each change of its text.
CREATE TABLE comment_versions (
  id TEXT PRIMARY KEY,
  comment_id TEXT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  -- As they were with that text.
  edited_at INTEGER,
  edited_by TEXT,
  replaced_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX comment_versions_of ON comment_versions (comment_id, replaced_at);

-- Decisions learn more than a status: the table is made again, since SQLite cannot change a CHECK.
PRAGMA defer_foreign_keys = true;

CREATE TABLE new_decisions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- Shared by all that was decided in one call: it is taken back in one.
  batch_id TEXT NOT NULL,
  comment_id TEXT NOT NULL REFERENCES comments (id),
  moderator_id TEXT NOT NULL REFERENCES moderators (id),
  action TEXT NOT NULL CHECK (action IN ('approve', 'reject', 'spam', 'delete', 'reply', 'edit', 'feature', 'unfeature', 'pin', 'unpin', 'undo')),
  -- What it decides about: one decision on a matter stands over the one before it.
  matter TEXT NOT NULL GENERATED ALWAYS AS (CASE
    WHEN action IN ('approve', 'reject', 'spam', 'delete', 'reply') THEN 'status'
    WHEN action IN ('feature', 'unfeature') THEN 'featured'
    WHEN action IN ('pin', 'unpin') THEN 'pinned'
    ELSE action END) VIRTUAL,
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  reason TEXT,
  -- What the writer was told: the site's own wording of the reason at that time, and words to this writer.
  told TEXT,
  words TEXT,
  -- For colleagues.
  note TEXT,
  undoes TEXT UNIQUE REFERENCES decisions (id),
  created_at INTEGER NOT NULL,
  CHECK ((action = 'undo') = (undoes IS NOT NULL))
) STRICT;

INSERT INTO new_decisions (seq, id, batch_id, comment_id, moderator_id, action, from_status, to_status, reason, note, undoes, created_at)
  SELECT seq, id, id, comment_id, moderator_id, action, from_status, to_status, reason, note, undoes, created_at FROM decisions;
DROP TABLE decisions;
ALTER TABLE new_decisions RENAME TO decisions;

-- In the order in which they were made: `seq` ends every index.
CREATE INDEX decisions_of_comment ON decisions (comment_id);
CREATE INDEX decisions_of_batch ON decisions (batch_id);

CREATE TRIGGER decisions_logged AFTER INSERT ON decisions
BEGIN
  INSERT INTO audit_log (site_id, moderator_id, action, target, detail, created_at)
    SELECT c.site_id, NEW.moderator_id, 'comment.' || NEW.action, NEW.comment_id,
      json_object('from', NEW.from_status, 'to', NEW.to_status, 'reason', NEW.reason, 'decision', NEW.id), NEW.created_at
    FROM comments c WHERE c.id = NEW.comment_id;
END;

-- A branch as moderators see it: also what readers do not.
CREATE INDEX comments_in_branch ON comments (root_id, created_at);
