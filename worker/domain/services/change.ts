import type { Services, servicesChange } from '../../../shared/services.ts';
import type { Ctx } from '../../context.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { seal } from '../../sealed.ts';
import { AKISMET_KEY, verifyKey } from '../../services/akismet.ts';
import { mayCall } from '../../services/may-call.ts';
import { checkSecret } from '../../services/own-check.ts';
import { insertAudit } from '../../store/audit-log.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import {
  type AkismetSettings,
  type CheckSettings,
  dropService,
  putService,
  type ServiceRow,
  servicesOf,
  toServices,
} from '../../store/services.ts';
import { type SiteRow, siteById, toSite } from '../../store/sites.ts';
import { allow } from '../auth/allow.ts';
import { withoutKeys } from './read.ts';

type Change = (typeof servicesChange)['_output'];

/**
 * Which services outside judge along. A key of Akismet is tried first: it is refused as a wrong field where Akismet does not know it, and
 * with `service_unreachable` where Akismet cannot be asked. An address that the Worker may not call is a wrong field too. The answer
 * holds the secret of a new check, once. Refused with `not_allowed` for who is no admin.
 */
export async function changeServices(ctx: Ctx, change: Change): Promise<Services> {
  const { site: siteId } = change;
  const moderator = await allow(ctx, siteId, 'admin');
  const [sites, rows] = await ctx.db.batch([siteById(ctx.db, siteId), servicesOf(ctx.db, siteId)]);
  const before = toServices(rowsOf<ServiceRow>(rows));
  const siteRow = rowOf<SiteRow>(sites);
  if (!siteRow) throw new RefusedError('not_found');
  const check = checkAfter(ctx, change, before.check);
  const akismet = await akismetAfter(ctx, change, before.akismet, toSite(siteRow).hosts);

  await ctx.db.batch([
    akismet ? putService(ctx.db, siteId, 'akismet', akismet, ctx.now) : dropService(ctx.db, siteId, 'akismet'),
    check ? putService(ctx.db, siteId, 'check', check, ctx.now) : dropService(ctx.db, siteId, 'check'),
    insertAudit(ctx.db, {
      siteId,
      moderatorId: moderator.id,
      action: 'site.services',
      target: siteId,
      detail: { akismet: akismet !== null, check: check?.url ?? null },
      createdAt: ctx.now,
    }),
  ]);
  const isNew = check && check.key !== before.check?.key;
  return { ...withoutKeys({ akismet, check }), ...(isNew ? { secret: await checkSecret(ctx.env, check.key) } : {}) };
}

async function akismetAfter(
  ctx: Ctx,
  { akismet }: Change,
  before: AkismetSettings | null,
  hosts: string[],
): Promise<AkismetSettings | null> {
  if (!akismet) return null;
  const { key, ...settings } = akismet;
  if (key === undefined) {
    if (!before) throw wrongField('akismet.key', 'required');
    return { ...settings, key: before.key };
  }
  const verified = await verifyKey(ctx.env, key, hosts);
  if ('failed' in verified) throw new RefusedError('service_unreachable');
  if (!verified.said) throw wrongField('akismet.key', 'wrong_value');
  return { ...settings, key: await seal(ctx.env, AKISMET_KEY, key) };
}

function checkAfter(ctx: Ctx, { check }: Change, before: CheckSettings | null): CheckSettings | null {
  if (!check) return null;
  if (!mayCall(ctx.env, check.url)) throw wrongField('check.url', 'wrong_value');
  const keeps = before?.url === check.url && !check.newSecret;
  return { url: check.url, key: keeps ? before.key : ctx.newId() };
}
