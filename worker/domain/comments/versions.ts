import type { Versions } from '../../../shared/own-edits.ts';
import type { Ctx } from '../../context.ts';
import { cached } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { publicVersions, type VersionRow, type VersionsOfRow } from '../../store/own-edits.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { allowReading } from '../origin.ts';

export const versionsKey = (commentId: string) => `versions ${commentId}`;

/** What everyone could read before a comment was changed by its writer. Refused with `not_found` for what is not shown. */
export async function readVersions(ctx: Ctx, commentId: string): Promise<Versions> {
  const answer = await cached(ctx, versionsKey(commentId), async () => {
    const [site, found] = await ctx.db.batch(publicVersions(ctx.db, commentId));
    const row = rowOf<VersionsOfRow>(site);
    if (!row) throw new RefusedError('not_found');
    return { hosts: JSON.parse(row.hosts), body: { items: rowsOf<VersionRow>(found).map(toVersion) } };
  });
  allowReading(ctx, answer.hosts);
  return answer.body;
}

export function toVersion(row: VersionRow): Versions['items'][number] {
  return { body: JSON.parse(row.body), from: new Date(row.since).toISOString(), until: new Date(row.replaced_at).toISOString() };
}
