import type { ModeratedThread } from '../../shared/moderation.ts';
import type { Mode } from '../../shared/modes.ts';
import type { Poll } from '../../shared/polls.ts';
import type { Thread } from '../../shared/threads.ts';
import type { Db } from '../context.ts';
import { SHARES_COLUMN, toShares } from './shares.ts';

export interface ThreadRow {
  id: string;
  site_id: string;
  url_key: string;
  url: string;
  title: string | null;
  state: Thread['state'];
  mode: Mode | null;
  comment_count: number;
  created_at: number;
  read_first_until: number | null;
  read_first_why: 'pace' | 'reports' | null;
}

/** As the desk reads it. */
export interface ModeratedThreadRow extends ThreadRow {
  shares: string | null;
  /** JSON: `[{id, question}]`. */
  left_polls: string;
}

export const THREAD_COLUMNS = 'id, site_id, url_key, url, title, state, mode, comment_count, created_at, read_first_until, read_first_why';
/** With what only the desk shows. */
export const MODERATED_THREAD_COLUMNS = `${THREAD_COLUMNS}, ${SHARES_COLUMN}, (SELECT json_group_array(json_object('id', p.id, 'question', p.question))
  FROM threads m JOIN polls p ON p.thread_id = m.id WHERE m.moved_to = threads.id) AS left_polls`;

/** The id of the discussion at an address, for a query: the one that stands there, or that went from there. */
export const THREAD_AT = '(SELECT coalesce(moved_to, id) FROM threads WHERE site_id = ?1 AND url_key = ?2)';

/** The discussion at an address, also where it went from there. */
export function threadByKey(db: Db, siteId: string, urlKey: string) {
  const columns = THREAD_COLUMNS.split(', ').map((column) => `iif(t.id IS NULL, a.${column}, t.${column}) AS ${column}`);
  return db
    .prepare(`SELECT ${columns} FROM threads a LEFT JOIN threads t ON t.id = a.moved_to WHERE a.site_id = ?1 AND a.url_key = ?2`)
    .bind(siteId, urlKey);
}

/** The same with what only the desk shows. */
export function moderatedThreadByKey(db: Db, siteId: string, urlKey: string) {
  return db.prepare(`SELECT ${MODERATED_THREAD_COLUMNS} FROM threads WHERE id = ${THREAD_AT}`).bind(siteId, urlKey);
}

/** Does nothing where the article has a thread already: what is there is never changed by a reader's write. */
export function insertThread(
  db: Db,
  thread: { id: string; siteId: string; urlKey: string; url: string; title: string | null; createdAt: number },
) {
  return db
    .prepare(
      'INSERT INTO threads (id, site_id, url_key, url, title, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (site_id, url_key) DO NOTHING',
    )
    .bind(thread.id, thread.siteId, thread.urlKey, thread.url, thread.title, thread.createdAt);
}

export function countsByKey(db: Db, siteId: string, urlKeys: readonly string[]) {
  return db
    .prepare(`SELECT a.url_key, coalesce(t.comment_count, a.comment_count) AS comment_count FROM threads a LEFT JOIN threads t ON t.id = a.moved_to
       WHERE a.site_id = ?1 AND a.url_key IN (SELECT value FROM json_each(?2))`)
    .bind(siteId, JSON.stringify(urlKeys));
}

/** Whose pages may read a thread. */
export function hostsOfThread(db: Db, id: string) {
  return db.prepare('SELECT s.hosts FROM threads t JOIN sites s ON s.id = t.site_id WHERE t.id = ?1').bind(id);
}

export function toThread(row: ThreadRow): Thread {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    state: row.state,
    commentCount: row.comment_count,
    createdAt: new Date(row.created_at).toISOString(),
  };
}

/** Of a comment in a place that readers see. */
export function threadOfComment(db: Db, commentId: string) {
  return db.prepare('SELECT thread_id FROM comments WHERE id = ?1 AND listed = 1').bind(commentId);
}

/** A thread of a site of which somebody is a member. */
export function threadOfModerator(db: Db, id: string, moderatorId: string) {
  return db
    .prepare(
      `SELECT ${MODERATED_THREAD_COLUMNS} FROM threads WHERE id = ?1 AND moved_to IS NULL
         AND EXISTS (SELECT 1 FROM members m WHERE m.moderator_id = ?2 AND m.site_id = threads.site_id)`,
    )
    .bind(id, moderatorId);
}

/** What is left undefined stays as it is; a mode of null is the site's. */
export function updateThread(
  db: Db,
  id: string,
  moderatorId: string,
  change: { state?: Thread['state'] | undefined; mode?: Mode | null | undefined },
) {
  return db
    .prepare(
      `UPDATE threads SET state = coalesce(?3, state), mode = iif(?4, ?5, mode) WHERE id = ?1 AND moved_to IS NULL
         AND EXISTS (SELECT 1 FROM members m WHERE m.moderator_id = ?2 AND m.site_id = threads.site_id)`,
    )
    .bind(id, moderatorId, change.state ?? null, change.mode === undefined ? 0 : 1, change.mode ?? null);
}

/** The thread as the desk sees it. */
export function toModeratedThread(row: ModeratedThreadRow, poll: Poll | null): ModeratedThread {
  const createdAt = new Date(row.created_at).toISOString();
  return {
    ...toThread(row),
    id: row.id,
    mode: row.mode,
    poll,
    leftPolls: JSON.parse(row.left_polls),
    shares: toShares(row.shares),
    createdAt,
  };
}
