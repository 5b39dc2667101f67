-- What was done at the desk, by whom and when: rows are added, never changed, and dropped only with the site.
CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites (id),
  -- NULL: a rule or the clock did it.
  moderator_id TEXT REFERENCES moderators (id),
  -- AUDIT_ACTIONS in shared/audit.ts.
  action TEXT NOT NULL,
  target TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail)),
  created_at INTEGER NOT NULL
) STRICT;

-- `seq` ends every index, so each list is in the order in which things were done.
CREATE INDEX audit_log_of_site ON audit_log (site_id, created_at);
CREATE INDEX audit_log_of_target ON audit_log (target);

CREATE TRIGGER decisions_logged AFTER INSERT ON decisions
BEGIN
  INSERT INTO audit_log (site_id, moderator_id, action, target, detail, created_at)
    SELECT c.site_id, NEW.moderator_id, 'comment.' || NEW.action, NEW.comment_id,
      json_object('from', NEW.from_status, 'to', NEW.to_status, 'reason', NEW.reason, 'decision', NEW.id), NEW.created_at
    FROM comments c WHERE c.id = NEW.comment_id;
END;
