import { readFileSync, writeFileSync } from 'node:fs';
import * as paths from '../../../shared/page-paths.ts';
import type { LocalServer } from '../local/serve.ts';
import { root } from '../root.ts';
import { conversations } from './conversations.ts';
import { DEMO_SITE } from './demo-site.ts';

const PAGE = 'demo/zonder-script.html';

/** Does what a publisher's server would: puts the first discussion of the demo, as markup, into the page that shows it without scripts. */
export async function includeThread(server: LocalServer): Promise<void> {
  const [article] = conversations;
  const thread = await server.runtime.dispatchFetch(server.origin + paths.threadHtml(DEMO_SITE, article?.url ?? '', '&fragment'));
  const text = await thread.text();
  writeFileSync(
    `${root}dist/${PAGE}`,
    readFileSync(root + PAGE, 'utf8').replace('<!-- thread.html -->', () => text),
  );
}
