import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import type { LocalServer } from '../../worker/cli/local/serve.ts';
import type { Ctx } from '../../worker/context.ts';
import { postComment } from '../../worker/domain/comments/post.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { vote } from '../../worker/domain/polls/vote.ts';
import { readThread } from '../../worker/domain/threads/read-thread.ts';
import { makeComment, makePoll, makeSite } from '../support/make.ts';
import { type Cost, countingDb } from './counting-db.ts';

const ARTICLE = 'http://localhost/artikel';
const TOPS = 25;

/** What the calls that matter cost in D1, on a thread of some fifty comments with a poll. */
export async function measureCosts(server: LocalServer): Promise<Record<string, Cost>> {
  const site = await makeSite(server);
  const poll = await makePoll(site, ARTICLE, 'Bent u het eens?', 'Ja', 'Nee');
  for (let nth = 0; nth < TOPS; nth++) {
    const top = await makeComment(site, ARTICLE, { name: `Anna ${nth}`, text: `Reactie nummer ${nth}.`, minutesAgo: 100 - nth });
    await makeComment(site, ARTICLE, { name: `Bram ${nth}`, text: `Antwoord nummer ${nth}.`, parentId: top.id, minutesAgo: 50 });
  }
  const base = await commandCtx(server, { origin: new URL(ARTICLE).origin });
  const reader = { id: base.newId(), siteId: site.id };
  const comment = { id: base.newId(), siteId: site.id, url: ARTICLE, parentId: null, body: 'Nog een reactie.', author: { name: 'Cas' } };
  const costOf = async (act: (ctx: Ctx) => Promise<unknown>): Promise<Cost> => {
    const { db, cost } = countingDb(base.db);
    const deferred: Promise<unknown>[] = [];
    await act({ ...base, db, now: Date.now(), defer: (work) => void deferred.push(work) });
    await Promise.all(deferred);
    return cost;
  };
  const page = (ctx: Ctx) => readThread(ctx, { siteId: site.id, url: ARTICLE, sort: 'newest' });
  return {
    'thread page': await costOf(page),
    'thread page, cached': await costOf(page),
    post: await costOf((ctx) => postComment({ ...ctx, reader }, comment)),
    vote: await costOf((ctx) => vote({ ...ctx, reader }, { pollId: poll.id, optionIds: [poll.options[0]?.id ?? ''] })),
    decision: await costOf((ctx) =>
      decide({ ...ctx, moderator: site.moderator }, { commentIds: [comment.id], action: 'approve', from: 'pending' }),
    ),
  };
}
