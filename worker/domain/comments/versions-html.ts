import type { PageLanguage } from '../../../shared/readable.ts';
import type { Ctx } from '../../context.ts';
import { momentInWords } from '../../dutch-time.ts';
import { RefusedError } from '../../refused-error.ts';
import { publicVersions, type VersionRow, type VersionsOfRow } from '../../store/own-edits.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { de } from '../../text/texts/de.ts';
import { en } from '../../text/texts/en.ts';
import { fr } from '../../text/texts/fr.ts';
import { fy } from '../../text/texts/fy.ts';
import { nl, type PageTexts } from '../../text/texts/nl.ts';
import { PAGE_STYLE } from '../../text/thread-html.ts';
import { versionsPage } from '../../text/versions-html.ts';
import { allowReading } from '../origin.ts';
import { toVersion } from './versions.ts';

const TEXTS: Record<PageLanguage, PageTexts> = { nl, en, de, fr, fy };

/** What a comment says and what everyone could read before its writer changed it, as a page. Refused with `not_found` for what is not shown. */
export async function versionsHtml(ctx: Ctx, commentId: string, lang: PageLanguage): Promise<{ html: string; style: string }> {
  const [of, found] = await ctx.db.batch(publicVersions(ctx.db, commentId));
  const row = rowOf<VersionsOfRow>(of);
  if (!row) throw new RefusedError('not_found');
  allowReading(ctx, JSON.parse(row.hosts));
  const texts = TEXTS[lang];
  const { url, title } = row;
  const since = new Date(row.since).toISOString();
  const moment = (time: string) => momentInWords(Date.parse(time), texts.locale);
  const earlier = rowsOf<VersionRow>(found).map(toVersion);
  const html = versionsPage({
    texts,
    id: commentId,
    url,
    title,
    author: row.author_name,
    body: JSON.parse(row.body),
    since,
    earlier,
    moment,
  });
  return { html, style: PAGE_STYLE };
}
