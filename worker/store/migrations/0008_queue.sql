-- Why a comment waits is read with the comment, never without: one row instead of several.
ALTER TABLE comments ADD COLUMN evidence TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(evidence));
UPDATE comments SET evidence = (
  SELECT json_group_array(json_object('rule', e.rule, 'effect', e.effect, 'matched', json(e.matched), 'detail', json(e.detail)) ORDER BY e.position)
  FROM evidence e WHERE e.comment_id = comments.id
) WHERE EXISTS (SELECT 1 FROM evidence e WHERE e.comment_id = comments.id);
DROP TABLE evidence;

-- The list of all comments of a site, and of an article.
CREATE INDEX comments_of_site ON comments (site_id, created_at);
CREATE INDEX comments_of_thread ON comments (thread_id, created_at);

-- Tally beside pending_count.
ALTER TABLE sites ADD COLUMN spam_count INTEGER NOT NULL DEFAULT 0 CHECK (spam_count >= 0);
UPDATE sites SET spam_count = (SELECT count(*) FROM comments WHERE site_id = sites.id AND status = 'spam');

CREATE TRIGGER comments_insert_spam AFTER INSERT ON comments WHEN NEW.status = 'spam'
BEGIN
  UPDATE sites SET spam_count = spam_count + 1 WHERE id = NEW.site_id;
END;

CREATE TRIGGER comments_status_spam AFTER UPDATE OF status ON comments WHEN 'spam' IN (OLD.status, NEW.status) AND OLD.status <> NEW.status
BEGIN
  UPDATE sites SET spam_count = spam_count + iif(NEW.status = 'spam', 1, -1) WHERE id = NEW.site_id;
END;

-- What moderators search in: words of comments, names and e-mail addresses. It holds no text of its own, only where words stand.
-- The site is a word like the others, so that a search stays within one. Names that are not ASCII are found without their accents.
CREATE VIRTUAL TABLE comment_search USING fts5 (
  site, text, name, email,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO comment_search (rowid, site, text, name, email)
  SELECT c.seq, c.site_id, c.source, c.author_name, coalesce(r.email, '') FROM comments c JOIN readers r ON r.id = c.reader_id;

CREATE TRIGGER comments_insert_search AFTER INSERT ON comments
BEGIN
  INSERT INTO comment_search (rowid, site, text, name, email)
    SELECT NEW.seq, NEW.site_id, NEW.source, NEW.author_name, coalesce(email, '') FROM readers WHERE id = NEW.reader_id;
END;

CREATE TRIGGER comments_update_search AFTER UPDATE OF source, author_name ON comments
BEGIN
  DELETE FROM comment_search WHERE rowid = OLD.seq;
  INSERT INTO comment_search (rowid, site, text, name, email)
    SELECT NEW.seq, NEW.site_id, NEW.source, NEW.author_name, coalesce(email, '') FROM readers WHERE id = NEW.reader_id;
END;

CREATE TRIGGER comments_delete_search AFTER DELETE ON comments
BEGIN
  DELETE FROM comment_search WHERE rowid = OLD.seq;
END;
