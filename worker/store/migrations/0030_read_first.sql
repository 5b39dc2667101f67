-- Until when a discussion is read beforehand because of its own pace, and what about it: too many comments, or too many reports.
ALTER TABLE threads ADD COLUMN read_first_until INTEGER;
ALTER TABLE threads ADD COLUMN read_first_why TEXT CHECK (read_first_why IN ('pace', 'reports'));
