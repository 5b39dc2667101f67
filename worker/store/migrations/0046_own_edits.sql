-- Writers change and take back their own comments for a while. Who takes one back is not undone by others.
ALTER TABLE comments ADD COLUMN withdrawn_at INTEGER;

-- Everyone could read that text. Versions from before this column were replaced by editors, who may have had a reason: they stay hidden.
ALTER TABLE comment_versions ADD COLUMN shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1));

-- What its writer took back is not counted as refused.
DROP TRIGGER comments_status_refused;
CREATE TRIGGER comments_status_refused AFTER UPDATE OF status ON comments
  WHEN (OLD.status IN ('rejected', 'spam', 'deleted') AND OLD.withdrawn_at IS NULL) <> (NEW.status IN ('rejected', 'spam', 'deleted') AND NEW.withdrawn_at IS NULL)
BEGIN
  UPDATE readers SET refused_count = refused_count + iif(NEW.status IN ('rejected', 'spam', 'deleted') AND NEW.withdrawn_at IS NULL, 1, -1) WHERE id = NEW.reader_id;
END;
