import type { Db } from '../../context.ts';

export interface TransparencyRow {
  what: 'notice' | 'decision' | 'automatic' | 'appeal' | 'restriction' | 'report';
  kind: string;
  detail: string;
  count: number;
  /** Milliseconds from the beginning to the decision; null where nothing is decided. */
  median: number | null;
}

/** Counts by kind, with the median of how long each took: the middle one, or the mean of the middle two. */
const counted = (what: TransparencyRow['what'], from: string) => `SELECT '${what}' AS what, kind, detail, count(*) AS count,
    avg(took) FILTER (WHERE place BETWEEN total / 2.0 AND total / 2.0 + 1) AS median
  FROM (SELECT kind, detail, took, row_number() OVER w AS place, count(took) OVER (PARTITION BY kind, detail) AS total
    FROM (${from}) WINDOW w AS (PARTITION BY kind, detail ORDER BY took)) GROUP BY kind, detail`;

/** What a site has to publish each year (DSA art. 15 §1 and art. 24 §1), between two times in milliseconds. */
export function transparency(db: Db, siteId: string, from: number, until: number, days: { from: string; until: string }) {
  const times = [siteId, from, until];
  return [
    db
      .prepare(
        counted(
          'notice',
          `SELECT coalesce(outcome, 'open') AS kind, iif(child_abuse, 'childAbuse', '') AS detail, decided_at - created_at AS took
           FROM notices WHERE site_id = ?1 AND created_at >= ?2 AND created_at < ?3`,
        ),
      )
      .bind(...times),
    db
      .prepare(
        counted(
          'decision',
          `SELECT d.action AS kind, coalesce(d.reason, '') AS detail, d.created_at - c.created_at AS took
           FROM comments c JOIN decisions d ON d.comment_id = c.id
           WHERE c.site_id = ?1 AND d.created_at >= ?2 AND d.created_at < ?3 AND d.action IN ('reject', 'spam', 'delete')
             AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id)`,
        ),
      )
      .bind(...times),
    db
      .prepare(
        `SELECT 'automatic' AS what, name AS kind, '' AS detail, sum(count) AS count, NULL AS median FROM figures
         WHERE site_id = ?1 AND day >= ?2 AND day < ?3 AND kind = 'comment' AND name IN ('pending', 'spam') GROUP BY name`,
      )
      .bind(siteId, days.from, days.until),
    db
      .prepare(
        counted(
          'appeal',
          `SELECT coalesce(outcome, 'open') AS kind, '' AS detail, answered_at - created_at AS took
           FROM appeals WHERE site_id = ?1 AND created_at >= ?2 AND created_at < ?3`,
        ),
      )
      .bind(...times),
    db
      .prepare(
        counted(
          'restriction',
          `SELECT kind, iif(until IS NULL, 'forGood', 'forATime') AS detail, NULL AS took
           FROM restrictions WHERE site_id = ?1 AND created_at >= ?2 AND created_at < ?3`,
        ),
      )
      .bind(...times),
    db
      .prepare(
        counted(
          'report',
          `SELECT r.reason AS kind, iif(r.closed_at IS NULL, 'open', 'closed') AS detail, r.closed_at - r.created_at AS took
           FROM comments c JOIN reports r ON r.comment_id = c.id WHERE c.site_id = ?1 AND r.created_at >= ?2 AND r.created_at < ?3`,
        ),
      )
      .bind(...times),
  ];
}
