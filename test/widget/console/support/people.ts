import type { Comment } from '../../../../shared/comments.ts';
import type { ModeratedThread, Queue, QueueItem } from '../../../../shared/moderation.ts';
import type { Poll } from '../../../../shared/polls.ts';
import type { Tree } from '../../../../shared/tree.ts';
import type { Answer, Failure } from '../../../../widget/console/base/answer.ts';

/** The minute at which the first of a row of comments was written; each next one a minute later. */
const START = Date.parse('2026-11-23T09:00:00Z');

/** What these people wrote, one a minute, all of it waiting. */
export function waiting(...names: string[]): QueueItem[] {
  return names.map((name, index) => waitingComment(name, index));
}

export function waitingComment(name: string, minute: number): QueueItem {
  return {
    comment: comment(name, minute),
    source: `Van ${name}`,
    thread: { id: 'thread', url: 'https://krant.example/artikel', title: 'Een artikel', state: 'open' },
    parent: null,
    evidence: [],
    reports: [],
    person: { id: `reader-${name}`, name, email: null, approvedCount: 0, refusedCount: 0, since: new Date(START).toISOString() },
  };
}

export function queueOf(items: readonly QueueItem[], nextCursor: string | null = null, total: number = items.length): Queue {
  return { items: [...items], nextCursor, total, counts: { waiting: total, reported: 0, spam: 0, appeals: 0, notices: 0 } };
}

export const paragraph = (...c: (Tree[number] & { t: 'p' })['c']): Tree => [{ t: 'p', c }];

export function article(id: string, poll: Poll | null = null): ModeratedThread {
  return {
    id,
    url: `https://krant.example/${id}`,
    title: null,
    state: 'open',
    mode: null,
    commentCount: 0,
    poll,
    leftPolls: [],
    shares: {},
    createdAt: new Date(START).toISOString(),
  };
}

export function ok<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

export function no(code: Failure['code'], more: Partial<Failure> = {}): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, errors: [], conflicts: [], retryAfter: null, requestId: null, ...more } };
}

function comment(name: string, minute: number): Comment {
  return {
    id: name,
    parentId: null,
    author: { name },
    body: paragraph(`Van ${name}`),
    status: 'pending',
    createdAt: new Date(START + minute * 60_000).toISOString(),
    editedAt: null,
    reactions: {},
    replyCount: 0,
  };
}
