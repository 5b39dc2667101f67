import type { Sort } from '../../../shared/comments.ts';
import type { Mode } from '../../../shared/modes.ts';
import { REACTION_WORDS } from '../../../shared/reaction-kinds.ts';
import type { Thread, ThreadPage } from '../../../shared/threads.ts';
import type { Ctx } from '../../context.ts';
import { cached, type PublicAnswer } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import type { CommentRow } from '../../store/comments.ts';
import { type PollRow, toPoll } from '../../store/polls.ts';
import { threadPage } from '../../store/reads/thread-page.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import type { SharesRow } from '../../store/shares.ts';
import { type SiteRow, type StoredSite, toSite } from '../../store/sites.ts';
import { type ThreadRow, toThread } from '../../store/threads.ts';
import { allowArticle, keyOf, threadCacheKey } from '../article.ts';
import { page } from '../comments/page.ts';
import { allowReading } from '../origin.ts';
import { everybodyMayCount } from '../polls/may-count.ts';
import { readFirstNow } from './read-first.ts';

interface Asked {
  siteId: string;
  url: string;
  sort: Sort;
  /** Of this option's side only. */
  stance?: string | undefined;
}

/** All that the widget shows of an article, for everyone the same. An article without a thread gives an empty one and writes nothing. */
export async function readThread(ctx: Ctx, input: Asked): Promise<ThreadPage> {
  const urlKey = keyOf(input.url);
  const answer = await cached(ctx, threadCacheKey(input.siteId, urlKey, input.sort, input.stance), () => read(ctx, { ...input, urlKey }));
  allowReading(ctx, answer.hosts);
  return answer.body;
}

async function read(ctx: Ctx, input: Asked & { urlKey: string }): Promise<PublicAnswer<ThreadPage>> {
  const [sites, threads, polls, tops, replies, shares] = await ctx.db.batch(threadPage(ctx.db, input.siteId, input.urlKey, input));
  const siteRow = rowOf<SiteRow>(sites);
  if (!siteRow) throw new RefusedError('site_not_found');
  const site = toSite(siteRow);
  allowArticle(input.url, site.hosts);
  const thread = rowOf<ThreadRow>(threads);
  const poll = rowOf<PollRow>(polls);
  const mode = thread?.mode ?? site.policy.mode;
  const readFirst = mode === 'pre' ? null : readFirstNow(site.policy, thread, ctx.now);
  return {
    hosts: site.hosts,
    body: {
      site: publicSite(site, readFirst ? 'pre' : mode),
      thread: { ...(thread ? toThread(thread) : withoutComments(input.url)), ...(readFirst ? { readFirst } : {}) },
      key: input.urlKey,
      poll: poll && toPoll(poll, ctx.now, everybodyMayCount(poll, ctx.now)),
      comments: page(rowsOf<CommentRow>(tops), rowsOf<CommentRow>(replies), input.sort),
      shares: rowOf<SharesRow>(shares)?.total ?? 0,
    },
  };
}

function publicSite(site: StoredSite, mode: Mode): ThreadPage['site'] {
  const { minLength, maxLength, editMinutes } = site.policy;
  const reactions = site.policy.reactions.map((kind) => ({ kind, label: REACTION_WORDS[kind] }));
  return { id: site.id, name: site.name, mode, minLength, maxLength, editMinutes, reactions };
}

function withoutComments(url: string): Thread {
  return { id: null, url, title: null, state: 'open', commentCount: 0, createdAt: null };
}
