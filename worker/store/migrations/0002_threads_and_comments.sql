CREATE TABLE threads (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL REFERENCES sites (id),
  -- shared/article-url.ts: two addresses of one article have the same key.
  url_key TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
  -- NULL: the mode of the site.
  mode TEXT CHECK (mode IN ('pre', 'trusted', 'post')),
  comment_count INTEGER NOT NULL DEFAULT 0 CHECK (comment_count >= 0),
  created_at INTEGER NOT NULL,
  UNIQUE (site_id, url_key),
  UNIQUE (id, site_id)
) STRICT;

CREATE INDEX threads_of_site ON threads (site_id, created_at);

CREATE TABLE comments (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  site_id TEXT NOT NULL,
  thread_id TEXT NOT NULL,
  reader_id TEXT NOT NULL,
  -- Whom it answers, and where it is listed: the same, until replies nest deeper than a phone can show.
  parent_id TEXT,
  anchor_id TEXT,
  -- The top-level comment of its branch; its own id at the top.
  root_id TEXT NOT NULL,
  -- Ids from root to anchor, a JSON list: whose tallies this comment counts in.
  ancestors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ancestors)),
  author_name TEXT NOT NULL,
  source TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  status TEXT NOT NULL CHECK (status IN ('pending', 'approved', 'rejected', 'spam', 'deleted')),
  -- Why the reader's text waits or went: the first rule that held it.
  held_by TEXT,
  -- Approved comments below this one.
  reply_count INTEGER NOT NULL DEFAULT 0 CHECK (reply_count >= 0),
  -- Readers see it, or at least the place where it stood.
  listed INTEGER NOT NULL GENERATED ALWAYS AS (status = 'approved' OR reply_count > 0) STORED,
  -- Of the folded text; the repeat rule looks it up.
  text_hash TEXT NOT NULL,
  -- Keyed with a key of the month, dropped after 30 days.
  address_hash TEXT,
  created_at INTEGER NOT NULL,
  edited_at INTEGER,
  UNIQUE (id, thread_id),
  FOREIGN KEY (thread_id, site_id) REFERENCES threads (id, site_id),
  FOREIGN KEY (reader_id, site_id) REFERENCES readers (id, site_id),
  -- A parent stands in the same thread.
  FOREIGN KEY (parent_id, thread_id) REFERENCES comments (id, thread_id),
  FOREIGN KEY (anchor_id, thread_id) REFERENCES comments (id, thread_id),
  CHECK ((parent_id IS NULL) = (anchor_id IS NULL)),
  CHECK ((parent_id IS NULL) = (root_id = id)),
  -- REPLY_DEPTH_MAX in shared/limits.ts.
  CHECK (json_array_length(ancestors) <= 3)
) STRICT;

-- A thread's page, top level only, either way round.
CREATE INDEX comments_on_top ON comments (thread_id, created_at) WHERE parent_id IS NULL AND listed = 1;
-- The first replies of each branch of a page; more replies of one comment.
CREATE INDEX comments_of_root ON comments (root_id, created_at) WHERE parent_id IS NOT NULL AND listed = 1;
CREATE INDEX comments_of_anchor ON comments (anchor_id, created_at) WHERE anchor_id IS NOT NULL AND listed = 1;
-- The moderators' queues.
CREATE INDEX comments_of_status ON comments (site_id, status, created_at);
-- A reader's own comments.
CREATE INDEX comments_of_reader ON comments (reader_id, created_at);
-- The repeat rule.
CREATE INDEX comments_of_text ON comments (site_id, text_hash, created_at);
-- What the retention rule has to drop.
CREATE INDEX comments_with_address ON comments (created_at) WHERE address_hash IS NOT NULL;

CREATE TABLE evidence (
  comment_id TEXT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  effect TEXT NOT NULL CHECK (effect IN ('refuse', 'spam', 'hold', 'approve', 'note')),
  matched TEXT NOT NULL CHECK (json_valid(matched)),
  detail TEXT CHECK (json_valid(detail)),
  PRIMARY KEY (comment_id, position)
) STRICT, WITHOUT ROWID;

-- Tallies follow every change of status by themselves, so that no verb can forget one and none can count twice.
CREATE TRIGGER comments_insert AFTER INSERT ON comments
BEGIN
  UPDATE threads SET comment_count = comment_count + 1 WHERE NEW.status = 'approved' AND id = NEW.thread_id;
  UPDATE readers SET approved_count = approved_count + 1 WHERE NEW.status = 'approved' AND id = NEW.reader_id;
  UPDATE comments SET reply_count = reply_count + 1
    WHERE NEW.status = 'approved' AND id IN (SELECT value FROM json_each(NEW.ancestors));
  UPDATE sites SET pending_count = pending_count + 1 WHERE NEW.status = 'pending' AND id = NEW.site_id;
END;

CREATE TRIGGER comments_status AFTER UPDATE OF status ON comments WHEN OLD.status <> NEW.status
BEGIN
  UPDATE threads SET comment_count = comment_count + (NEW.status = 'approved') - (OLD.status = 'approved')
    WHERE 'approved' IN (OLD.status, NEW.status) AND id = NEW.thread_id;
  UPDATE readers SET approved_count = approved_count + (NEW.status = 'approved') - (OLD.status = 'approved')
    WHERE 'approved' IN (OLD.status, NEW.status) AND id = NEW.reader_id;
  UPDATE comments SET reply_count = reply_count + (NEW.status = 'approved') - (OLD.status = 'approved')
    WHERE 'approved' IN (OLD.status, NEW.status) AND id IN (SELECT value FROM json_each(NEW.ancestors));
  UPDATE sites SET pending_count = pending_count + (NEW.status = 'pending') - (OLD.status = 'pending')
    WHERE 'pending' IN (OLD.status, NEW.status) AND id = NEW.site_id;
END;
