import { expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { vote } from '../../worker/domain/polls/vote.ts';
import { visitor } from '../support/browser.ts';
import { makePoll } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post' });

const article = (path: string) =>
  makeArticle({ path, body: `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>` });

test('the votes of others are counted before the reader’s eyes, where everyone may see them', async () => {
  const address = await article('/peiling');
  const poll = await makePoll(stage.site, address, 'Bent u het eens?', 'Ja', 'Nee');
  await stage.server.db.prepare("UPDATE polls SET results = 'always' WHERE id = ?1").bind(poll.id).run();
  const { page, context } = await visitor(stage.browser);
  const connected = page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
  const widget = await Widget.open(page, address);
  await connected;
  await widget.root.getByRole('button', { name: widget.texts.showResults }).click();
  expect(await widget.results()).toEqual(['Ja 0% 0 stemmen', 'Nee 0% 0 stemmen']);
  const base = await commandCtx(stage.server, { origin: new URL(address).origin });
  const reader = { id: base.newId(), siteId: stage.site.id };
  await vote({ ...base, reader }, { pollId: poll.id, optionIds: [poll.options[0]?.id ?? ''] });
  await widget.sees('100%');
  expect(await widget.results()).toEqual(['Ja 100% 1 stem', 'Nee 0% 0 stemmen']);
  await context.close();
});

test('the votes of others are counted every minute where only who voted may see them', async () => {
  const address = await article('/na-de-stem');
  await makePoll(stage.site, address, 'Bent u het eens?', 'Ja', 'Nee');
  const [anna, bram] = [await visitor(stage.browser), await visitor(stage.browser)];
  await anna.page.clock.install();
  const hers = await Widget.open(anna.page, address);
  await hers.votes('Ja');
  const his = await Widget.open(bram.page, address);
  await his.votes('Nee');
  await anna.page.clock.fastForward(60_000);
  await hers.root.getByText(hers.texts.votes(2)).waitFor();
  expect(await hers.results()).toEqual(['Ja (uw stem) 50% 1 stem', 'Nee 50% 1 stem']);
  await anna.context.close();
  await bram.context.close();
});
