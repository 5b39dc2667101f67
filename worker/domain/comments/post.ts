import type { PostedComment } from '../../../shared/comments.ts';
import type { Proof } from '../../../shared/proofs.ts';
import { readerLanguage } from '../../../shared/readable.ts';
import { addressHash } from '../../address.ts';
import type { Ctx } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { tellDesks } from '../../live/desk-room.ts';
import { deliverDue } from '../../notify/deliver.ts';
import { judge } from '../../policy/judge.ts';
import type { Facts, Verdict } from '../../policy/rule.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { useChallenge } from '../../store/challenges.ts';
import { type CommentRow, insertComment, toOwnComment } from '../../store/comments.ts';
import { readFirstWhenFast } from '../../store/pace.ts';
import { insertReader } from '../../store/readers.ts';
import { changedComment } from '../../store/reads/announced.ts';
import { rowOf } from '../../store/rows.ts';
import { insertThread } from '../../store/threads.ts';
import { parseText } from '../../text/parse-text.ts';
import { textHash } from '../../text/text-hash.ts';
import { outcomeText, toldIn } from '../../text/told.ts';
import { askForAnswers } from '../answers/ask.ts';
import { cacheKeys, keyOf } from '../article.ts';
import { type AnnouncedRow, announce } from '../live/announce.ts';
import { allowReaderOn, makeReaderToken, readerOfFirstComment } from '../readers/token.ts';
import { checkTurnstile } from '../robots/turnstile.ts';
import { askServices } from '../services/ask-services.ts';
import { ancestorsUnder } from './ancestors.ts';
import { type Gathered, gatherFacts } from './gather-facts.ts';

export interface NewCommentInput {
  id: string;
  siteId: string;
  url: string;
  title?: string | undefined;
  parentId: string | null;
  body: string;
  author: { name: string; email?: string | undefined };
  showStance?: boolean | undefined;
  proof?: Proof | undefined;
  turnstile?: string | undefined;
  website?: string | undefined;
  /** The language of mails about answers; absent where the writer wants none. */
  answers?: string | undefined;
}

/**
 * A reader's comment: judged by the site's rules and stored once, however often the same id is sent.
 * Refused with `comment_refused`, `proof_missing`, `proof_wrong`, `thread_closed`, `parent_not_found`, `id_taken`, `url_not_of_site`, `origin_not_allowed`, `site_not_found`.
 */
export async function postComment(ctx: Ctx, input: NewCommentInput): Promise<PostedComment> {
  if (ctx.reader) allowReaderOn(ctx.reader, input.siteId);
  const parsed = parseText(input.body);
  if ('error' in parsed) throw wrongField('body', 'wrong_value');
  const reader = ctx.reader ?? (await readerOfFirstComment(ctx, input));
  const known = {
    ...input,
    urlKey: keyOf(input.url),
    readerId: reader.id,
    textHash: await textHash(parsed.text.plain),
    addressHash: await addressHash(ctx),
  };

  const gathered = await gatherFacts(ctx, known, parsed.text);
  if (gathered.existing) return answer(ctx, gathered.existing, known);
  refuseIf(judge(gathered.facts), gathered.facts);
  if (gathered.facts.settings.turnstile) await checkTurnstile(ctx, gathered.hosts, input.turnstile);
  const facts = await askServices(ctx, gathered, known);
  const verdict = judge(facts);
  refuseIf(verdict, facts);

  const { row: stored, asked } = await store(ctx, known, JSON.stringify(parsed.tree), gathered, verdict);
  if (asked) ctx.defer(deliverDue(ctx));
  announce(ctx, [stored]);
  if (stored.status === 'approved') await forget(cacheKeys(input.siteId, known.urlKey));
  else tellDesks(ctx, [input.siteId], { kind: 'changed' });
  return { ...(await answer(ctx, stored, known)), ...(asked ? { confirm: true as const } : {}) };
}

