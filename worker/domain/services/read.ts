import type { Services } from '../../../shared/services.ts';
import type { Ctx } from '../../context.ts';
import { rowsOf } from '../../store/rows.ts';
import { type ServiceRow, servicesOf, toServices } from '../../store/services.ts';
import { allow } from '../auth/allow.ts';

/** The services outside that judge along on a site, without their keys. Refused with `not_allowed` for who is no admin. */
export async function readServices(ctx: Ctx, siteId: string): Promise<Services> {
  await allow(ctx, siteId, 'admin');
  return withoutKeys(toServices(rowsOf<ServiceRow>(await servicesOf(ctx.db, siteId).all())));
}

export function withoutKeys({ akismet, check }: ReturnType<typeof toServices>): Services {
  return {
    akismet: akismet && { effect: akismet.effect, sendsPerson: akismet.sendsPerson },
    check: check && { url: check.url },
  };
}
