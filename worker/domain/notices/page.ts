import { type NoticeForm, newNotice } from '../../../shared/notices.ts';
import { readerLanguage } from '../../../shared/readable.ts';
import type { Ctx } from '../../context.ts';
import { momentInWords } from '../../dutch-time.ts';
import { RefusedError } from '../../refused-error.ts';
import { type NoticeableRow, noticeable } from '../../store/notices.ts';
import { rowOf } from '../../store/rows.ts';
import { type Faults, goneNoticePage, type Noticed, noticePage, receiptPage } from '../../text/notice-html.ts';
import type { NoticeTexts } from '../../text/texts/nl-notice.ts';
import { NOTICE_TEXTS } from '../../text/texts/notice-texts.ts';
import { PAGE_STYLE } from '../../text/thread-html.ts';
import { giveNotice } from './give.ts';

interface Page {
  html: string;
  style: string;
  status: 200 | 201 | 404 | 422;
}

/** The order of the fields on the page. */
const FIELDS = ['explanation', 'name', 'email', 'goodFaith'] as const;

/** The form of a formal notice about a comment; refused with `not_found` for what nobody ever saw. `lang` as a page or a browser names languages. */
export async function showNoticeForm(ctx: Ctx, commentId: string, lang: string | undefined): Promise<Page> {
  const of = await noticed(ctx, commentId, lang);
  return of.body ? send(noticePage(of), 200) : send(goneNoticePage(of), 404);
}

/** Takes what was filled in: a receipt, or the form with what is wrong. Only from the page itself; a browser says so. */
export async function noticeOnPage(ctx: Ctx, commentId: string, lang: string | undefined, form: NoticeForm): Promise<Page> {
  if (ctx.origin !== ctx.ownOrigin) throw new RefusedError('origin_not_allowed');
  const of = await noticed(ctx, commentId, lang);
  const { explanation, name, email, childAbuse, goodFaith } = form;
  // A field that was left empty is one that is not there.
  const { data, error } = newNotice.safeParse({
    explanation,
    name: name?.trim() || undefined,
    email: email?.trim() || undefined,
    childAbuse: childAbuse !== undefined,
    goodFaith: goodFaith !== undefined,
  });
  const wrong = new Set(error?.issues.map(({ path }) => path[0]));
  const missing = (field: 'name' | 'email') => !form[field]?.trim() && childAbuse === undefined;
  const isFault = (field: (typeof FIELDS)[number]) => wrong.has(field) || ((field === 'name' || field === 'email') && missing(field));
  const faults = Object.fromEntries(FIELDS.filter(isFault).map((field) => [field, faultText(of.texts, field, form[field])]));
  if (!data || Object.keys(faults).length > 0) return send(noticePage(of, form, faults as Faults), 422);
  const { id } = await giveNotice({ ...ctx, ownPage: true, languages: lang ?? '' }, commentId, data);
  return send(receiptPage(of, id, data.email !== undefined), 201);
}

async function noticed(ctx: Ctx, commentId: string, lang: string | undefined): Promise<Noticed> {
  const row = rowOf<NoticeableRow>(await noticeable(ctx.db, commentId).all());
  if (!row) throw new RefusedError('not_found');
  const texts = NOTICE_TEXTS[readerLanguage(lang)];
  const { url, title, author_name: author, body, created_at } = row;
  const moment = (time: string) => momentInWords(Date.parse(time), texts.locale);
  return {
    texts,
    id: commentId,
    url,
    title,
    author,
    body: body && JSON.parse(body),
    createdAt: new Date(created_at).toISOString(),
    moment,
  };
}

/** What is there and is wrong has signs that are not allowed, or too many of them; an address may be wrong in other ways. */
function faultText({ faults }: NoticeTexts, field: (typeof FIELDS)[number], typed: string | undefined): string {
  return field === 'email' || field === 'goodFaith' || !typed?.trim() ? faults[field] : faults.signs;
}

function send(html: string, status: Page['status']): Page {
  return { html, style: PAGE_STYLE, status };
}
