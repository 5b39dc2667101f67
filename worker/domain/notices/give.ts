import type { NoticeReceipt, newNotice } from '../../../shared/notices.ts';
import { readerLanguage } from '../../../shared/readable.ts';
import type { Ctx } from '../../context.ts';
import { tellDesks } from '../../live/desk-room.ts';
import { deliverDue } from '../../notify/deliver.ts';
import { noticeReceiptMail } from '../../notify/notice-mails.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { insertNotice, type NoticeableRow, noticeable } from '../../store/notices.ts';
import { insertOutgoing } from '../../store/outbox.ts';
import { rowOf } from '../../store/rows.ts';
import { allowWriting } from '../origin.ts';

/**
 * Somebody gives notice of illegal content and gets a receipt by mail (DSA art. 16 §2 and §4). They need not be a reader with a token.
 * Refused with `not_found` for a comment that nobody saw, and `required` for a name or address that is missing.
 */
export async function giveNotice(ctx: Ctx, commentId: string, input: (typeof newNotice)['_output']): Promise<NoticeReceipt> {
  const row = rowOf<NoticeableRow>(await noticeable(ctx.db, commentId).all());
  if (!row) throw new RefusedError('not_found');
  allowWriting(ctx, JSON.parse(row.hosts));
  const { explanation, childAbuse, name = null, email = null } = input;
  if (!childAbuse && name === null) throw wrongField('name', 'required');
  if (!childAbuse && email === null) throw wrongField('email', 'required');
  const id = ctx.newId();
  const language = readerLanguage(ctx.languages);
  const given = { id, siteId: row.site_id, commentId, explanation, name, email, childAbuse, language, createdAt: ctx.now };
  const notice = insertNotice(ctx.db, given);
  if (email === null) await notice.run();
  else {
    const { site_name: site, url, author_name: author } = row;
    const payload = noticeReceiptMail({ to: email, language, name, site, url, author, explanation, id });
    await ctx.db.batch([notice, insertOutgoing(ctx.db, { id: ctx.newId(), kind: 'mail', payload, createdAt: ctx.now })]);
    ctx.defer(deliverDue(ctx));
  }
  tellDesks(ctx, [row.site_id], { kind: 'changed' });
  return { id, receivedAt: new Date(ctx.now).toISOString() };
}
