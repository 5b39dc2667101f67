-- How often an article was shared, by the way that was chosen. An article needs no thread for it.
CREATE TABLE shares (
  site_id TEXT NOT NULL REFERENCES sites (id),
  -- shared/article-url.ts
  url_key TEXT NOT NULL,
  -- Tally: `{channel: times}`.
  channels TEXT NOT NULL CHECK (json_valid(channels)),
  -- Tally of all of them.
  total INTEGER NOT NULL CHECK (total > 0),
  PRIMARY KEY (site_id, url_key)
) STRICT, WITHOUT ROWID;

-- Who was counted today, so that nobody is counted twice; dropped a day later. The id is a keyed hash that differs by article, channel
-- and day: no two rows of one person can be joined.
CREATE TABLE share_marks (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL,
  url_key TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel GLOB '[a-z]*'),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX share_marks_made ON share_marks (created_at);

CREATE TRIGGER share_marks_insert AFTER INSERT ON share_marks
BEGIN
  INSERT INTO shares (site_id, url_key, channels, total) VALUES (NEW.site_id, NEW.url_key, json_object(NEW.channel, 1), 1)
  ON CONFLICT (site_id, url_key) DO UPDATE SET
    channels = json_set(channels, '$.' || NEW.channel, coalesce(channels ->> NEW.channel, 0) + 1), total = total + 1;
END;
