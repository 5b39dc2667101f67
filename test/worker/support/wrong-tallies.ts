import { bindings } from './praatmee.ts';

/** Each tally of the tables beside what counting anew gives. */
const RECOUNTS = [
  `SELECT 'site ' || s.id AS what, s.pending_count AS tally,
     (SELECT count(*) FROM comments c WHERE c.site_id = s.id AND c.status = 'pending') AS counted FROM sites s`,
  `SELECT 'spam of ' || s.id AS what, s.spam_count AS tally,
     (SELECT count(*) FROM comments c WHERE c.site_id = s.id AND c.status = 'spam') AS counted FROM sites s`,
  `SELECT 'reported of ' || s.id AS what, s.reported_count AS tally,
     (SELECT count(*) FROM comments c WHERE c.site_id = s.id AND c.status = 'approved'
        AND EXISTS (SELECT 1 FROM reports r WHERE r.comment_id = c.id AND r.closed_at IS NULL)) AS counted FROM sites s`,
  `SELECT 'appeals of ' || s.id AS what, s.appeal_count AS tally,
     (SELECT count(*) FROM appeals a WHERE a.site_id = s.id AND a.outcome IS NULL) AS counted FROM sites s`,
  `SELECT 'notices of ' || s.id AS what, s.notice_count AS tally,
     (SELECT count(*) FROM notices n WHERE n.site_id = s.id AND n.outcome IS NULL) AS counted FROM sites s`,
  `SELECT 'refused of ' || r.id AS what, r.refused_count AS tally,
     (SELECT count(*) FROM comments c WHERE c.reader_id = r.id AND c.withdrawn_at IS NULL AND c.status IN ('rejected', 'spam', 'deleted')) AS counted FROM readers r`,
  `SELECT 'readers that a search finds' AS what, (SELECT count(*) FROM reader_search) AS tally,
     (SELECT count(*) FROM readers WHERE name IS NOT NULL AND moderator_id IS NULL) AS counted`,
  `SELECT 'thread ' || t.id AS what, t.comment_count AS tally,
     (SELECT count(*) FROM comments c WHERE c.thread_id = t.id AND c.status = 'approved') AS counted FROM threads t`,
  `SELECT 'reader ' || r.id AS what, r.approved_count AS tally,
     (SELECT count(*) FROM comments c WHERE c.reader_id = r.id AND c.status = 'approved') AS counted FROM readers r`,
  `SELECT 'comment ' || p.id AS what, p.reply_count AS tally,
     (SELECT count(*) FROM comments c, json_each(c.ancestors) a WHERE a.value = p.id AND c.status = 'approved') AS counted FROM comments p`,
  `SELECT 'score of ' || c.id AS what, c.score AS tally,
     (SELECT count(DISTINCT r.reader_id) FROM reactions r WHERE r.comment_id = c.id) AS counted FROM comments c`,
  `SELECT 'reactions to ' || c.id AS what, c.reactions AS tally,
     (SELECT json_group_object(kind, count ORDER BY kind) FROM (SELECT kind, count(*) AS count FROM reactions WHERE comment_id = c.id GROUP BY kind)) AS counted
     FROM (SELECT id, (SELECT json_group_object(key, value ORDER BY key) FROM json_each(reactions)) AS reactions FROM comments) c`,
  `SELECT 'stances without a vote' AS what, count(*) AS tally, 0 AS counted FROM comments c
     WHERE c.stance IS NOT NULL AND NOT EXISTS (SELECT 1 FROM votes v WHERE v.reader_id = c.reader_id AND v.option_id = c.stance)`,
  `SELECT 'poll ' || p.id AS what, p.voters AS tally,
     (SELECT count(DISTINCT v.reader_id) FROM votes v WHERE v.poll_id = p.id) AS counted FROM polls p`,
  `SELECT 'option ' || o.id AS what, o.votes AS tally,
     (SELECT count(*) FROM votes v WHERE v.poll_id = o.poll_id AND v.option_id = o.id) AS counted FROM poll_options o`,
  `SELECT 'flagged of ' || p.id AS what, p.flagged AS tally,
     (SELECT count(DISTINCT v.reader_id) FROM votes v WHERE v.poll_id = p.id AND v.flag IS NOT NULL) AS counted FROM polls p`,
  `SELECT 'flagged of option ' || o.id AS what, o.flagged AS tally,
     (SELECT count(*) FROM votes v WHERE v.poll_id = o.poll_id AND v.option_id = o.id AND v.flag IS NOT NULL) AS counted FROM poll_options o`,
];

interface WrongTally {
  what: string;
  tally: number | string;
  counted: number | string;
}

/** The tallies that are not what counting anew gives; none, if all is well. */
export async function wrongTallies(): Promise<WrongTally[]> {
  const statements = RECOUNTS.map((recount) => bindings.DB.prepare(`SELECT * FROM (${recount}) WHERE tally <> counted`));
  const results = await bindings.DB.batch<WrongTally>(statements);
  return results.flatMap((result) => result.results);
}
