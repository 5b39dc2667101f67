import { BOTH } from '../../../shared/both-sides.ts';
import type { Sort } from '../../../shared/comments.ts';
import { PAGE_SIZE, REPLIES_SHOWN } from '../../../shared/limits.ts';
import type { Db } from '../../context.ts';
import { COMMENT_COLUMNS } from '../comments.ts';
import { pollByKey } from '../polls.ts';
import type { Position } from '../rows.ts';
import { sharesOf } from '../shares.ts';
import { siteById } from '../sites.ts';
import { hostsOfThread, THREAD_AT, threadByKey } from '../threads.ts';
import { bestOfSides } from './sides.ts';

export interface Order {
  sort: Sort;
  /** An option's id: of this side only, its pinned comment among the others; or BOTH. */
  stance?: string | undefined;
}

/** Everything of an article's page: site, thread, poll, top-level comments (the pinned one first, and one more than a page), first replies of each. */
export function threadPage(db: Db, siteId: string, urlKey: string, order: Order) {
  const page = pageOf(THREAD_AT, order);
  const of = [siteId, urlKey, ...(order.stance && order.stance !== BOTH ? [order.stance] : [])];
  return [
    siteById(db, siteId),
    threadByKey(db, siteId, urlKey),
    pollByKey(db, siteId, urlKey),
    db.prepare(page.tops).bind(...of),
    db.prepare(page.replies).bind(...of),
    sharesOf(db, siteId, urlKey),
  ];
}

/** A further page of a thread: whose pages may read it, top-level comments, first replies of each. `after.time` is a score where that orders. */
export function commentsPage(db: Db, threadId: string, order: Order, after: Position) {
  const page = pageOf('(SELECT coalesce(moved_to, id) FROM threads WHERE id = ?1)', order, true);
  const of = [threadId, after.time, ...(order.stance ? [order.stance] : []), after.seq];
  return [hostsOfThread(db, threadId), db.prepare(page.tops).bind(...of), db.prepare(page.replies).bind(...of)];
}

/** What is listed right under one comment, oldest first, with no replies of their own. */
export function repliesPage(db: Db, commentId: string, after: Position) {
  return [
    db.prepare(`SELECT s.hosts FROM comments c JOIN sites s ON s.id = c.site_id WHERE c.id = ?1 AND c.listed = 1`).bind(commentId),
    db
      .prepare(
        `SELECT ${COMMENT_COLUMNS} FROM comments c INDEXED BY comments_of_anchor WHERE c.anchor_id = ?1 AND c.listed = 1 AND (c.created_at, c.seq) > (?2, ?3)
         ORDER BY c.created_at, c.seq LIMIT ${PAGE_SIZE + 1}`,
      )
      .bind(commentId, after.time, after.seq),
  ];
}

/** A comment that everyone may see, the comments above it from the top, and whose pages may read it. */
export function permalink(db: Db, commentId: string) {
  return [
    db
      .prepare(
        `SELECT ${COMMENT_COLUMNS}, s.hosts FROM comments c JOIN sites s ON s.id = c.site_id WHERE c.id = ?1 AND c.status = 'approved'`,
      )
      .bind(commentId),
    db
      .prepare(
        `SELECT ${COMMENT_COLUMNS} FROM comments own, json_each(own.ancestors) a JOIN comments c ON c.id = a.value
         WHERE own.id = ?1 AND own.status = 'approved' ORDER BY a.key`,
      )
      .bind(commentId),
  ];
}

const ORDERS = {
  newest: { by: 'created_at', way: 'DESC', index: 'comments_on_top' },
  oldest: { by: 'created_at', way: 'ASC', index: 'comments_on_top' },
  top: { by: 'score', way: 'DESC', index: 'comments_by_score' },
} as const;

/**
 * Rows are found through the partial indexes and bounded by LIMIT, so that a page costs the same in a thread of 10 and of 100,000.
 * A branch's first replies are a closed tree: what a reply answers is older, so it is among them.
 */
function pageOf(threadId: string, { sort, stance }: Order, further = false) {
  const { by, way, index } = ORDERS[sort];
  const side = stance
    ? { index: by === 'score' ? 'comments_of_stance_by_score' : 'comments_of_stance', is: "c.stance = ?3 AND c.status = 'approved'" }
    : null;
  const after = further ? `AND (c.${by}, c.seq) ${way === 'DESC' ? '<' : '>'} (?2, ${stance ? '?4' : '?3'})` : '';
  const listed = (columns: string, limit: number) =>
    `SELECT ${columns} FROM comments c INDEXED BY ${side?.index ?? index} WHERE c.thread_id = ${threadId} AND c.parent_id IS NULL
       AND ${side?.is ?? "c.listed = 1 AND (c.pinned_at IS NULL OR c.status <> 'approved')"} ${after} ORDER BY c.${by} ${way}, c.seq ${way} LIMIT ${limit}`;
  const pinned = (columns: string) =>
    `SELECT ${columns} FROM comments c INDEXED BY comments_pinned WHERE c.thread_id = ${threadId} AND c.pinned_at IS NOT NULL AND c.status = 'approved'`;
  const tops = (columns: string, limit: number) =>
    stance === BOTH && !further
      ? bestOfSides(columns, threadId)
      : further || side
        ? listed(columns, limit)
        : `${pinned(columns)} UNION ALL SELECT * FROM (${listed(columns, limit)}) LIMIT ${limit}`;
  return {
    tops: tops(COMMENT_COLUMNS, PAGE_SIZE + 1),
    replies: `SELECT ${COMMENT_COLUMNS} FROM (${tops('c.id', PAGE_SIZE)}) top,
       json_each((SELECT json_group_array(seq) FROM (SELECT r.seq FROM comments r INDEXED BY comments_of_root
         WHERE r.root_id = top.id AND r.parent_id IS NOT NULL AND r.listed = 1 ORDER BY r.created_at, r.seq LIMIT ${REPLIES_SHOWN}))) first
       JOIN comments c ON c.seq = first.value ORDER BY c.created_at, c.seq`,
  };
}
