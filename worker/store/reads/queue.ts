import type { CommentStatus } from '../../../shared/comments.ts';
import { QUEUE_PAGE_SIZE, QUEUE_SCAN_MAX, REPORTS_SHOWN } from '../../../shared/limits.ts';
import type { THREAD_STATES } from '../../../shared/threads.ts';
import type { Db } from '../../context.ts';
import { COMMENT_COLUMNS, type CommentRow } from '../comments.ts';
import type { Position } from '../rows.ts';
import { siteOfModerator } from '../sites.ts';

export interface QueueRow extends CommentRow {
  url: string;
  title: string | null;
  state: (typeof THREAD_STATES)[number];
  reader_name: string | null;
  email: string | null;
  approved_count: number;
  refused_count: number;
  reader_since: number;
  /** JSON of a CommentRow, or null. */
  parent: string | null;
  /** JSON: `[{reason, words, at}]`, times in milliseconds. */
  reports: string;
}

const PARENT =
  `seq id site_id thread_id reader_id parent_id anchor_id root_id ancestors author_name source body status held_by reply_count reactions stance
  created_at edited_at edited_by badge featured_at pinned_at placed_at`
    .split(/\s+/)
    .map((column) => `'${column}', p.${column}`)
    .join(', ');

/** What a row of the queue holds besides the comment `c`: four rows are read for it at most, the comment, its article, writer and parent. */
const ITEM = `${COMMENT_COLUMNS}, t.url, t.title, t.state, r.name AS reader_name, r.email, r.approved_count, r.refused_count,
  r.created_at AS reader_since, (SELECT json_object(${PARENT}) FROM comments p WHERE p.id = c.parent_id) AS parent,
  (SELECT json_group_array(json_object('reason', o.reason, 'words', o.words, 'at', o.created_at)) FROM (
    SELECT reason, words, created_at FROM reports WHERE c.report_count > 0 AND comment_id = c.id AND closed_at IS NULL
    ORDER BY created_at DESC LIMIT ${REPORTS_SHOWN}) o) AS reports`;

export interface QueueFilter {
  siteId: string;
  moderatorId: string;
  /** Null for all. */
  status: CommentStatus | null;
  /** Only what readers see and reported. */
  reported: boolean;
  order: 'oldest' | 'newest';
  threadId: string | null;
  readerId: string | null;
  rule: string | null;
  /** Milliseconds: only what was written before. */
  before: number;
  /** For the index of words; see text/search-words.ts. */
  words: string | null;
  from: Position;
}

type Bind = (value: string | number) => string;

/**
 * The site, if the moderator is a member of it; a page of its comments with all that a decision rests on; and, where rows are passed over,
 * where the stretch ended that the page looked through. The list goes along one index (of words, status, person, article or site);
 * what else is asked for is looked at row by row, in a stretch of at most QUEUE_SCAN_MAX.
 */
export function queue(db: Db, filter: QueueFilter) {
  const page = statement(db, (bind) => {
    const rest = passedOver(filter, bind);
    const { source, order } = stretch(filter, bind);
    const joins = 'CROSS JOIN threads t ON t.id = c.thread_id CROSS JOIN readers r ON r.id = c.reader_id';
    const limit = QUEUE_PAGE_SIZE + 1;
    if (rest.length === 0) return `SELECT ${ITEM} FROM ${source(joins)} ${order} LIMIT ${limit}`;
    const looked = `SELECT c.* FROM ${source('')} ${order} LIMIT ${QUEUE_SCAN_MAX}`;
    return `SELECT ${ITEM} FROM (SELECT * FROM (${looked}) c ${where(rest)} LIMIT ${limit}) c ${joins} ORDER BY c.created_at ${direction(filter)}, c.seq ${direction(filter)}`;
  });
  const end = statement(db, (bind) => {
    const { source, order } = stretch(filter, bind);
    return `SELECT c.created_at AS time, c.seq FROM ${source('')} ${order} LIMIT 1 OFFSET ${QUEUE_SCAN_MAX - 1}`;
  });
  const narrow = passedOver(filter, () => '').length > 0;
  return [siteOfModerator(db, filter.siteId, filter.moderatorId), page, ...(narrow ? [end] : [])];
}

