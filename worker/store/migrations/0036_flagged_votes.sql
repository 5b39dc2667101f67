-- Why a vote is worth a second look: `crowd`, many readers voted from that address before; `fast`, another one did a moment before. It is
-- written with the vote, because the address is forgotten. The vote counts like all others: an office or a school has one address.
ALTER TABLE votes ADD COLUMN flag TEXT CHECK (flag IN ('crowd', 'fast'));
CREATE INDEX votes_of_address ON votes (poll_id, address_hash) WHERE address_hash IS NOT NULL;

-- Tallies: votes and readers of these.
ALTER TABLE poll_options ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged >= 0);
ALTER TABLE polls ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged >= 0);

CREATE TRIGGER votes_insert_flagged AFTER INSERT ON votes WHEN NEW.flag IS NOT NULL
BEGIN
  UPDATE poll_options SET flagged = flagged + 1 WHERE poll_id = NEW.poll_id AND id = NEW.option_id;
  UPDATE polls SET flagged = flagged + 1 WHERE id = NEW.poll_id
    AND (SELECT count(*) FROM votes WHERE poll_id = NEW.poll_id AND reader_id = NEW.reader_id AND flag IS NOT NULL) = 1;
END;

CREATE TRIGGER votes_delete_flagged AFTER DELETE ON votes WHEN OLD.flag IS NOT NULL
BEGIN
  UPDATE poll_options SET flagged = flagged - 1 WHERE poll_id = OLD.poll_id AND id = OLD.option_id;
  UPDATE polls SET flagged = flagged - 1 WHERE id = OLD.poll_id
    AND NOT EXISTS (SELECT 1 FROM votes WHERE poll_id = OLD.poll_id AND reader_id = OLD.reader_id AND flag IS NOT NULL);
END;
