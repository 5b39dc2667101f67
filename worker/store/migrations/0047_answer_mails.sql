-- Where a reader wants a mail when somebody answers. The address is for this alone: it goes when they stop it and when they are erased.
CREATE TABLE answer_addresses (
  -- Stands in links, signed. Another address gets another id, so that links to the one before do nothing more.
  id TEXT PRIMARY KEY,
  reader_id TEXT NOT NULL UNIQUE,
  site_id TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  -- Of our own pages, for links in mails that are written later.
  origin TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  -- Until then nothing is mailed but the question.
  confirmed_at INTEGER,
  FOREIGN KEY (reader_id, site_id) REFERENCES readers (id, site_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_addresses_asked ON answer_addresses (site_id, email, asked_at);
CREATE INDEX answer_addresses_unconfirmed ON answer_addresses (asked_at) WHERE confirmed_at IS NULL;

-- The comments whose answers their writers want to hear of.
CREATE TABLE answer_watches (
  comment_id TEXT PRIMARY KEY REFERENCES comments (id),
  reader_id TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_watches_of ON answer_watches (reader_id);
CREATE INDEX answer_watches_made ON answer_watches (created_at);

-- Answers to tell of, each once.
CREATE TABLE answer_news (
  reader_id TEXT NOT NULL,
  thread_id TEXT NOT NULL,
  comment_id TEXT NOT NULL REFERENCES comments (id),
  made_at INTEGER NOT NULL,
  told_at INTEGER,
  PRIMARY KEY (reader_id, thread_id, comment_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_news_made ON answer_news (made_at);

-- What the triggers below write to: an answer that everyone can read since `at`. A reader has one mail of an article waiting at most, and it
-- goes no sooner than a quarter of an hour after the one before; what comes in until then goes with it.
CREATE VIEW answered (comment_id, at) AS SELECT '', 0 WHERE 0;

CREATE TRIGGER answered_news INSTEAD OF INSERT ON answered
BEGIN
  INSERT INTO answer_news (reader_id, thread_id, comment_id, made_at)
    SELECT w.reader_id, c.thread_id, c.id, NEW.at FROM comments c JOIN answer_watches w ON w.comment_id = c.parent_id
    WHERE c.id = NEW.comment_id AND c.reader_id <> w.reader_id
    ON CONFLICT DO NOTHING;
  INSERT INTO outbox (id, kind, payload, due_at, created_at)
    SELECT 'answers ' || n.reader_id || ' ' || n.thread_id, 'answers', json_object('reader', n.reader_id, 'thread', n.thread_id),
      max(NEW.at, coalesce((SELECT max(o.told_at) FROM answer_news o WHERE o.reader_id = n.reader_id AND o.thread_id = n.thread_id) + 900000, 0)), NEW.at
    FROM comments c JOIN answer_watches w ON w.comment_id = c.parent_id
    JOIN answer_news n ON n.reader_id = w.reader_id AND n.thread_id = c.thread_id AND n.comment_id = c.id
    JOIN answer_addresses a ON a.reader_id = w.reader_id
    WHERE c.id = NEW.comment_id AND n.told_at IS NULL AND a.confirmed_at IS NOT NULL
    ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at, attempts = 0, delivered_at = NULL, last_error = NULL, created_at = excluded.created_at
      WHERE outbox.due_at IS NULL;
END;

CREATE TRIGGER comments_insert_answered AFTER INSERT ON comments
  WHEN NEW.status = 'approved' AND EXISTS (SELECT 1 FROM answer_watches WHERE comment_id = NEW.parent_id)
BEGIN
  INSERT INTO answered VALUES (NEW.id, NEW.created_at);
END;

-- What placed it is the last thing that happened to it.
CREATE TRIGGER comments_status_answered AFTER UPDATE OF status ON comments
  WHEN NEW.status = 'approved' AND OLD.status <> 'approved' AND EXISTS (SELECT 1 FROM answer_watches WHERE comment_id = NEW.parent_id)
BEGIN
  INSERT INTO answered VALUES (NEW.id, max(NEW.created_at, coalesce(NEW.edited_at, 0), coalesce((SELECT max(created_at) FROM decisions WHERE comment_id = NEW.id), 0)));
END;
