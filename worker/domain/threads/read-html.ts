import * as paths from '../../../shared/page-paths.ts';
import { type PageLanguage, pageLanguage, type ThreadHtmlQuery } from '../../../shared/readable.ts';
import type { Ctx } from '../../context.ts';
import { momentInWords } from '../../dutch-time.ts';
import { RefusedError } from '../../refused-error.ts';
import { rowOf } from '../../store/rows.ts';
import { threadOfComment } from '../../store/threads.ts';
import { print } from '../../text/markup.ts';
import { de } from '../../text/texts/de.ts';
import { en } from '../../text/texts/en.ts';
import { fr } from '../../text/texts/fr.ts';
import { fy } from '../../text/texts/fy.ts';
import { nl, type PageTexts } from '../../text/texts/nl.ts';
import { PAGE_STYLE, threadFragment, threadPage } from '../../text/thread-html.ts';
import { listComments, listReplies } from '../comments/list.ts';
import { readThread } from './read-thread.ts';

const TEXTS: Record<PageLanguage, PageTexts> = { nl, en, de, fr, fy };

/**
 * An article's discussion to be read without scripts, made of the same cached answers that the widget gets: a page, or only the discussion
 * to put into a page of one's own. Refused as reading the thread is, and with `not_found` for replies to what is not in it.
 */
export async function threadHtml(ctx: Ctx, input: ThreadHtmlQuery & { siteId: string }): Promise<{ html: string; style: string }> {
  const { siteId, url, sort, lang, under, cursor, fragment } = input;
  const { site, thread, shares, comments } = await readThread(ctx, { siteId, url, sort });
  const texts = TEXTS[pageLanguage(lang)];
  const of = {
    texts,
    site: site.name,
    thread,
    shares,
    comments: under || (cursor && thread.id) ? await furtherComments(ctx, thread.id, input) : comments,
    moment: (time: string) => momentInWords(Date.parse(time), texts.locale),
    address: (more = {}) => ctx.ownOrigin + paths.threadHtml(siteId, thread.url, query({ sort, lang, ...more })),
    pageOf: (id: string, page: string) => ctx.ownOrigin + paths.commentPage(id, page) + (page === 'notice' ? `?lang=${lang}` : ''),
    under: under ?? null,
    isFirst: !under && !cursor,
  };
  if (fragment !== undefined) return { html: print(threadFragment(of)), style: PAGE_STYLE };
  return { html: threadPage(of, ctx.ownOrigin + paths.threadFeed(siteId, thread.url)), style: PAGE_STYLE };
}

async function furtherComments(ctx: Ctx, threadId: string | null, { sort, under, cursor }: ThreadHtmlQuery) {
  if (!under) return listComments(ctx, { threadId: threadId ?? '', sort, cursor });
  const row = rowOf<{ thread_id: string }>(await threadOfComment(ctx.db, under).all());
  if (!row || row.thread_id !== threadId) throw new RefusedError('not_found');
  return listReplies(ctx, { commentId: under, cursor });
}

function query({ sort, lang, ...more }: Record<string, string>): string {
  const given = { ...(sort === 'newest' ? {} : { sort }), ...(lang === 'nl' ? {} : { lang }), ...more };
  return Object.entries(given)
    .map(([name, value]) => `&${name}=${encodeURIComponent(value ?? '')}`)
    .join('');
}
