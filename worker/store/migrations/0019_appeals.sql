-- A reader asks that another moderator looks at a decision on their comment; once for each decision.
CREATE TABLE appeals (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL REFERENCES sites (id),
  comment_id TEXT NOT NULL REFERENCES comments (id),
  decision_id TEXT NOT NULL UNIQUE REFERENCES decisions (id),
  words TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  outcome TEXT CHECK (outcome IN ('upheld', 'reversed')),
  answer TEXT,
  answered_by TEXT REFERENCES moderators (id),
  answered_at INTEGER,
  -- The batch of decisions that reversed it, or would have: with it the answer is found, and an undo of that batch opens the appeal again.
  batch_id TEXT,
  CHECK ((outcome IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE INDEX appeals_open ON appeals (site_id, created_at) WHERE outcome IS NULL;
CREATE INDEX appeals_answered ON appeals (site_id, answered_at) WHERE outcome IS NOT NULL;
CREATE INDEX appeals_of_comment ON appeals (comment_id);
CREATE INDEX appeals_of_batch ON appeals (batch_id) WHERE batch_id IS NOT NULL;

-- Tally: open appeals.
ALTER TABLE sites ADD COLUMN appeal_count INTEGER NOT NULL DEFAULT 0 CHECK (appeal_count >= 0);

CREATE TRIGGER appeals_insert AFTER INSERT ON appeals
BEGIN
  UPDATE sites SET appeal_count = appeal_count + 1 WHERE id = NEW.site_id;
END;

CREATE TRIGGER appeals_outcome AFTER UPDATE OF outcome ON appeals WHEN (OLD.outcome IS NULL) <> (NEW.outcome IS NULL)
BEGIN
  UPDATE sites SET appeal_count = appeal_count + iif(NEW.outcome IS NULL, 1, -1) WHERE id = NEW.site_id;
END;

-- A comment that is placed after all needs no answer more: whoever placed it gave in.
CREATE TRIGGER decisions_answer_appeals AFTER INSERT ON decisions WHEN NEW.to_status = 'approved' AND NEW.from_status <> 'approved'
BEGIN
  UPDATE appeals SET outcome = 'reversed', answered_by = NEW.moderator_id, answered_at = NEW.created_at, batch_id = NEW.batch_id
    WHERE comment_id = NEW.comment_id AND outcome IS NULL;
END;

CREATE TRIGGER decisions_reopen_appeals AFTER INSERT ON decisions WHEN NEW.undoes IS NOT NULL
BEGIN
  UPDATE appeals SET outcome = NULL, answer = NULL, answered_by = NULL, answered_at = NULL, batch_id = NULL
    WHERE comment_id = NEW.comment_id AND batch_id = (SELECT batch_id FROM decisions WHERE id = NEW.undoes);
END;

CREATE TRIGGER appeals_happened AFTER INSERT ON appeals
BEGIN
  INSERT INTO audit_log (site_id, moderator_id, action, target, detail, created_at)
    VALUES (NEW.site_id, NULL, 'appeal.made', NEW.comment_id, '{}', NEW.created_at);
END;
