-- The option of the thread's poll that the writer chose, where they show it beside the comment. It stands as long as that vote does.
ALTER TABLE comments ADD COLUMN stance TEXT;

-- The thread of one side: by time, and most valued first. What was removed takes no side.
CREATE INDEX comments_of_stance ON comments (thread_id, stance, created_at)
  WHERE parent_id IS NULL AND status = 'approved' AND stance IS NOT NULL;
CREATE INDEX comments_of_stance_by_score ON comments (thread_id, stance, score)
  WHERE parent_id IS NULL AND status = 'approved' AND stance IS NOT NULL;
-- For a vote that is taken back or changed.
CREATE INDEX comments_with_stance ON comments (reader_id, stance) WHERE stance IS NOT NULL;

CREATE TRIGGER votes_delete_stance AFTER DELETE ON votes
BEGIN
  UPDATE comments SET stance = NULL WHERE reader_id = OLD.reader_id AND stance = OLD.option_id;
END;
