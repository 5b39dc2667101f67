import type { newAppeal } from '../../../shared/appeals.ts';
import { readerLanguage } from '../../../shared/readable.ts';
import { type Ctx, requireReader } from '../../context.ts';
import { tellDesks } from '../../live/desk-room.ts';
import { RefusedError } from '../../refused-error.ts';
import { type AppealableRow, appealable, insertAppeal } from '../../store/appeals.ts';
import { rowOf } from '../../store/rows.ts';
import { allowWriting } from '../origin.ts';
import { mayAppeal } from './may-appeal.ts';

/**
 * A reader objects to the decision on their own comment (DSA art. 20 §1: free of charge, for six months). Said again about the same
 * decision it changes nothing. Refused with `not_found` for what is not theirs, and with `cannot_appeal` where nothing was decided
 * against it or too long ago.
 */
export async function makeAppeal(ctx: Ctx, commentId: string, { words }: (typeof newAppeal)['_output']): Promise<void> {
  const reader = requireReader(ctx);
  const row = rowOf<AppealableRow>(await appealable(ctx.db, commentId, reader).all());
  if (!row) throw new RefusedError('not_found');
  allowWriting(ctx, JSON.parse(row.hosts));
  if (row.appealed) return;
  if (!row.decision_id || !mayAppeal(row.status, row.decided_at, ctx.now)) throw new RefusedError('cannot_appeal');
  const language = readerLanguage(ctx.languages);
  await insertAppeal(ctx.db, { id: ctx.newId(), decisionId: row.decision_id, words, language, createdAt: ctx.now }).run();
  tellDesks(ctx, [reader.siteId], { kind: 'changed' });
}
