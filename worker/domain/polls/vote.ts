import type { VotedPoll } from '../../../shared/polls.ts';
import { addressHash } from '../../address.ts';
import { type Ctx, requireReader } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { publish } from '../../live/publish.ts';
import { RefusedError } from '../../refused-error.ts';
import { isPollOpen, type PollRow, pollById, toPoll } from '../../store/polls.ts';
import { insertReader } from '../../store/readers.ts';
import { pollForReader } from '../../store/reads/poll-for-reader.ts';
import { restrictionOf } from '../../store/restriction-of.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { deleteOtherVotes, insertVotes, votesOf } from '../../store/votes.ts';
import { cacheKeys } from '../article.ts';
import { allowReading, allowWriting } from '../origin.ts';
import { allowUnrestricted } from '../people/allow-unrestricted.ts';
import { allowReaderOn } from '../readers/token.ts';
import { everybodyMayCount, readerMayCount } from './may-count.ts';

/** The poll as this reader may see it, and what they voted. */
export async function readPoll(ctx: Ctx, pollId: string): Promise<VotedPoll> {
  const reader = requireReader(ctx);
  const results = await ctx.db.batch(pollForReader(ctx.db, pollId, reader.id));
  const { poll, hosts } = found(results[0]);
  allowReading(ctx, hosts);
  allowReaderOn(reader, poll.site_id);
  return votedPoll(ctx, poll, results[1]);
}

/**
 * Sets what this reader chooses; voting again changes it. One vote a reader, by the votes' primary key.
 * Refused with `poll_closed`, `option_not_found`, `too_many_options`, `restricted` (who is banned), `token_of_other_site`, `origin_not_allowed`, `not_found`.
 */
export async function vote(ctx: Ctx, input: { pollId: string; optionIds: readonly string[] }): Promise<VotedPoll> {
  const optionIds = [...new Set(input.optionIds)];
  return change(ctx, input.pollId, optionIds);
}

/** Takes the vote back; nothing changes for a reader who had none. Refused as `vote`. */
export async function withdrawVote(ctx: Ctx, pollId: string): Promise<VotedPoll> {
  return change(ctx, pollId, []);
}

async function change(ctx: Ctx, pollId: string, optionIds: readonly string[]): Promise<VotedPoll> {
  const reader = requireReader(ctx);
  const results = await ctx.db.batch([...pollForReader(ctx.db, pollId, reader.id), restrictionOf(ctx.db, reader, ctx.now)]);
  const { poll, hosts } = found(results[0]);
  allowWriting(ctx, hosts);
  allowReaderOn(reader, poll.site_id);
  allowUnrestricted(results.at(-1), ['ban']);
  allowOptions(poll, optionIds, ctx.now);
  const [, , , after, mine] = await ctx.db.batch([
    insertReader(ctx.db, { id: reader.id, siteId: reader.siteId, name: null, email: null, createdAt: ctx.now }),
    deleteOtherVotes(ctx.db, pollId, reader.id, optionIds, ctx.now),
    insertVotes(ctx.db, { pollId, readerId: reader.id, optionIds, now: ctx.now, addressHash: await addressHash(ctx) }),
    pollById(ctx.db, pollId),
    votesOf(ctx.db, pollId, reader.id),
  ]);
  const changed = rowOf<PollRow>(after) ?? poll;
  // Between reading and writing it may have been closed, or got other options.
  allowOptions(changed, optionIds, ctx.now);
  if (everybodyMayCount(changed, ctx.now)) publish(ctx, poll.thread_id, { poll: toPoll(changed, ctx.now, true) });
  await forget(cacheKeys(poll.site_id, poll.url_key));
  return votedPoll(ctx, changed, mine);
}

function allowOptions(poll: PollRow, optionIds: readonly string[], now: number): void {
  if (!isPollOpen(poll, now)) throw new RefusedError('poll_closed');
  const own = new Set((JSON.parse(poll.options) as { id: string }[]).map((option) => option.id));
  if (optionIds.some((id) => !own.has(id))) throw new RefusedError('option_not_found');
  if (!poll.multiple && optionIds.length > 1) throw new RefusedError('too_many_options');
}

function found(result: D1Result | undefined): { poll: PollRow; hosts: string[] } {
  const poll = rowOf<PollRow & { hosts: string }>(result);
  if (!poll) throw new RefusedError('not_found');
  return { poll, hosts: JSON.parse(poll.hosts) };
}

function votedPoll(ctx: Ctx, poll: PollRow, mine: D1Result | undefined): VotedPoll {
  const optionIds = rowsOf<{ option_id: string }>(mine).map((row) => row.option_id);
  return { poll: toPoll(poll, ctx.now, readerMayCount(poll, ctx.now, optionIds.length > 0)), optionIds };
}