/** What the rules refuse is told with their names. */
export function refuseIf(verdict: Verdict, facts: Facts): void {
  if (verdict.status !== 'refused') return;
  if (verdict.reason === 'closed') throw new RefusedError('thread_closed');
  const reasons = verdict.evidence.filter((one) => one.effect === 'refuse').map((one) => one.rule);
  const { restriction } = facts.person;
  const told = reasons.includes('person') && restriction ? { restriction: { reason: restriction.reason, until: restriction.until } } : {};
  throw new RefusedError('comment_refused', { reasons, ...told });
}

type Known = NewCommentInput & { urlKey: string; readerId: string; textHash: string; addressHash: string | null };

/** `asked`: a mail goes out that asks to confirm the address. */
async function store(
  ctx: Ctx,
  known: Known,
  body: string,
  gathered: Gathered,
  verdict: Verdict,
): Promise<{ row: AnnouncedRow; asked: boolean }> {
  const { parent, facts, proof } = gathered;
  const { siteId, urlKey, url, readerId, author } = known;
  const perMinute = facts.settings.pacePerMinute;
  const asks = await askForAnswers(ctx, known, gathered.siteName);
  const results = await ctx.db.batch([
    insertReader(ctx.db, { id: readerId, siteId, name: author.name, email: author.email ?? null, createdAt: ctx.now }),
    insertThread(ctx.db, { id: ctx.newId(), siteId, urlKey, url, title: known.title || null, createdAt: ctx.now }),
    ...(proof ? [useChallenge(ctx.db, proof.id, proof.expiresAt)] : []),
    insertComment(ctx.db, {
      ...known,
      once: proof !== null,
      ancestors: parent ? ancestorsUnder(parent) : [],
      authorName: author.name,
      source: known.body,
      body,
      status: verdict.status === 'refused' ? 'rejected' : verdict.status,
      heldBy: verdict.reason ?? null,
      evidence: verdict.evidence,
      createdAt: ctx.now,
      language: readerLanguage(ctx.languages),
      showStance: known.showStance ?? false,
    }),
    ...(perMinute > 0 ? [readFirstWhenFast(ctx.db, { siteId, urlKey, perMinute, now: ctx.now })] : []),
    ...asks,
    changedComment(ctx.db, known.id, null),
  ]);
  const row = rowOf<AnnouncedRow>(results.at(-1));
  if (row) return { row, asked: asks.length > 0 && !!results.at(-2)?.meta.changes };
  // Nothing was stored: between reading and writing the proof was used elsewhere, the thread closed or the parent taken away.
  if (proof && !results[2]?.meta.changes) throw new RefusedError('proof_wrong');
  throw new RefusedError(parent ? 'parent_not_found' : 'thread_closed');
}

/** How long a lost answer may be asked for again with the token in it. */
const RETRY_MS = 30_000;

/** The same answer each time, but to nobody else: whoever sends this id with another text or as another reader gets `id_taken`. */
async function answer(ctx: Ctx, row: CommentRow, known: Known): Promise<PostedComment> {
  const same = row.reader_id === known.readerId && row.source === known.body && row.parent_id === known.parentId;
  if (!same || row.author_name !== known.author.name) throw new RefusedError('id_taken');
  return { ...toPosted(ctx, row), ...(await firstToken(ctx, row, known)) };
}

/** What its writer is told: what rules keep from readers waits. */
export function toPosted(ctx: Ctx, row: CommentRow): PostedComment {
  const comment = toOwnComment(row);
  if (row.status === 'approved') return { comment };
  const told = { status: 'pending' as const, ...(row.held_by ? { reason: row.held_by } : {}) };
  return { comment: { ...comment, status: told.status }, reason: told.reason, message: outcomeText(toldIn(ctx.languages), told) };
}

/**
 * Who came without a token gets one with the comment. An id is public once the comment is, so sending it again gives
 * the token only to the same address and only at once; else it would be a way to become its writer.
 */
async function firstToken(ctx: Ctx, row: CommentRow, known: Known): Promise<{ token?: string }> {
  if (ctx.reader) return {};
  const retried = row.created_at > ctx.now - RETRY_MS && row.address_hash !== null && row.address_hash === known.addressHash;
  if (row.created_at !== ctx.now && !retried) return {};
  return { token: (await makeReaderToken(ctx, { id: row.reader_id, siteId: row.site_id }, row.created_at)).token };
}
