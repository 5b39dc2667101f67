import type { SiteRules } from '../../../shared/rules.ts';
import { policySettings } from '../../../shared/sites.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { type PolicyRow, policyOf } from '../../store/policies.ts';
import { rowOf } from '../../store/rows.ts';
import { allow } from '../auth/allow.ts';

/** The settings of a site's rules; moderators see them, admins change them. Refused with `not_found` on another site. */
export async function readRules(ctx: Ctx, siteId: string): Promise<SiteRules> {
  await allow(ctx, siteId, 'moderator');
  const row = rowOf<PolicyRow>(await policyOf(ctx.db, siteId).all());
  if (!row) throw new RefusedError('not_found');
  return { policy: policySettings.parse(JSON.parse(row.policy)), version: row.policy_version };
}
