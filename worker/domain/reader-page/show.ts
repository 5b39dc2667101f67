import type { newAppeal } from '../../../shared/appeals.ts';
import type { ReaderLanguage } from '../../../shared/readable.ts';
import type { Ctx } from '../../context.ts';
import { momentInWords } from '../../dutch-time.ts';
import { RefusedError } from '../../refused-error.ts';
import { type MinePage, minePage, notePage } from '../../text/mine-html.ts';
import { MINE_TEXTS } from '../../text/texts/mine-texts.ts';
import { PAGE_STYLE } from '../../text/thread-html.ts';
import { makeAppeal } from '../appeals/appeal.ts';
import { listMyComments } from '../comments/mine.ts';
import { eraseMyself, exportOwnData } from '../readers/own-data.ts';
import { readerOfTicket } from './ticket.ts';

interface Asked {
  ticket: string;
  lang: ReaderLanguage;
}

interface Page {
  html: string;
  style: string;
  status: 200 | 401;
}

/** The reader's own page: what became of each of their comments and why, and what can be done about it. */
export function showReaderPage(ctx: Ctx, asked: Asked, cursor?: string, note?: MinePage['note']): Promise<Page> {
  return asReader(ctx, asked, async (own) => {
    const texts = MINE_TEXTS[asked.lang];
    const { items, nextCursor } = await listMyComments({ ...own, languages: asked.lang }, { cursor });
    const moment = (time: string) => momentInWords(Date.parse(time), texts.locale);
    return minePage({ texts, items, nextCursor, moment, note: note ?? null });
  });
}

/** Objects to a decision, and shows the page with that. */
export async function appealOnPage(ctx: Ctx, asked: Asked, commentId: string, words: (typeof newAppeal)['_output'] | null): Promise<Page> {
  const note = words ? 'appealed' : 'appealMissing';
  const done = await asReader(ctx, asked, async (own) => {
    if (words) await makeAppeal({ ...own, languages: asked.lang }, commentId, words);
    return '';
  });
  return done.status === 200 ? showReaderPage(ctx, asked, undefined, note) : done;
}

/** Asks whether all should go, or does it. */
export function eraseOnPage(ctx: Ctx, asked: Asked, isSure: boolean): Promise<Page> {
  return asReader(ctx, asked, async (own) => {
    if (isSure) await eraseMyself(own);
    return notePage(MINE_TEXTS[asked.lang], isSure ? 'erased' : 'erase');
  });
}

/** All that is kept, as a file. */
export async function dataOnPage(ctx: Ctx, { ticket }: Asked): Promise<Record<string, unknown>> {
  return exportOwnData(await asOwn(ctx, ticket));
}

/** A page that is too old, or was never made here, says how to come to a new one. */
async function asReader(ctx: Ctx, { ticket, lang }: Asked, make: (own: Ctx) => Promise<string>): Promise<Page> {
  try {
    return { html: await make(await asOwn(ctx, ticket)), style: PAGE_STYLE, status: 200 };
  } catch (error) {
    if (!(error instanceof RefusedError && error.code.startsWith('token_'))) throw error;
    return { html: notePage(MINE_TEXTS[lang], 'expired'), style: PAGE_STYLE, status: 401 };
  }
}

/** Buttons are pressed on the page itself; a browser says so. */
async function asOwn(ctx: Ctx, ticket: string): Promise<Ctx> {
  if (ctx.origin !== null && ctx.origin !== ctx.ownOrigin) throw new RefusedError('origin_not_allowed');
  return { ...ctx, reader: await readerOfTicket(ctx, ticket), ownPage: true };
}
