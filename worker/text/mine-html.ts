import { commentAddress } from '../../shared/article-url.ts';
import { APPEAL_MAX } from '../../shared/limits.ts';
import type { MyComments } from '../../shared/my-comments.ts';
import { type Markup, markup } from './markup.ts';
import { ownPage } from './own-page.ts';
import type { MineTexts } from './texts/nl-mine.ts';
import { treeMarkup } from './tree-markup.ts';

export interface MinePage {
  texts: MineTexts;
  items: MyComments['items'];
  nextCursor: string | null;
  /** Day and minute of a time, in words. */
  moment(time: string): string;
  /** What was just done, or is missing. */
  note: 'appealed' | 'appealMissing' | null;
}

type Mine = MyComments['items'][number];

/** What became of a reader's own comments, as a page whose forms go to its own address. */
export function minePage(of: MinePage): string {
  const { texts, items, nextCursor, note } = of;
  return ownPage(
    texts.locale,
    texts.title,
    markup`<p>${texts.intro}</p>
${note !== null && markup`<p role="status"><b>${texts.notes[note]}</b></p>\n`}${items.length === 0 && markup`<p>${texts.none}</p>\n`}<ol>
${items.map((item) => one(of, item))}</ol>
${nextCursor !== null && markup`<p><a rel="next" href="?lang=${texts.locale}&amp;cursor=${nextCursor}">${texts.more}</a></p>\n`}<h2>${texts.data}</h2>
<p><a href="?lang=${texts.locale}&amp;file" download="praatmee.json">${texts.download}</a></p>
${button('erase', texts.forget)}`,
  );
}

/** A page that says one thing; with `erase` it asks before it is done. */
export function notePage(texts: MineTexts, note: 'expired' | 'erase' | 'erased'): string {
  const { title, text } = texts.notes[note];
  return ownPage(texts.locale, title, markup`<p>${text}</p>\n${note === 'erase' && button('erased', texts.eraseNow)}`);
}

function one({ texts, moment }: MinePage, item: Mine): Markup {
  const { comment, url, title, message, appeal, mayAppeal } = item;
  return markup`<li>
<article>
<header><a href="${commentAddress(url, comment.id)}">${title ?? url}</a>, <time datetime="${comment.createdAt}">${moment(comment.createdAt)}</time></header>
${treeMarkup(comment.body)}
<p>${message ?? texts.placed}</p>
${
  appeal !== undefined &&
  markup`<p>${texts.appealed(moment(appeal.at))} <q>${appeal.words}</q></p>
<p><b>${texts.appealStates[appeal.state]}</b> ${appeal.answer}</p>
`
}${mayAppeal === true && appealForm(texts, comment.id)}</article>
</li>
`;
}

function appealForm(texts: MineTexts, id: string): Markup {
  return markup`<details>
<summary>${texts.disagree}</summary>
<form method="post">
<input type="hidden" name="do" value="appeal" />
<input type="hidden" name="comment" value="${id}" />
<p><label for="why-${id}">${texts.appealWhy}</label></p>
<textarea id="why-${id}" name="words" rows="5" required="" maxlength="${APPEAL_MAX}"></textarea>
<p><button>${texts.sendAppeal}</button></p>
</form>
</details>
`;
}

function button(what: string, words: string): Markup {
  return markup`<form method="post">
<input type="hidden" name="do" value="${what}" />
<p><button>${words}</button></p>
</form>
`;
}
