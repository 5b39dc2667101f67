-- What readers press under a comment. One of each kind a reader, by the primary key, however many requests say it at once.
CREATE TABLE reactions (
  comment_id TEXT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
  reader_id TEXT NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
  -- One of REACTION_KINDS in shared/reaction-kinds.ts.
  kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z]*'),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (comment_id, reader_id, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX reactions_of_reader ON reactions (reader_id);

-- Tally: `{kind: how many}`, without kinds that nobody chose.
ALTER TABLE comments ADD COLUMN reactions TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reactions));
-- Tally: readers who reacted. Somebody who presses every button values a comment once.
ALTER TABLE comments ADD COLUMN score INTEGER NOT NULL DEFAULT 0 CHECK (score >= 0);

-- A thread's page, most valued first; among equals what was written last (`seq` ends every index).
CREATE INDEX comments_by_score ON comments (thread_id, score) WHERE parent_id IS NULL AND listed = 1;

CREATE TRIGGER reactions_insert AFTER INSERT ON reactions
BEGIN
  UPDATE comments SET reactions = json_set(reactions, '$.' || NEW.kind, coalesce(reactions ->> NEW.kind, 0) + 1),
      score = score + (1 = (SELECT count(*) FROM reactions WHERE comment_id = NEW.comment_id AND reader_id = NEW.reader_id))
    WHERE id = NEW.comment_id;
END;

CREATE TRIGGER reactions_delete AFTER DELETE ON reactions
BEGIN
  UPDATE comments SET reactions = iif(reactions ->> OLD.kind > 1, json_set(reactions, '$.' || OLD.kind, (reactions ->> OLD.kind) - 1),
        json_remove(reactions, '$.' || OLD.kind)),
      score = score - NOT EXISTS (SELECT 1 FROM reactions WHERE comment_id = OLD.comment_id AND reader_id = OLD.reader_id)
    WHERE id = OLD.comment_id;
END;
