import { describe, expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { postComment } from '../../worker/domain/comments/post.ts';
import { vote } from '../../worker/domain/polls/vote.ts';
import { visitor } from '../support/browser.ts';
import { makeComment, makePoll } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post' });

const article = (path: string) =>
  makeArticle({ path, body: `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>` });

/** A reader on the page, once the widget hears what happens. */
async function reads(address: string) {
  const { page, context } = await visitor(stage.browser);
  const connected = page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
  const widget = await Widget.open(page, address);
  await connected;
  return { context, widget };
}

describe('two readers of one poll', () => {
  /** Anna and Bram, each in a browser of their own, under an article with a poll of which these see the results. */
  async function together(path: string, results: 'always' | 'afterVote') {
    const address = await article(path);
    const poll = await makePoll(stage.site, address, 'Bent u het eens?', 'Ja', 'Nee');
    await stage.server.db.prepare('UPDATE polls SET results = ?2 WHERE id = ?1').bind(poll.id, results).run();
    return { address, anna: await reads(address), bram: await reads(address) };
  }

  test('see each other vote, and change their minds, where everyone may see the results', async () => {
    const { anna, bram } = await together('/samen', 'always');
    await anna.widget.votes('Ja');
    await bram.widget.votes('Nee');
    await anna.widget.sees('50%');
    expect(await anna.widget.results()).toEqual(['Ja (uw stem) 50% 1 stem', 'Nee 50% 1 stem']);
    await bram.widget.withdraws();
    await anna.widget.sees('100%');
    expect(await anna.widget.results()).toEqual(['Ja (uw stem) 100% 1 stem', 'Nee 0% 0 stemmen']);
    await Promise.all([anna.context.close(), bram.context.close()]);
  });

  test('hear nothing of each other where results are for who voted', async () => {
    const { address, anna, bram } = await together('/apart', 'afterVote');
    await bram.widget.votes('Nee');
    await makeComment(stage.site, address, { name: 'Cas', text: 'Dit komt na de stem.', minutesAgo: 0 });
    await anna.widget.root.getByRole('button', { name: anna.widget.more.arrived(1) }).waitFor();
    // What was said after the vote is there, and of the vote nothing.
    expect(await anna.widget.root.locator('[part=results]').count()).toBe(0);
    expect(await anna.widget.root.getByText('1 stem').count()).toBe(0);
    await anna.widget.votes('Ja');
    expect(await anna.widget.results()).toEqual(['Ja (uw stem) 50% 1 stem', 'Nee 50% 1 stem']);
    await Promise.all([anna.context.close(), bram.context.close()]);
  });
});

describe('a reader who chose a side of the poll', () => {
  test('is offered what is new on that side and what answers it, and nothing of the other', async () => {
    const address = await article('/kant');
    const poll = await makePoll(stage.site, address, 'Bent u het eens?', 'Ja', 'Nee');
    const [yes = '', no = ''] = poll.options.map(({ id }) => id);
    const base = await commandCtx(stage.server, { origin: new URL(address).origin });
    const argues = async (name: string, side: string, text: string, parentId: string | null = null) => {
      const reader = { id: base.newId(), siteId: stage.site.id };
      if (side) await vote({ ...base, reader }, { pollId: poll.id, optionIds: [side] });
      const input = { id: base.newId(), siteId: stage.site.id, url: address, parentId, body: text, author: { name }, showStance: !!side };
      return (await postComment({ ...base, now: Date.now(), reader }, input)).comment;
    };
    const cas = await argues('Cas', yes, 'Ik ben voor.');
    await argues('Dirk', no, 'Ik ben tegen.');
    const { widget, context } = await reads(address);
    await widget.unfoldsOrder();
    await widget.root.getByRole('group', { name: widget.more.stances }).getByRole('button', { name: 'Ja' }).click();
    await widget.root.getByText('Ik ben tegen.').waitFor({ state: 'detached' });
    await argues('Eva', no, 'Ik ook.');
    await argues('Fien', yes, 'Ik ben het ermee eens.');
    await argues('Gijs', '', 'Waarom eigenlijk?', cas.id);
    await widget.root.getByRole('button', { name: widget.more.arrived(2) }).click();
    await widget.comment('Ik ben het ermee eens.').waitFor();
    await widget.comment('Waarom eigenlijk?').waitFor();
    expect(await widget.comment('Ik ook.').count()).toBe(0);
    // In another order nothing stands there twice.
    await widget.root.getByRole('button', { name: widget.more.oldest }).click();
    await expect.poll(() => widget.root.locator('article').count()).toBe(3);
    expect(await widget.comment('Ik ben het ermee eens.').count()).toBe(1);
    await context.close();
  });
});
