-- Notices of illegal content (DSA art. 16). Name and address of the notifier go half a year after the decision (domain/retention.ts).
CREATE TABLE notices (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL REFERENCES sites (id),
  comment_id TEXT NOT NULL REFERENCES comments (id),
  explanation TEXT NOT NULL,
  name TEXT,
  email TEXT,
  child_abuse INTEGER NOT NULL CHECK (child_abuse IN (0, 1)),
  created_at INTEGER NOT NULL,
  outcome TEXT CHECK (outcome IN ('removed', 'kept')),
  words TEXT,
  decided_by TEXT REFERENCES moderators (id),
  decided_at INTEGER,
  -- Made for its decision: the removal that follows from it asks for it.
  batch_id TEXT,
  CHECK ((outcome IS NULL) = (decided_at IS NULL))
) STRICT;

CREATE INDEX notices_open ON notices (site_id, created_at) WHERE outcome IS NULL;
CREATE INDEX notices_decided ON notices (site_id, decided_at) WHERE outcome IS NOT NULL;
CREATE INDEX notices_of_comment ON notices (comment_id);
CREATE INDEX notices_with_person ON notices (decided_at) WHERE email IS NOT NULL AND outcome IS NOT NULL;
CREATE INDEX notices_of_batch ON notices (batch_id) WHERE batch_id IS NOT NULL;

-- Tally: notices that nobody decided on.
ALTER TABLE sites ADD COLUMN notice_count INTEGER NOT NULL DEFAULT 0 CHECK (notice_count >= 0);

CREATE TRIGGER notices_insert AFTER INSERT ON notices
BEGIN
  UPDATE sites SET notice_count = notice_count + 1 WHERE id = NEW.site_id;
  INSERT INTO audit_log (site_id, moderator_id, action, target, detail, created_at)
    VALUES (NEW.site_id, NULL, 'notice.made', NEW.comment_id, '{}', NEW.created_at);
END;

CREATE TRIGGER notices_outcome AFTER UPDATE OF outcome ON notices WHEN OLD.outcome IS NULL AND NEW.outcome IS NOT NULL
BEGIN
  UPDATE sites SET notice_count = notice_count - 1 WHERE id = NEW.site_id;
END;

-- Mails about a decision are worded when they go, so that one that was taken back by then is not told: a row says which decision.
CREATE TABLE new_outbox (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'statement')),
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
