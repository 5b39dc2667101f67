import type { CommentStatus } from '../../shared/comments.ts';
import type { Narrowing } from '../../shared/narrowing.ts';
import type { ReaderLanguage } from '../../shared/readable.ts';
import type { Db } from '../context.ts';
import { lastStanding } from './decisions.ts';
import { narrowedTo } from './narrowed.ts';
import type { Position } from './rows.ts';

export interface AppealableRow {
  hosts: string;
  status: CommentStatus;
  /** The decision that stands; null where none does. */
  decision_id: string | null;
  decided_at: number | null;
  appealed: number;
}

/** A reader's own comment, and the decision on it that stands. */
export function appealable(db: Db, commentId: string, reader: { id: string; siteId: string }) {
  return db
    .prepare(
      `SELECT s.hosts, c.status, d.id AS decision_id, d.created_at AS decided_at,
         EXISTS (SELECT 1 FROM appeals a WHERE a.decision_id = d.id) AS appealed
       FROM comments c JOIN sites s ON s.id = c.site_id LEFT JOIN decisions d ON d.seq = ${lastStanding("'status'")}
       WHERE c.id = ?1 AND c.reader_id = ?2 AND c.site_id = ?3`,
    )
    .bind(commentId, reader.id, reader.siteId);
}

/** Of the decision that stands when it is stored; a second one changes nothing. */
export function insertAppeal(
  db: Db,
  appeal: { id: string; decisionId: string; words: string; language: ReaderLanguage; createdAt: number },
) {
  return db
    .prepare(
      `INSERT INTO appeals (id, site_id, comment_id, decision_id, words, created_at, language)
       SELECT ?1, c.site_id, c.id, d.id, ?3, ?4, ?5 FROM decisions d JOIN comments c ON c.id = d.comment_id
       WHERE d.id = ?2 AND d.seq = ${lastStanding("'status'")} AND c.status = d.to_status ON CONFLICT DO NOTHING`,
    )
    .bind(appeal.id, appeal.decisionId, appeal.words, appeal.createdAt, appeal.language);
}

export interface AppealRow {
  seq: number;
  id: string;
  site_id: string;
  words: string;
  language: string | null;
  created_at: number;
  outcome: 'upheld' | 'reversed' | null;
  answer: string | null;
  answered_at: number | null;
  answered_by: string | null;
  answerer: string | null;
  comment_id: string;
  source: string;
  status: CommentStatus;
  author_name: string;
  thread_id: string;
  url: string;
  url_key: string;
  title: string | null;
  action: string;
  reason: string | null;
  told: string | null;
  told_words: string | null;
  decided_at: number;
  decided_by: string;
  decider: string;
  email: string | null;
  site_name: string;
  /** Whether the moderator that asks may answer. */
  may_answer: number;
}

/** Whoever decided answers no appeal against it, unless nobody else works on the site. `?M` is the moderator. */
const mayAnswer = (moderator: string) => `(d.moderator_id <> ${moderator} OR NOT EXISTS (
  SELECT 1 FROM members o WHERE o.site_id = a.site_id AND o.moderator_id <> d.moderator_id))`;

const appealsSql = (
  from: string,
  moderator: string,
) => `SELECT a.seq, a.id, a.site_id, a.words, a.language, a.created_at, a.outcome, a.answer, a.answered_at,
    a.answered_by, w.name AS answerer, c.id AS comment_id, c.source, c.status, c.author_name, t.id AS thread_id, t.url, t.url_key, t.title,
    d.action, d.reason, d.told, d.words AS told_words, d.created_at AS decided_at, d.moderator_id AS decided_by, v.name AS decider, r.email, s.name AS site_name,
    ${mayAnswer(moderator)} AS may_answer
  FROM ${from} JOIN comments c ON c.id = a.comment_id JOIN readers r ON r.id = c.reader_id JOIN sites s ON s.id = a.site_id JOIN threads t ON t.id = c.thread_id JOIN decisions d ON d.id = a.decision_id
  JOIN moderators v ON v.id = d.moderator_id LEFT JOIN moderators w ON w.id = a.answered_by`;

/** A page of a site's appeals; the caller has asked who may see them. */
export function appealsOfSite(
  db: Db,
  page: { siteId: string; moderatorId: string; answered: boolean; after: Position; limit: number; narrowing: Narrowing; now: number },
) {
  const [index, time, compare, order, condition] = page.answered
    ? (['answered', 'answered_at', '<', 'DESC', 'IS NOT NULL'] as const)
    : (['open', 'created_at', '>', 'ASC', 'IS NULL'] as const);
  const narrowed = narrowedTo(page.narrowing, page.now, 6);
  return db
    .prepare(
      `${appealsSql(
        `(SELECT * FROM appeals INDEXED BY appeals_${index} WHERE site_id = ?1 AND outcome ${condition}
         AND (${time}, seq) ${compare} (?3, ?4)${narrowed.sql} ORDER BY ${time} ${order}, seq ${order} LIMIT ?5) a`,
        '?2',
      )}
       ORDER BY a.${time} ${order}, a.seq ${order}`,
    )
    .bind(page.siteId, page.moderatorId, page.after.time, page.after.seq, page.limit, ...narrowed.values);
}

/** One appeal, if it is of a site of the moderator. */
export function appealForModerator(db: Db, id: string, moderatorId: string) {
  return db
    .prepare(`${appealsSql('appeals a', '?2')} JOIN members m ON m.site_id = a.site_id AND m.moderator_id = ?2 WHERE a.id = ?1`)
    .bind(id, moderatorId);
}

export interface AnswerRow {
  id: string;
  /** Made for this answer: what follows from it asks for it. */
  batchId: string;
  outcome: 'upheld' | 'reversed';
  words: string;
  moderatorId: string;
  now: number;
}

/** Only an open appeal of a site of the moderator, who may answer it. */
export function answerAppeal(db: Db, { id, batchId, outcome, words, moderatorId, now }: AnswerRow) {
  return db
    .prepare(
      `UPDATE appeals AS a SET outcome = ?2, answer = ?3, answered_by = ?4, answered_at = ?5, batch_id = ?6
       WHERE a.id = ?1 AND a.outcome IS NULL
         AND EXISTS (SELECT 1 FROM members m WHERE m.site_id = a.site_id AND m.moderator_id = ?4)
         AND EXISTS (SELECT 1 FROM decisions d WHERE d.id = a.decision_id AND ${mayAnswer('?4')})`,
    )
    .bind(id, outcome, words, moderatorId, now, batchId);
}

/** For the batch of the answer, before carryOut: the decision that places the comment after all. */
export function insertReversal(db: Db, reversal: { id: string; batchId: string }) {
  return db
    .prepare(
      `INSERT INTO decisions (id, batch_id, comment_id, moderator_id, action, from_status, to_status, words, created_at)
       SELECT ?1, a.batch_id, c.id, a.answered_by, 'approve', c.status, 'approved', a.answer, a.answered_at
       FROM appeals a JOIN comments c ON c.id = a.comment_id WHERE a.batch_id = ?2 AND a.outcome = 'reversed' AND c.status <> 'approved' AND c.withdrawn_at IS NULL`,
    )
    .bind(reversal.id, reversal.batchId);
}
