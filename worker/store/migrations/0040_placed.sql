-- When readers could first see a comment that had waited, in milliseconds; NULL where it never waited. "New since your last visit" goes by it.
ALTER TABLE comments ADD COLUMN placed_at INTEGER;
