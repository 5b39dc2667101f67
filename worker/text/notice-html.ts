import { commentAddress } from '../../shared/article-url.ts';
import { EMAIL_MAX, NAME_MAX, NOTICE_MAX } from '../../shared/limits.ts';
import type { NoticeForm } from '../../shared/notices.ts';
import type { Tree } from '../../shared/tree.ts';
import { type Markup, markup } from './markup.ts';
import { ownPage } from './own-page.ts';
import type { NoticeTexts } from './texts/nl-notice.ts';
import { treeMarkup } from './tree-markup.ts';

/** What a notice is about. */
export interface Noticed {
  texts: NoticeTexts;
  id: string;
  /** Of the article. */
  url: string;
  title: string | null;
  author: string;
  /** null once nobody sees it. */
  body: Tree | null;
  createdAt: string;
  /** Day and minute of a time, in words. */
  moment(time: string): string;
}

type Field = 'explanation' | 'name' | 'email' | 'goodFaith';
/** What is wrong with a field, in words. */
export type Faults = Partial<Record<Field, string>>;

/** The form of a formal notice, with what was typed, and beside each field what is wrong with it. It goes to its own address. */
export function noticePage(of: Noticed, typed: NoticeForm = {}, faults: Faults = {}): string {
  const { texts } = of;
  const isWrong = Object.keys(faults).length > 0;
  const box = (name: 'childAbuse' | 'goodFaith', words: string) =>
    markup`<label><input type="checkbox" name="${name}" value="yes"${typed[name] !== undefined && markup` checked=""`}${name === 'goodFaith' && marks(faults, name)} /> ${words}</label>\n`;
  const line = (name: 'name' | 'email', type: string, max: number) =>
    markup`<label for="${name}">${texts[name]}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${name}" maxlength="${max}" value="${typed[name] ?? ''}"${marks(faults, name)} />
${faultOf(faults, name)}`;
  return page(
    of,
    texts.noticeOf(of.author),
    markup`${shown(of)}${isWrong && markup`<p class="fault">${texts.notSent}</p>\n`}<form method="post" novalidate="">
<p>${texts.noticeWhat}</p>
<label for="explanation">${texts.explanation}</label>
<textarea id="explanation" name="explanation" rows="6" maxlength="${NOTICE_MAX}"${marks(faults, 'explanation')}>
${typed.explanation ?? ''}</textarea>
${faultOf(faults, 'explanation')}${box('childAbuse', texts.childAbuse)}${line('name', 'text', NAME_MAX)}${line('email', 'email', EMAIL_MAX)}${box('goodFaith', texts.goodFaith)}${faultOf(faults, 'goodFaith')}<p><button>${texts.sendNotice}</button></p>
</form>
`,
    isWrong ? texts.notSent : '',
  );
}

/** That a notice was received, under this number; `mailed`: its receipt is on its way too. */
export function receiptPage(of: Noticed, id: string, mailed: boolean): string {
  const { texts } = of;
  return page(of, texts.noticeOf(of.author), markup`<p role="status"><b>${texts.received(id)}</b> ${mailed && texts.mailed}</p>\n`);
}

/** That there is no such comment any more. */
export function goneNoticePage(of: Noticed): string {
  return page(of, of.texts.gone, markup``);
}

function page({ texts, id, url, title }: Noticed, heading: string, content: Markup, first = ''): string {
  const article = markup`<p><a href="${commentAddress(url, id)}">${title ?? url}</a></p>`;
  return ownPage(texts.locale, heading, markup`${article}\n${content}`, `${first} ${heading}`.trim());
}

function shown({ body, author, createdAt, moment }: Noticed): Markup | false {
  return (
    body !== null &&
    markup`<article>
<header><b><bdi>${author}</bdi></b> <time datetime="${createdAt}">${moment(createdAt)}</time></header>
<blockquote>${treeMarkup(body)}</blockquote>
</article>
`
  );
}

/** The first field with a fault is where the reader begins. */
function marks(faults: Faults, field: Field): Markup | false {
  return (
    faults[field] !== undefined &&
    markup` aria-invalid="true" aria-describedby="${field}-fault"${Object.keys(faults)[0] === field && markup` autofocus=""`}`
  );
}

function faultOf(faults: Faults, field: Field): Markup | false {
  return faults[field] !== undefined && markup`<p class="fault" id="${field}-fault">${faults[field]}</p>\n`;
}
