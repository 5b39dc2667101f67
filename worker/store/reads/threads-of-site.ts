import { PAGE_SIZE } from '../../../shared/limits.ts';
import type { Db } from '../../context.ts';
import { MODERATED_POLL_COLUMNS } from '../polls.ts';
import type { Position } from '../rows.ts';
import { siteOfModerator } from '../sites.ts';
import { MODERATED_THREAD_COLUMNS, type ModeratedThreadRow } from '../threads.ts';

export interface ListedThreadRow extends ModeratedThreadRow {
  seq: number;
}

/** The site, if the moderator is a member of it; its threads, newest first and one more than a page; and the polls of that page. */
export function threadsOfSite(db: Db, siteId: string, moderatorId: string, before: Position) {
  const page = (columns: string, limit: number) =>
    `SELECT ${columns} FROM threads WHERE site_id = ?1 AND moved_to IS NULL AND (created_at, seq) < (?3, ?4)
       AND EXISTS (SELECT 1 FROM members WHERE moderator_id = ?2 AND site_id = ?1)
     ORDER BY created_at DESC, seq DESC LIMIT ${limit}`;
  return [
    siteOfModerator(db, siteId, moderatorId),
    db.prepare(page(`seq, ${MODERATED_THREAD_COLUMNS}`, PAGE_SIZE + 1)).bind(siteId, moderatorId, before.time, before.seq),
    db
      .prepare(`SELECT ${MODERATED_POLL_COLUMNS} FROM (${page('id, site_id, url_key', PAGE_SIZE)}) t JOIN polls p ON p.thread_id = t.id`)
      .bind(siteId, moderatorId, before.time, before.seq),
  ];
}
