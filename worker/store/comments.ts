import type { Comment, CommentStatus } from '../../shared/comments.ts';
import type { Evidence } from '../../shared/moderation.ts';
import type { ReaderLanguage } from '../../shared/readable.ts';
import type { Db } from '../context.ts';

export interface CommentRow {
  seq: number;
  id: string;
  site_id: string;
  thread_id: string;
  reader_id: string;
  parent_id: string | null;
  anchor_id: string | null;
  root_id: string;
  ancestors: string;
  author_name: string;
  source: string;
  body: string;
  status: CommentStatus;
  held_by: string | null;
  /** JSON: `[{rule, effect, matched, detail}]` in the order of the rules. */
  evidence: string;
  address_hash: string | null;
  reply_count: number;
  /** JSON: `{kind: how many}`. */
  reactions: string;
  /** Readers who reacted. */
  score: number;
  /** Option id. */
  stance: string | null;
  created_at: number;
  edited_at: number | null;
  edited_by: 'reader' | 'editors' | null;
  badge: 'editors' | null;
  featured_at: number | null;
  pinned_at: number | null;
  placed_at: number | null;
  /** Set only where the comment is not listed under the one it answers. */
  answers_name: string | null;
}

/** For a query in which the comment is called `c`. */
export const COMMENT_COLUMNS = `c.seq, c.id, c.site_id, c.thread_id, c.reader_id, c.parent_id, c.anchor_id, c.root_id, c.ancestors,
  c.author_name, c.source, c.body, c.status, c.held_by, c.evidence, c.address_hash, c.reply_count, c.reactions, c.score, c.stance, c.created_at, c.edited_at, c.edited_by, c.badge, c.featured_at, c.pinned_at, c.placed_at,
  CASE WHEN c.parent_id <> c.anchor_id THEN
    (SELECT CASE p.status WHEN 'approved' THEN p.author_name ELSE '' END FROM comments p WHERE p.id = c.parent_id)
  END AS answers_name`;

export function commentById(db: Db, id: string) {
  return db.prepare(`SELECT ${COMMENT_COLUMNS} FROM comments c WHERE c.id = ?1`).bind(id);
}

export interface NewCommentRow {
  id: string;
  siteId: string;
  urlKey: string;
  readerId: string;
  parentId: string | null;
  /** Ids from root to the ancestor under which it is listed. */
  ancestors: readonly string[];
  authorName: string;
  source: string;
  body: string;
  status: CommentStatus;
  heldBy: string | null;
  evidence: readonly Evidence[];
  textHash: string;
  addressHash: string | null;
  createdAt: number;
  /** In which its writer is told things. */
  language: ReaderLanguage;
  /** Beside the comment what its writer voted; nothing where they chose no option, or several. */
  showStance: boolean;
  /** Only right after useChallenge did something. */
  once: boolean;
}

/** Stores nothing if by now the thread is closed or the parent no longer approved, nor if the id is known. */
export function insertComment(db: Db, comment: NewCommentRow) {
  return db
    .prepare(
      `INSERT INTO comments (id, site_id, thread_id, reader_id, parent_id, anchor_id, root_id, ancestors, author_name, source, body, status,
         held_by, text_hash, address_hash, created_at, evidence, language, stance)
       SELECT ?1, ?2, t.id, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?19,
         (SELECT max(v.option_id) FROM polls q JOIN votes v ON v.poll_id = q.id AND v.reader_id = ?4 WHERE ?18 AND q.thread_id = t.id
          HAVING count(*) = 1)
       FROM threads t
       WHERE t.id = (SELECT coalesce(moved_to, id) FROM threads WHERE site_id = ?2 AND url_key = ?3) AND t.state = 'open'
         AND (?5 IS NULL OR EXISTS (SELECT 1 FROM comments p WHERE p.id = ?5 AND p.thread_id = t.id AND p.status = 'approved')) ${comment.once ? 'AND changes() > 0' : ''}
       ON CONFLICT (id) DO NOTHING`,
    )
    .bind(
      comment.id,
      comment.siteId,
      comment.urlKey,
      comment.readerId,
      comment.parentId,
      comment.ancestors.at(-1) ?? null,
      comment.ancestors[0] ?? comment.id,
      JSON.stringify(comment.ancestors),
      comment.authorName,
      comment.source,
      comment.body,
      comment.status,
      comment.heldBy,
      comment.textHash,
      comment.addressHash,
      comment.createdAt,
      JSON.stringify(comment.evidence),
      Number(comment.showStance),
      comment.language,
    );
}

/** What everyone may see. A place that is only kept for its replies shows neither name nor text nor why it is empty. */
export function toPublicComment(row: CommentRow): Comment {
  const approved = row.status === 'approved';
  return {
    ...toOwnComment(approved ? row : { ...row, reactions: '{}', stance: null }),
    author: { name: approved ? row.author_name : '', ...(approved ? badge(row) : {}) },
    body: approved ? JSON.parse(row.body) : [],
    status: approved ? 'approved' : 'deleted',
  };
}

/** The comment as it is, for its own writer and for moderators. */
export function toOwnComment(row: CommentRow): Comment {
  return {
    id: row.id,
    parentId: row.parent_id,
    ...(row.parent_id && row.answers_name !== null ? { inReplyTo: { id: row.parent_id, name: row.answers_name } } : {}),
    author: { name: row.author_name, ...badge(row) },
    body: JSON.parse(row.body),
    status: row.status,
    createdAt: new Date(row.created_at).toISOString(),
    ...(row.placed_at === null ? {} : { placedAt: new Date(row.placed_at).toISOString() }),
    editedAt: row.edited_at === null ? null : new Date(row.edited_at).toISOString(),
    ...(row.edited_by ? { editedBy: row.edited_by } : {}),
    ...(row.featured_at === null ? {} : { featured: true as const }),
    ...(row.pinned_at === null ? {} : { pinned: true as const }),
    reactions: JSON.parse(row.reactions),
    replyCount: row.reply_count,
    ...(row.stance ? { stance: row.stance } : {}),
  };
}

const badge = (row: CommentRow) => (row.badge ? { badge: row.badge } : {});
