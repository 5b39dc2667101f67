import { buildProject } from '../../worker/cli/build/build-project.ts';
import { BUDGETS, BYTES } from '../checks/budgets.ts';
import { openBrowser } from '../support/browser.ts';
import { makeSite } from '../support/make.ts';
import { startPraatmee } from '../support/serve.ts';
import { makeArticle } from '../widget/article-page.ts';
import { measureBytes } from './bytes.ts';
import { measureCosts } from './costs.ts';
import { measureDeskKeys } from './desk-keys.ts';
import { measureLongThread } from './long-thread.ts';
import { measurePolicy } from './policy.ts';
import { requestsPerSecond } from './throughput.ts';

buildProject({ demo: true });
const server = await startPraatmee();
const browser = await openBrowser();
try {
  console.log('\nBytes, brotli');
  console.table(
    Object.fromEntries(
      Object.entries(await measureBytes(server, browser)).map(([name, now]) => [name, { now, budget: BYTES[name as keyof typeof BYTES] }]),
    ),
  );
  console.log('\nD1, a call: now, and its budget');
  console.table(await measureCosts(server));
  console.table(BUDGETS);
  const site = await makeSite(server);
  const thread = await requestsPerSecond(`${server.origin}/api/v1/sites/${site.id}/thread?url=http://localhost/artikel`);
  const nothing = await requestsPerSecond(`${server.origin}/api/v1/nothing`);
  console.log(
    `\nThread page from the edge cache: ${Math.round(thread)} answers a second, ${(thread / nothing).toFixed(2)} times an answer that does nothing (${Math.round(nothing)})`,
  );
  console.log('\nThe desk: milliseconds from a key to the next comment in front; the budget is 100');
  console.table(await measureDeskKeys(server, browser));
  console.log('\nA thread of 1,000 comments at 4× CPU slow-down; the longest task of each in ms, for which the budget is 50');
  const publisher = await makeSite(server, { mode: 'post' });
  const body = `<div style="height: 1200px"></div><script async src="${server.origin}/embed.js" data-site="${publisher.id}"></script>`;
  for (const answers of [0, 4]) {
    const article = await makeArticle({ path: `/lang-${answers}`, body });
    const { tasks, ...figures } = await measureLongThread(browser, publisher, article, 1_000, answers);
    console.log(`With ${answers} answers to each comment at the top`);
    console.table(figures);
    console.table(tasks);
  }
  console.log('\nThe default policy, in %');
  console.table(measurePolicy());
} finally {
  await browser.close();
  await server.stop();
}
