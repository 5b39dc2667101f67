import type { Notice, noticeDecision } from '../../../shared/notices.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { deliverDue } from '../../notify/deliver.ts';
import { noticeDecisionMail } from '../../notify/notice-mails.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { carryOut } from '../../store/decisions.ts';
import { decideNotice, insertRemoval, type NoticeRow, noticeForModerator } from '../../store/notices.ts';
import { insertOutgoingIfChanged } from '../../store/outbox.ts';
import { rowOf } from '../../store/rows.ts';
import { insertStatements } from '../../store/statements.ts';
import { forgetThreads } from '../decisions/forget-threads.ts';
import { toNotice } from './list.ts';

/**
 * Decides on a notice: the comment goes or stays, and the notifier is told why and where to complain (DSA art. 16 §5). A removal is a
 * decision like any other: it stands in the log, its writer is told and may appeal. Refused with `already_decided` where a colleague
 * was first, and with `not_found` on another site.
 */
export async function decideOnNotice(ctx: Ctx, id: string, { outcome, words }: (typeof noticeDecision)['_output']): Promise<Notice> {
  const moderator = requireModerator(ctx);
  const before = rowOf<NoticeRow>(await noticeForModerator(ctx.db, id, moderator.id).all());
  if (!before) throw new RefusedError('not_found');
  const batchId = ctx.newId();
  const audit = { siteId: before.site_id, moderatorId: moderator.id, action: 'notice.decide', detail: { outcome } } as const;
  const mail = before.email && {
    id: ctx.newId(),
    kind: 'mail' as const,
    payload: noticeDecisionMail({ ...before, to: before.email, site: before.site_name, outcome, words }),
    createdAt: ctx.now,
  };
  const results = await ctx.db.batch([
    decideNotice(ctx.db, { id, batchId, outcome, words, moderatorId: moderator.id, now: ctx.now }),
    insertAuditIfChanged(ctx.db, { ...audit, target: before.comment_id, createdAt: ctx.now }),
    ...(mail ? [insertOutgoingIfChanged(ctx.db, mail)] : []),
    insertRemoval(ctx.db, { id: ctx.newId(), batchId }),
    carryOut(ctx.db, batchId),
    insertStatements(ctx.db, batchId, ctx.now),
    noticeForModerator(ctx.db, id, moderator.id),
  ]);
  if (!results[0]?.meta.changes) throw new RefusedError('already_decided', { conflicts: [] });
  if (outcome === 'removed') await forgetThreads([before]);
  ctx.defer(deliverDue(ctx));
  const row = rowOf<NoticeRow>(results.at(-1));
  if (!row) throw new RefusedError('not_found');
  return toNotice(row);
}
