import type { CommentStatus } from '../../../shared/comments.ts';
import { CASE_RECENT_MAX, PAGE_SIZE } from '../../../shared/limits.ts';
import type { PeopleFilter, RestrictionKind } from '../../../shared/restrictions.ts';
import type { Db } from '../../context.ts';
import type { Position } from '../rows.ts';

export interface PersonRow {
  id: string;
  site_id: string;
  name: string | null;
  email: string | null;
  trusted: number;
  approved_count: number;
  refused_count: number;
  created_at: number;
  restricted: RestrictionKind | null;
}

export interface RestrictionRow {
  id: string;
  kind: RestrictionKind;
  reason: string;
  until: number | null;
  by: string;
  created_at: number;
  lifted_at: number | null;
  lifter: string | null;
}

/** Whether the restriction called `x` counts at the time `now`. */
export const holds = (now: string) => `x.lifted_at IS NULL AND (x.until IS NULL OR x.until > ${now})`;
/** What counts now of the person called `r`, at the time `now`: a ban before a mute. */
export const restricted = (now: string) =>
  `(SELECT x.kind FROM restrictions x WHERE x.reader_id = r.id AND ${holds(now)} ORDER BY x.kind LIMIT 1)`;
export const PERSON = 'r.id, r.site_id, r.name, r.email, r.trusted, r.approved_count, r.refused_count, r.created_at';

/** People of a site who wrote, newest first. Who is looked for by words: people-search.ts. */
export function listPeople(db: Db, of: { siteId: string; filter: PeopleFilter; now: number; before: Position; after: string }) {
  const source = {
    all: 'readers r INDEXED BY readers_of_site WHERE r.site_id = ?1 AND r.name IS NOT NULL',
    trusted: 'readers r INDEXED BY readers_trusted WHERE r.site_id = ?1 AND r.trusted = 1',
    restricted: `readers r WHERE r.site_id = ?1 AND r.id IN (SELECT x.reader_id FROM restrictions x INDEXED BY restrictions_of_site
      WHERE x.site_id = ?1 AND ${holds('?2')})`,
  }[of.filter];
  return db
    .prepare(
      `SELECT ${PERSON}, ${restricted('?2')} AS restricted FROM ${source} AND r.moderator_id IS NULL AND (r.created_at, r.id) < (?3, ?4)
       ORDER BY r.created_at DESC, r.id DESC LIMIT ${PAGE_SIZE + 1}`,
    )
    .bind(of.siteId, of.now, of.before.time, of.after);
}

/** One person, if they are of a site of the moderator: who, what holds, what colleagues noted, what they wrote last, and how much is open. */
export function personPage(db: Db, readerId: string, moderatorId: string, now: number) {
  const own = 'EXISTS (SELECT 1 FROM readers o JOIN members m ON m.moderator_id = ?2 AND m.site_id = o.site_id WHERE o.id = ?1)';
  return [
    db
      .prepare(
        `SELECT ${PERSON}, ${restricted('?3')} AS restricted FROM readers r JOIN members m ON m.moderator_id = ?2 AND m.site_id = r.site_id WHERE r.id = ?1`,
      )
      .bind(readerId, moderatorId, now),
    db
      .prepare(
        `SELECT x.id, x.kind, x.reason, x.until, w.name AS by, x.created_at, x.lifted_at, l.name AS lifter FROM restrictions x
         JOIN moderators w ON w.id = x.moderator_id LEFT JOIN moderators l ON l.id = x.lifted_by
         WHERE x.reader_id = ?1 AND ${own} ORDER BY x.created_at DESC LIMIT 50`,
      )
      .bind(readerId, moderatorId),
    db
      .prepare(
        `SELECT n.id, n.text, w.name AS by, n.created_at, n.moderator_id = ?2 AS mine FROM reader_notes n JOIN moderators w ON w.id = n.moderator_id
         WHERE n.reader_id = ?1 AND ${own} ORDER BY n.created_at DESC LIMIT 50`,
      )
      .bind(readerId, moderatorId),
    db
      .prepare(
        `SELECT c.id, c.status, c.source, t.title, c.created_at FROM comments c JOIN threads t ON t.id = c.thread_id
         WHERE c.reader_id = ?1 AND ${own} ORDER BY c.created_at DESC LIMIT ${CASE_RECENT_MAX}`,
      )
      .bind(readerId, moderatorId),
    db
      .prepare(`SELECT count(*) AS open FROM comments WHERE reader_id = ?1 AND status IN ('pending', 'approved') AND ${own}`)
      .bind(readerId, moderatorId),
  ];
}

/** All that is kept about a person, by what it is, for whoever asks for their data. */
export function dataOfReader(db: Db, readerId: string) {
  const of = (sql: string) => db.prepare(sql).bind(readerId);
  return {
    reader: of('SELECT name, email, created_at FROM readers WHERE id = ?1'),
    comments: of(
      `SELECT t.url, c.author_name AS name, c.source, c.language, c.status, c.created_at, c.edited_at, c.withdrawn_at FROM comments c
       JOIN threads t ON t.id = c.thread_id WHERE c.reader_id = ?1 ORDER BY c.created_at`,
    ),
    earlierTexts: of(
      `SELECT v.comment_id, v.source, v.replaced_at FROM comments c JOIN comment_versions v ON v.comment_id = c.id
       WHERE c.reader_id = ?1 ORDER BY v.replaced_at`,
    ),
    votes: of(
      `SELECT p.question, o.label, v.created_at FROM votes v JOIN polls p ON p.id = v.poll_id
       JOIN poll_options o ON o.poll_id = v.poll_id AND o.id = v.option_id WHERE v.reader_id = ?1`,
    ),
    reactions: of('SELECT comment_id, kind, created_at FROM reactions WHERE reader_id = ?1'),
    reports: of('SELECT comment_id, reason, words, created_at FROM reports WHERE reader_id = ?1'),
    appeals: of(
      `SELECT a.comment_id, a.words, a.language, a.outcome, a.answer, a.created_at, a.answered_at FROM comments c JOIN appeals a ON a.comment_id = c.id
       WHERE c.reader_id = ?1 ORDER BY a.created_at`,
    ),
    mailsAboutAnswers: of('SELECT email, language, asked_at, confirmed_at FROM answer_addresses WHERE reader_id = ?1'),
    restrictions: of('SELECT kind, reason, until, created_at, lifted_at FROM restrictions WHERE reader_id = ?1'),
  };
}

/** Articles under which a person wrote; more than a hundred cached pages are left to age. */
export function discussionsOfReader(db: Db, readerId: string) {
  return db
    .prepare('SELECT DISTINCT t.site_id, t.url_key FROM comments c JOIN threads t ON t.id = c.thread_id WHERE c.reader_id = ?1 LIMIT 100')
    .bind(readerId);
}

/** A row of the last comments of a person. */
export interface LastCommentRow {
  id: string;
  status: CommentStatus;
  source: string;
  title: string | null;
  created_at: number;
}
