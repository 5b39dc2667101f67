import { nlMore } from '../../widget/i18n/nl-more.ts';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { nl as mine } from '../../worker/text/texts/nl-mine.ts';
import type { Scene } from './pictures.ts';
import { Widget } from './widget.ts';

/** What a writer does with what is theirs: changing it, taking it back, and the pages about it. */
export async function ownPictures({ site, enter, shoot }: Scene): Promise<void> {
  const page = await enter();
  const article = `${site.server.origin}/demo/wie-zit-er-aan-het-stuur`;
  const widget = await Widget.open(page, article);
  const text = `Ik nam zelf het stuur over, op mijn veertigste. ${crypto.randomUUID().slice(0, 4)}`;
  const answer = page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/comments'));
  await widget.reacts('Anna de Wit', text);
  const { comment } = await (await answer).json();
  await asks(widget, text, nlMore.change);
  await shoot('own-01-change', widget.comment(text));
  await widget.asked(nlMore.change).getByRole('textbox').fill(`${text} En dat beviel.`);
  await page.getByRole('button', { name: nlMore.save }).click();
  await widget.comment('En dat beviel.').first().waitFor();
  await widget.asked(nlMore.change).waitFor({ state: 'detached' });
  await shoot('own-02-changed', widget.comment(text));
  await asks(widget, text, nlMore.withdraw);
  await shoot('own-03-take-back', widget.comment(text));
  await page.keyboard.press('Escape');

  const ctx = { ...(await commandCtx(site.server, { moderator: site.moderator })), moderator: site.moderator };
  await decide(ctx, { commentIds: [comment.id], from: 'pending', action: 'approve' });
  await page.goto(`${site.server.origin}/api/v1/comments/${comment.id}/versions.html`);
  await shoot('own-04-versions', page, true);
  await decide(ctx, { commentIds: [comment.id], from: 'approved', action: 'reject', reason: 'insult', words: 'Graag iets vriendelijker.' });
  const again = await Widget.open(page, article);
  await again.root.getByRole('button', { name: again.texts.mine }).click();
  await page.getByText(mine.disagree).click();
  await shoot('own-05-mine', page, true);
  await page.getByRole('button', { name: mine.forget }).click();
  await page.getByText(mine.notes.erase.text).waitFor();
  await shoot('own-06-erase', page);
}

/** Opens the panel of one of the things to do with a comment. */
async function asks(widget: Widget, text: string, name: string): Promise<void> {
  const comment = widget.comment(text);
  const more = comment.getByRole('button', { name: widget.texts.actions });
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  await comment.getByRole('button', { name }).click();
  await widget.asked(name).waitFor();
}
