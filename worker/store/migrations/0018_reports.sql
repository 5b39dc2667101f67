-- A reader tells the editors of a comment that they should look at. Closed once a moderator decided on the comment, or left it as it is.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  comment_id TEXT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
  reader_id TEXT NOT NULL REFERENCES readers (id),
  reason TEXT NOT NULL,
  words TEXT,
  created_at INTEGER NOT NULL,
  closed_at INTEGER,
  -- Who reports twice says it once.
  UNIQUE (comment_id, reader_id)
) STRICT, WITHOUT ROWID;

-- Tally: open reports.
ALTER TABLE comments ADD COLUMN report_count INTEGER NOT NULL DEFAULT 0 CHECK (report_count >= 0);
CREATE INDEX reports_of_comment ON reports (comment_id, created_at) WHERE closed_at IS NULL;
CREATE INDEX comments_of_reported ON comments (site_id, created_at) WHERE report_count > 0 AND status = 'approved';
-- Tally: comments that readers see and that have open reports.
ALTER TABLE sites ADD COLUMN reported_count INTEGER NOT NULL DEFAULT 0 CHECK (reported_count >= 0);

CREATE TRIGGER reports_insert AFTER INSERT ON reports WHEN NEW.closed_at IS NULL
BEGIN
  UPDATE comments SET report_count = report_count + 1 WHERE id = NEW.comment_id;
END;

CREATE TRIGGER reports_close AFTER UPDATE OF closed_at ON reports WHEN OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL
BEGIN
  UPDATE comments SET report_count = report_count - 1 WHERE id = NEW.comment_id;
END;

CREATE TRIGGER comments_reported_count AFTER UPDATE OF report_count, status ON comments
  WHEN (OLD.report_count > 0 AND OLD.status = 'approved') <> (NEW.report_count > 0 AND NEW.status = 'approved')
BEGIN
  UPDATE sites SET reported_count = reported_count + iif(NEW.report_count > 0 AND NEW.status = 'approved', 1, -1) WHERE id = NEW.site_id;
END;

-- A decision on a comment answers its reports, whichever verb made it.
CREATE TRIGGER decisions_close_reports AFTER INSERT ON decisions WHEN NEW.matter = 'status'
BEGIN
  UPDATE reports SET closed_at = NEW.created_at WHERE comment_id = NEW.comment_id AND closed_at IS NULL;
END;