/** One comment of whatever status as the queue would show it, if it is of a site of the moderator. */
export function queueItem(db: Db, commentId: string, moderatorId: string) {
  return db
    .prepare(
      `SELECT ${ITEM} FROM comments c JOIN members m ON m.moderator_id = ?2 AND m.site_id = c.site_id
       JOIN threads t ON t.id = c.thread_id JOIN readers r ON r.id = c.reader_id WHERE c.id = ?1`,
    )
    .bind(commentId, moderatorId);
}

type Way = 'words' | 'reported' | 'status' | 'readerId' | 'threadId' | 'site';

/** What the list goes along. Words come before a status, a status before a person or an article: the fewest rows come first. */
function along({ words, reported, status, readerId, threadId }: QueueFilter): Way {
  if (words !== null) return 'words';
  if (reported) return 'reported';
  if (status !== null) return 'status';
  return readerId !== null ? 'readerId' : threadId !== null ? 'threadId' : 'site';
}

/** Comments `c` along their index, from where the last page ended; `joins` come before what is asked of them. */
function stretch(filter: QueueFilter, bind: Bind): { source: (joins: string) => string; order: string } {
  const { siteId, moderatorId, before, from, words } = filter;
  const way = along(filter);
  const index = { words: '', reported: 'reported', status: 'status', readerId: 'reader', threadId: 'thread', site: 'site' }[way];
  const tables =
    words === null ? `comments c INDEXED BY comments_of_${index}` : 'comment_search f CROSS JOIN comments c ON c.seq = f.rowid';
  const after = filter.order === 'oldest' ? '>' : '<';
  const conditions = [
    ...(words === null ? [] : [`f.comment_search MATCH ${bind(words)} AND f.rowid ${after} ${bind(from.seq || Number.MAX_SAFE_INTEGER)}`]),
    // Compared with a constant that is looked up once: a join would let SQLite choose to sort all that waits.
    `c.site_id = (SELECT site_id FROM members WHERE moderator_id = ${bind(moderatorId)} AND site_id = ${bind(siteId)})`,
    ...(way === 'words' || way === 'site' || way === 'reported' ? [] : [is(filter, way, bind)]),
    ...(filter.reported ? ["c.report_count > 0 AND c.status = 'approved'"] : []),
    `c.created_at < ${bind(before)}`,
    ...(words === null ? [`(c.created_at, c.seq) ${after} (${bind(from.time)}, ${bind(from.seq)})`] : []),
  ];
  const by = direction(filter);
  const order = words === null ? `ORDER BY c.created_at ${by}, c.seq ${by}` : `ORDER BY f.rowid ${by}`;
  return { source: (joins) => `${tables} ${joins} ${where(conditions)}`, order };
}

/** What is asked for besides what the list goes along, of rows called `c`. */
function passedOver(filter: QueueFilter, bind: Bind): string[] {
  const way = along(filter);
  const asked = (['status', 'readerId', 'threadId'] as const).filter((name) => filter[name] !== null && name !== way);
  const { rule } = filter;
  const byRule = rule === null ? [] : [`EXISTS (SELECT 1 FROM json_each(c.evidence) e WHERE e.value ->> 'rule' = ${bind(rule)})`];
  return [...asked.map((name) => is(filter, name, bind)), ...byRule];
}

const COLUMNS = { status: 'status', readerId: 'reader_id', threadId: 'thread_id' } as const;
const is = (filter: QueueFilter, name: keyof typeof COLUMNS, bind: Bind) => `c.${COLUMNS[name]} = ${bind(filter[name] ?? '')}`;
const direction = ({ order }: QueueFilter) => (order === 'oldest' ? 'ASC' : 'DESC');
const where = (conditions: readonly string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '');

/** Values are bound in the order in which they are written. */
function statement(db: Db, write: (bind: Bind) => string) {
  const values: (string | number)[] = [];
  const sql = write((value) => `?${values.push(value)}`);
  return db.prepare(sql).bind(...values);
}
