import { readerLanguage } from '../../../shared/readable.ts';
import type { Ctx } from '../../context.ts';
import { addressOf, type Link } from '../../notify/answer-links.ts';
import { type AnswerPage, askingPage, donePage } from '../../notify/answer-pages.ts';
import { deliverDue } from '../../notify/deliver.ts';
import { type AddressRow, addressById, confirmAddress, forgetAddress } from '../../store/answers.ts';
import { rowOf } from '../../store/rows.ts';

/**
 * The page behind a link in a mail about answers, in the language of the browser where the link is no longer good. Opening it changes nothing:
 * programs that look for viruses open links too.
 */
export async function openLink(ctx: Ctx, link: Link, token: string): Promise<AnswerPage & { found: boolean }> {
  const row = await addressBehind(ctx, link, token);
  return { ...askingPage(link, row?.language ?? readerLanguage(ctx.languages), row?.site ?? null), found: row !== null };
}

/** Does what the link is for, as often as it is asked: confirms an address, or forgets it and stops the mails. */
export async function followLink(ctx: Ctx, link: Link, token: string): Promise<AnswerPage & { found: boolean }> {
  const row = await addressBehind(ctx, link, token);
  if (!row) return openLink(ctx, link, token);
  await ctx.db.batch(link === 'confirm' ? confirmAddress(ctx.db, row.id, ctx.now) : forgetAddress(ctx.db, row.id));
  if (link === 'confirm') ctx.defer(deliverDue(ctx));
  return { ...donePage(link, row.language, row.site), found: true };
}

async function addressBehind(ctx: Ctx, link: Link, token: string): Promise<AddressRow | null> {
  const id = await addressOf(ctx, link, token);
  return id ? rowOf<AddressRow>(await addressById(ctx.db, id).all()) : null;
}
