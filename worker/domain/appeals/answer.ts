import type { Appeal, appealAnswer } from '../../../shared/appeals.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { appealAnswerMail } from '../../notify/appeal-mail.ts';
import { deliverDue } from '../../notify/deliver.ts';
import { RefusedError } from '../../refused-error.ts';
import { type AppealRow, answerAppeal, appealForModerator, insertReversal } from '../../store/appeals.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { carryOut } from '../../store/decisions.ts';
import { insertOutgoingIfChanged } from '../../store/outbox.ts';
import { rowOf } from '../../store/rows.ts';
import { forgetThreads } from '../decisions/forget-threads.ts';
import { toAppeal } from './list.ts';

/**
 * Answers an appeal: the decision stays, or the comment is placed after all. Not by whoever decided, as long as the site has somebody
 * else (`own_decision`). Refused with `already_decided` where a colleague was first, and with `not_found` on another site.
 */
export async function answerTheAppeal(ctx: Ctx, id: string, { outcome, words }: (typeof appealAnswer)['_output']): Promise<Appeal> {
  const moderator = requireModerator(ctx);
  const before = rowOf<AppealRow>(await appealForModerator(ctx.db, id, moderator.id).all());
  if (!before) throw new RefusedError('not_found');
  if (before.outcome !== null) throw new RefusedError('already_decided', { conflicts: [] });
  if (before.may_answer === 0) throw new RefusedError('own_decision');
  const batchId = ctx.newId();
  const mail = before.email && {
    id: ctx.newId(),
    kind: 'mail' as const,
    payload: appealAnswerMail({ ...before, to: before.email, site: before.site_name, outcome, words }),
    createdAt: ctx.now,
  };
  const results = await ctx.db.batch([
    answerAppeal(ctx.db, { id, batchId, outcome, words, moderatorId: moderator.id, now: ctx.now }),
    insertAuditIfChanged(ctx.db, {
      siteId: before.site_id,
      moderatorId: moderator.id,
      action: 'appeal.answer',
      target: before.comment_id,
      detail: { outcome },
      createdAt: ctx.now,
    }),
    ...(mail ? [insertOutgoingIfChanged(ctx.db, mail)] : []),
    insertReversal(ctx.db, { id: ctx.newId(), batchId }),
    carryOut(ctx.db, batchId),
    appealForModerator(ctx.db, id, moderator.id),
  ]);
  if (!results[0]?.meta.changes) throw new RefusedError('already_decided', { conflicts: [] });
  if (outcome === 'reversed') await forgetThreads([before]);
  ctx.defer(deliverDue(ctx));
  const row = rowOf<AppealRow>(results.at(-1));
  if (!row) throw new RefusedError('not_found');
  return toAppeal(row);
}
