import { expect, test } from 'vitest';
import { measureLongThread } from '../bench/long-thread.ts';
import { setStage } from '../support/stage.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });

test('a long discussion is twenty comments at a time, a few elements each, and moves nothing by itself', {
  timeout: 120_000,
}, async () => {
  const address = await makeArticle({
    path: '/lang',
    body: `<div style="height: 1200px"></div><script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`,
  });
  const measured = await measureLongThread(stage.browser, stage.site, address, 120);
  expect([measured.firstShift, measured.arrivalShift]).toEqual([0, 0]);
  expect(measured.firstElements / 20).toBeLessThan(25);
  expect(measured.allElements / 120).toBeLessThan(20);
});
