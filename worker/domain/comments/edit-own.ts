import type { CommentStatus, PostedComment } from '../../../shared/comments.ts';
import type { Evidence } from '../../../shared/moderation.ts';
import { addressHash } from '../../address.ts';
import type { Ctx } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { tellDesks } from '../../live/desk-room.ts';
import { judge } from '../../policy/judge.ts';
import type { Verdict } from '../../policy/rule.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { keepOwnVersion, type OwnEditRow, type OwnRow, updateOwnText } from '../../store/own-edits.ts';
import { changedComment } from '../../store/reads/announced.ts';
import { rowOf } from '../../store/rows.ts';
import { parseText } from '../../text/parse-text.ts';
import { textHash } from '../../text/text-hash.ts';
import { forgetThreads } from '../decisions/forget-threads.ts';
import { type AnnouncedRow, announce } from '../live/announce.ts';
import { askServices } from '../services/ask-services.ts';
import { gatherFacts } from './gather-facts.ts';
import { editableUntil, ownCommentOf } from './own.ts';
import { refuseIf, toPosted } from './post.ts';
import { versionsKey } from './versions.ts';

/**
 * A reader gives their own comment another text. It is judged as a new one would be: a text that a rule holds waits, also where the one
 * before was approved. The text before is kept, and everyone who could read it can still. Refused with `not_found` for what is not
 * theirs, `edit_closed`, `comment_refused`, `thread_closed`, and `changed_meanwhile` where a moderator was at it at the same time.
 */
export async function editOwnComment(ctx: Ctx, commentId: string, source: string): Promise<PostedComment> {
  const before = await ownCommentOf(ctx, commentId);
  editableUntil(before, ctx.now);
  if (before.source === source) return toPosted(ctx, before);
  const parsed = parseText(source);
  if ('error' in parsed) throw wrongField('body', 'wrong_value');
  const hash = await textHash(parsed.text.plain);

  const known = { ...(await knownOf(ctx, before)), textHash: hash, body: source };
  const facts = await askServices(ctx, await gatherFacts(ctx, known, parsed.text), known);
  const verdict = judge(facts);
  refuseIf(verdict, facts);

  const edit = { ...resultOf(before, verdict), id: ctx.newId(), before, source, body: JSON.stringify(parsed.tree), textHash: hash };
  const stored = await store(ctx, { ...edit, editedAt: ctx.now });
  announce(ctx, [stored]);
  await Promise.all([forgetThreads([before]), forget([versionsKey(commentId)])]);
  if (stored.status !== 'approved' || before.status !== 'approved') tellDesks(ctx, [before.site_id], { kind: 'changed' });
  return toPosted(ctx, stored);
}

async function knownOf(ctx: Ctx, row: OwnRow) {
  return {
    id: row.id,
    siteId: row.site_id,
    url: row.url,
    urlKey: row.url_key,
    parentId: row.parent_id,
    readerId: row.reader_id,
    addressHash: await addressHash(ctx),
    author: { name: row.author_name, email: row.email ?? undefined },
  };
}

/**
 * What becomes of it. Nothing that a moderator or the reports of readers keep waiting is placed by an edit; and who was read before is
 * no machine: what looks like spam waits for a person.
 */
function resultOf(before: OwnRow, verdict: Verdict): Pick<OwnEditRow, 'status' | 'heldBy' | 'evidence'> {
  const reports = (JSON.parse(before.evidence) as Evidence[]).filter(({ rule }) => rule === 'reports');
  const evidence = [...verdict.evidence, ...(before.status === 'approved' ? [] : reports)];
  const judged = verdict.status === 'spam' && before.status !== 'spam' ? 'pending' : (verdict.status as CommentStatus);
  const stays = judged === 'approved' && before.status !== 'approved' && (before.decided === 1 || before.held_by === 'reports');
  if (stays) return { status: before.status, heldBy: before.held_by, evidence };
  return { status: judged, heldBy: verdict.reason ?? null, evidence };
}

async function store(ctx: Ctx, edit: OwnEditRow): Promise<AnnouncedRow> {
  const results = await ctx.db.batch([
    keepOwnVersion(ctx.db, edit),
    updateOwnText(ctx.db, edit),
    changedComment(ctx.db, edit.before.id, edit.before.status),
  ]);
  const row = rowOf<AnnouncedRow>(results.at(-1));
  if (!results[0]?.meta.changes || !row) throw new RefusedError('changed_meanwhile');
  return row;
}
