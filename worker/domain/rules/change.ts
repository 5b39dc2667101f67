import type { rulesChange, SiteRules } from '../../../shared/rules.ts';
import { type PolicySettings, policySettings } from '../../../shared/sites.ts';
import type { Ctx } from '../../context.ts';
import { forget } from '../../edge-cache.ts';
import { RefusedError } from '../../refused-error.ts';
import { insertAuditIfChanged } from '../../store/audit-log.ts';
import { type PolicyRow, policyOf, updatePolicy } from '../../store/policies.ts';
import { rowOf } from '../../store/rows.ts';
import { allow } from '../auth/allow.ts';
import { formCacheKey } from '../forms/read.ts';
import { turnstileOf } from '../robots/turnstile.ts';

/**
 * Saves the settings of a site's rules. Refused with `changed_meanwhile` if a colleague saved others since this version was read, with
 * `not_allowed` for who is no admin, with `not_configured` for Turnstile without keys, and with `not_found` on another site.
 */
export async function changeRules(ctx: Ctx, { site, policy, version }: (typeof rulesChange)['_output']): Promise<SiteRules> {
  const moderator = await allow(ctx, site, 'admin');
  if (policy.turnstile) turnstileOf(ctx.env);
  const before = rowOf<PolicyRow>(await policyOf(ctx.db, site).all());
  const settings = changedSettings(policySettings.parse(JSON.parse(before?.policy ?? '{}')), policy);
  const [updated] = await ctx.db.batch([
    updatePolicy(ctx.db, site, policy, version),
    insertAuditIfChanged(ctx.db, {
      siteId: site,
      moderatorId: moderator.id,
      action: 'rules.change',
      target: site,
      detail: { settings: settings.join(', ') },
      createdAt: ctx.now,
    }),
  ]);
  if (!updated?.meta.changes) throw new RefusedError('changed_meanwhile');
  await forget([formCacheKey(site)]);
  return { policy, version: version + 1 };
}

function changedSettings(before: PolicySettings, after: PolicySettings): string[] {
  const names = Object.keys(after) as (keyof PolicySettings)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
