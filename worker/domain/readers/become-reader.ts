import type { ReaderToken } from '../../../shared/readers.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { rowOf } from '../../store/rows.ts';
import { type SiteRow, siteById, toSite } from '../../store/sites.ts';
import { allowWriting } from '../origin.ts';
import { makeReaderToken } from './token.ts';

/** A token for a new reader. Writes nothing: their row comes with their first comment or vote. */
export async function becomeReader(ctx: Ctx, siteId: string): Promise<ReaderToken> {
  const row = rowOf<SiteRow>(await siteById(ctx.db, siteId).all());
  if (!row) throw new RefusedError('site_not_found');
  allowWriting(ctx, toSite(row).hosts);
  return makeReaderToken(ctx, { id: ctx.newId(), siteId });
}
