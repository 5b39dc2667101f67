import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });

test('when the comments do not come Anna is told, and trying again brings them', async () => {
  const { page, context } = await visitor(stage.browser);
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  const address = await makeArticle({ path: '/failed', body });
  await makeComment(stage.site, address, { name: 'Bram', text: 'Ik was er al.' });
  await page.route('**/thread?*', (route) => route.abort(), { times: 1 });
  await page.goto(address);
  const widget = new Widget(page, 'nl');
  await widget.sees(widget.texts.failed);
  expect(await widget.comment('Ik was er al.').count()).toBe(0);
  await widget.root.getByRole('button', { name: widget.texts.retry }).click();
  await widget.sees('Ik was er al.');
  expect(await widget.root.getByText(widget.texts.failed).count()).toBe(0);
  await context.close();
});
