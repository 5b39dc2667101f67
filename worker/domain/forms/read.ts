import type { CommentForm } from '../../../shared/forms.ts';
import type { Tree } from '../../../shared/tree.ts';
import type { Ctx } from '../../context.ts';
import { cached, type PublicAnswer } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { rowOf } from '../../store/rows.ts';
import { type SiteTextsRow, siteTextsOf } from '../../store/site-texts.ts';
import { type SiteRow, siteById, toSite } from '../../store/sites.ts';
import { allowReading } from '../origin.ts';
import { makeChallenge } from '../robots/proof.ts';
import { turnstileOf } from '../robots/turnstile.ts';

/** What a site asks of who writes, the same for everyone. */
interface Asked {
  houseRules: Tree;
  proofOfWork: boolean;
  turnstile: boolean;
}

/** The house rules, and what shows that no robot writes: work that is made for this form alone. Writes nothing. */
export async function readForm(ctx: Ctx, siteId: string): Promise<CommentForm> {
  const { body, hosts } = await cached(ctx, formCacheKey(siteId), () => read(ctx, siteId));
  allowReading(ctx, hosts);
  return {
    houseRules: body.houseRules,
    challenge: body.proofOfWork ? await makeChallenge(ctx, siteId) : null,
    turnstile: body.turnstile ? turnstileOf(ctx.env) : null,
  };
}

/** For `forget`, when the site's texts or settings change. */
export function formCacheKey(siteId: string): string {
  return `form ${siteId}`;
}

async function read(ctx: Ctx, siteId: string): Promise<PublicAnswer<Asked>> {
  const [sites, texts] = await ctx.db.batch([siteById(ctx.db, siteId), siteTextsOf(ctx.db, siteId)]);
  const row = rowOf<SiteRow>(sites);
  if (!row) throw new RefusedError('site_not_found');
  const { hosts, policy } = toSite(row);
  const houseRules = JSON.parse(rowOf<SiteTextsRow>(texts)?.house_rules_tree ?? '[]');
  return { hosts, body: { houseRules, proofOfWork: policy.proofOfWork, turnstile: policy.turnstile } };
}
