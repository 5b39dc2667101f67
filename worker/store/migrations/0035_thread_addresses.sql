-- A discussion is moved to another address, or goes into another discussion. Its old address stays as a row that says where it is now and
-- holds nothing else, so that an old page, a link in a mail and a count still find it.
ALTER TABLE threads ADD COLUMN moved_to TEXT REFERENCES threads (id);

CREATE INDEX threads_moved_to ON threads (moved_to) WHERE moved_to IS NOT NULL;

-- One step is enough to get there: where a discussion moves on, its old addresses move with it.
CREATE TRIGGER threads_no_chain BEFORE UPDATE OF moved_to ON threads
  WHEN EXISTS (SELECT 1 FROM threads WHERE id = NEW.moved_to AND moved_to IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'a moved discussion leads to one that moved');
END;
