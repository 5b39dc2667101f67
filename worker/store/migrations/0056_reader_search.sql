-- What moderators search people by: the words of names and addresses of mail. Like `comment_search` it holds no text of its own, and the site
-- is a word like the others. Editors are not in it, and neither is who only voted.
-- A reader has no number, and the index knows rows by nothing else: this one counts who got a name, in the order in which they did. It stays
-- when they are erased, so that a list goes on from there.
CREATE TABLE reader_numbers (
  seq INTEGER PRIMARY KEY,
  reader_id TEXT NOT NULL UNIQUE REFERENCES readers (id) ON DELETE CASCADE
) STRICT;
INSERT INTO reader_numbers (reader_id) SELECT id FROM readers WHERE name IS NOT NULL AND moderator_id IS NULL ORDER BY created_at, id;

CREATE VIRTUAL TABLE reader_search USING fts5 (
  site, name, email,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO reader_search (rowid, site, name, email)
  SELECT n.seq, r.site_id, r.name, coalesce(r.email, '') FROM reader_numbers n JOIN readers r ON r.id = n.reader_id;

CREATE TRIGGER readers_insert_search AFTER INSERT ON readers WHEN NEW.name IS NOT NULL AND NEW.moderator_id IS NULL
BEGIN
  INSERT INTO reader_numbers (reader_id) VALUES (NEW.id);
  INSERT INTO reader_search (rowid, site, name, email)
    SELECT seq, NEW.site_id, NEW.name, coalesce(NEW.email, '') FROM reader_numbers WHERE reader_id = NEW.id;
END;

-- Their first name after votes, or none any more once they were erased.
CREATE TRIGGER readers_update_search AFTER UPDATE OF name, email ON readers WHEN NEW.moderator_id IS NULL
BEGIN
  DELETE FROM reader_search WHERE rowid = (SELECT seq FROM reader_numbers WHERE reader_id = OLD.id);
  INSERT INTO reader_numbers (reader_id)
    SELECT NEW.id WHERE NEW.name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reader_numbers WHERE reader_id = NEW.id);
  INSERT INTO reader_search (rowid, site, name, email)
    SELECT seq, NEW.site_id, NEW.name, coalesce(NEW.email, '') FROM reader_numbers WHERE reader_id = NEW.id AND NEW.name IS NOT NULL;
END;

-- Before, since the number goes with the reader.
CREATE TRIGGER readers_delete_search BEFORE DELETE ON readers
BEGIN
  DELETE FROM reader_search WHERE rowid = (SELECT seq FROM reader_numbers WHERE reader_id = OLD.id);
END;
