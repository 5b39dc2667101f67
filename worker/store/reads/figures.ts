import type { Db } from '../../context.ts';

export interface FigureRow {
  day: string;
  kind: 'comment' | 'decision' | 'rule' | 'wait';
  name: string;
  count: number;
}

/** What was counted from a day on, and what waits now. */
export function figuresSince(db: Db, siteId: string, day: string) {
  return [
    db.prepare('SELECT day, kind, name, count FROM figures WHERE site_id = ?1 AND day >= ?2').bind(siteId, day),
    db
      .prepare(
        `SELECT s.pending_count AS waiting, (SELECT min(c.created_at) FROM comments c INDEXED BY comments_of_status
           WHERE c.site_id = s.id AND c.status = 'pending') AS oldest FROM sites s WHERE s.id = ?1`,
      )
      .bind(siteId),
  ];
}
