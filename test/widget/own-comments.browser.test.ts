import { describe, expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { visitor } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage();

const TEXT = 'Ik stuur zelf, met een kaart op schoot.';

/** Anna's comment waits under an article of its own; gives its id too. */
async function annaWaits(path: string) {
  const body = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  const person = await visitor(stage.browser);
  const widget = await Widget.open(person.page, await makeArticle({ path, body }));
  const answer = person.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/comments'));
  await widget.reacts('Anna', TEXT);
  const { comment } = await (await answer).json();
  await widget.comment(TEXT).getByText(widget.told.held).waitFor();
  return { ...person, widget, id: String(comment.id) };
}

async function miekeDecides(id: string, how: { action: 'approve' } | { action: 'reject'; reason: 'offTopic' }): Promise<void> {
  const ctx = await commandCtx(stage.server, { moderator: stage.site.moderator });
  await decide({ ...ctx, moderator: stage.site.moderator }, { commentIds: [id], from: 'pending', ...how });
}

describe('what became of a comment that waits', () => {
  test('Anna sees it wait, also when she loads the page again; Cas does not see it', async () => {
    const { page, context } = await annaWaits('/waits');
    const again = await Widget.open(page, page.url());
    await again.comment(TEXT).getByText(again.told.held).waitFor();
    const cas = await visitor(stage.browser);
    const other = await Widget.open(cas.page, page.url());
    await other.sees(other.texts.empty);
    expect(await other.comment(TEXT).count()).toBe(0);
    await context.close();
    await cas.context.close();
  });

  test('once approved it stands there for Anna without the note, and for Cas', async () => {
    const { page, context, id } = await annaWaits('/approved');
    await miekeDecides(id, { action: 'approve' });
    const again = await Widget.open(page, page.url());
    await again.comment(TEXT).waitFor();
    await again.root.getByText(again.told.held).waitFor({ state: 'detached' });
    expect(await again.comment(TEXT).count()).toBe(1);
    const cas = await visitor(stage.browser);
    await (await Widget.open(cas.page, page.url())).comment(TEXT).waitFor();
    await context.close();
    await cas.context.close();
  });

  test('once rejected Anna is told why, and hides it for good', async () => {
    const { page, context, id } = await annaWaits('/rejected');
    await miekeDecides(id, { action: 'reject', reason: 'offTopic' });
    const again = await Widget.open(page, page.url());
    await again.comment(TEXT).getByText(again.told.notPlaced).waitFor();
    await again.sees(again.told.reasons.offTopic);
    await again.root.getByRole('button', { name: again.more.dismiss }).click();
    await again.comment(TEXT).waitFor({ state: 'detached' });
    const later = await Widget.open(page, page.url());
    await later.sees(later.texts.empty);
    expect(await later.comment(TEXT).count()).toBe(0);
    await context.close();
  });
});
