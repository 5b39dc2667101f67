-- How often what happened on a site on a day, so that a year of figures is read without reading a year of comments.
CREATE TABLE figures (
  site_id TEXT NOT NULL REFERENCES sites (id),
  -- YYYY-MM-DD in the Netherlands.
  day TEXT NOT NULL,
  -- `comment` by the status it came in with · `decision` by action · `rule` by name · `wait` by how long a comment waited (WAITS in shared/figures.ts).
  kind TEXT NOT NULL CHECK (kind IN ('comment', 'decision', 'rule', 'wait')),
  name TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (site_id, day, kind, name)
) STRICT, WITHOUT ROWID;

-- What the triggers below write to; the day is worked out here, once. Clocks go forward on the last Sunday of March and back on that of
-- October, at 01:00 UTC (directive 2000/84/EC); `at` is in milliseconds.
CREATE VIEW happened (site_id, at, kind, name, times) AS SELECT '', 0, '', '', 0 WHERE 0;

CREATE TRIGGER happened_counts INSTEAD OF INSERT ON happened
BEGIN
  INSERT INTO figures (site_id, day, kind, name, count)
  SELECT NEW.site_id,
    date(NEW.at / 1000 + iif(
      NEW.at / 1000 >= unixepoch(strftime('%Y', NEW.at / 1000, 'unixepoch') || '-04-01', 'weekday 0', '-7 days', '+1 hour')
      AND NEW.at / 1000 < unixepoch(strftime('%Y', NEW.at / 1000, 'unixepoch') || '-11-01', 'weekday 0', '-7 days', '+1 hour'), 7200, 3600), 'unixepoch'),
    NEW.kind, NEW.name, NEW.times
  WHERE true ON CONFLICT DO UPDATE SET count = count + excluded.count;
END;

CREATE TRIGGER comments_figures AFTER INSERT ON comments WHEN NEW.badge IS NULL
BEGIN
  INSERT INTO happened VALUES (NEW.site_id, NEW.created_at, 'comment', NEW.status, 1);
  INSERT INTO happened SELECT NEW.site_id, NEW.created_at, 'rule', e.value ->> 'rule', 1 FROM json_each(NEW.evidence) e;
END;

CREATE TRIGGER decisions_figures AFTER INSERT ON decisions WHEN NEW.action <> 'undo'
BEGIN
  INSERT INTO happened SELECT c.site_id, NEW.created_at, 'decision', NEW.action, 1 FROM comments c WHERE c.id = NEW.comment_id;
  INSERT INTO happened
    SELECT c.site_id, NEW.created_at, 'wait',
      CASE WHEN NEW.created_at - c.created_at < 300000 THEN '5min' WHEN NEW.created_at - c.created_at < 1800000 THEN '30min'
        WHEN NEW.created_at - c.created_at < 7200000 THEN '2h' WHEN NEW.created_at - c.created_at < 28800000 THEN '8h'
        WHEN NEW.created_at - c.created_at < 86400000 THEN '24h' ELSE 'longer' END, 1
    FROM comments c WHERE c.id = NEW.comment_id AND NEW.from_status = 'pending';
END;

-- What is taken back did not happen, on the day on which it did.
CREATE TRIGGER decisions_undone_figures AFTER INSERT ON decisions WHEN NEW.action = 'undo'
BEGIN
  INSERT INTO happened
    SELECT c.site_id, d.created_at, 'decision', d.action, -1 FROM decisions d JOIN comments c ON c.id = d.comment_id WHERE d.id = NEW.undoes;
END;

INSERT INTO happened SELECT site_id, created_at, 'comment', status, 1 FROM comments WHERE badge IS NULL;
INSERT INTO happened SELECT c.site_id, d.created_at, 'decision', d.action, 1 FROM decisions d JOIN comments c ON c.id = d.comment_id
  WHERE d.action <> 'undo' AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id);
