import { expect, test } from 'vitest';
import { newPoll } from '../../shared/polls.ts';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { changePoll } from '../../worker/domain/polls/change.ts';
import { createPoll } from '../../worker/domain/polls/create.ts';
import { createThread } from '../../worker/domain/threads/create.ts';
import { visitor } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage();

/** An article with a poll: Ja, Soms or Nee. */
async function articleWithPoll(path: string, settings: Partial<(typeof newPoll)['_input']> = {}) {
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  const address = await makeArticle({ path, body });
  const ctx = await commandCtx(stage.server, { moderator: stage.site.moderator });
  const { thread } = await createThread(ctx, { siteId: stage.site.id, url: address });
  const poll = await createPoll(ctx, thread.id, newPoll.parse({ question: 'Stuurt u zelf?', options: ['Ja', 'Soms', 'Nee'], ...settings }));
  return { address, close: () => changePoll(ctx, poll.id, { state: 'closed' }) };
}

test('results show after the vote, still after a reload, and the vote can be changed', async () => {
  const { address } = await articleWithPoll('/stem');
  const { page, context } = await visitor(stage.browser);
  const widget = await Widget.open(page, address);
  expect(await widget.root.locator('[part=results]').count()).toBe(0);
  await widget.votes('Ja');
  expect(await widget.results()).toEqual(['Ja (uw stem) 100% 1 stem', 'Soms 0% 0 stemmen', 'Nee 0% 0 stemmen']);
  const again = await Widget.open(page, address);
  await again.root.getByText(`(${again.texts.yourVote})`).waitFor();
  await again.root.getByRole('button', { name: again.texts.changeVote }).click();
  await again.votes('Nee');
  expect((await again.results())[2]).toBe('Nee (uw stem) 100% 1 stem');
  await context.close();
});

test('who presses the button before choosing is told, and nothing is counted', async () => {
  const { address } = await articleWithPoll('/kies');
  const { page, context } = await visitor(stage.browser);
  const widget = await Widget.open(page, address);
  await widget.root.getByRole('button', { name: widget.texts.vote, exact: true }).click();
  await widget.sees(widget.texts.chooseFirst);
  await context.close();
});

test('where several may be chosen, each choice counts and the reader once', async () => {
  const { address } = await articleWithPoll('/meer', { multiple: true });
  const { page, context } = await visitor(stage.browser);
  const widget = await Widget.open(page, address);
  await widget.sees(widget.texts.several);
  await widget.root.getByRole('checkbox', { name: 'Ja' }).check();
  await widget.root.getByRole('checkbox', { name: 'Soms' }).check();
  await widget.root.getByRole('button', { name: widget.texts.vote, exact: true }).click();
  await widget.sees(widget.texts.votes(1));
  expect(await widget.root.getByText(`(${widget.texts.yourVote})`).count()).toBe(2);
  await context.close();
});

test('results for afterwards are promised to who voted, and shown to all once it is closed', async () => {
  const { address, close } = await articleWithPoll('/later', { results: 'afterClose' });
  const { page, context } = await visitor(stage.browser);
  const widget = await Widget.open(page, address);
  await widget.root.getByRole('radio', { name: 'Soms' }).check();
  await widget.root.getByRole('button', { name: widget.texts.vote, exact: true }).click();
  await widget.sees(widget.texts.resultsAfterClose);
  await close();
  const other = await visitor(stage.browser);
  const cas = await Widget.open(other.page, address);
  expect((await cas.results())[1]).toBe('Soms 100% 1 stem');
  await cas.sees(cas.texts.pollClosed);
  expect(await cas.root.getByRole('button', { name: cas.texts.vote, exact: true }).count()).toBe(0);
  await context.close();
  await other.context.close();
});

test('a vote for a poll that was closed meanwhile is refused and says so', async () => {
  const { address, close } = await articleWithPoll('/telaat');
  const { page, context } = await visitor(stage.browser);
  const widget = await Widget.open(page, address);
  await widget.root.getByRole('radio', { name: 'Ja' }).check();
  await close();
  await widget.root.getByRole('button', { name: widget.texts.vote, exact: true }).click();
  await widget.sees(widget.texts.pollClosed);
  await context.close();
});
