import type { Preview } from '../../../shared/forms.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { rowOf } from '../../store/rows.ts';
import { type SiteRow, siteById, toSite } from '../../store/sites.ts';
import { parseText } from '../../text/parse-text.ts';
import { allowWriting } from '../origin.ts';

/** A text as others will see it, by the parser that a comment goes through. Writes nothing, judges nothing. */
export async function previewText(ctx: Ctx, { siteId, body }: { siteId: string; body: string }): Promise<Preview> {
  const row = rowOf<SiteRow>(await siteById(ctx.db, siteId).all());
  if (!row) throw new RefusedError('site_not_found');
  allowWriting(ctx, toSite(row).hosts);
  const parsed = parseText(body);
  if ('error' in parsed) throw wrongField('body', 'wrong_value');
  return { body: parsed.tree };
}
