import type { ReaderPageAddress } from '../../../shared/readers.ts';
import { type Ctx, type ReaderIdentity, requireReader } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { sign, unsign } from '../../signed.ts';
import { rowOf } from '../../store/rows.ts';
import { type SiteRow, siteById } from '../../store/sites.ts';
import { allowWriting } from '../origin.ts';

const PURPOSE = 'reader page';
/** Long enough to write an appeal; after that the address in a browser's history opens nothing. */
const LIFE_MS = 3_600_000;

/** Where the reader who asks can see and change what is theirs, without scripts. The address is good for an hour and for them alone. */
export async function readerPageAddress(ctx: Ctx): Promise<ReaderPageAddress> {
  const { id, siteId } = requireReader(ctx);
  const site = rowOf<SiteRow>(await siteById(ctx.db, siteId).all());
  allowWriting(ctx, JSON.parse(site?.hosts ?? '[]'));
  const ticket = await sign(ctx.env, PURPOSE, [siteId, id, (ctx.now + LIFE_MS).toString(36)].join('~'));
  return { url: `${ctx.ownOrigin}/lezer/${ticket}` };
}

/** Who a ticket names; refused with `token_expired` or `token_invalid`. */
export async function readerOfTicket(ctx: Ctx, ticket: string): Promise<ReaderIdentity> {
  const [siteId, id, until] = (await unsign(ctx.env, PURPOSE, ticket))?.split('~') ?? [];
  if (!siteId || !id || !until) throw new RefusedError('token_invalid');
  if (Number.parseInt(until, 36) < ctx.now) throw new RefusedError('token_expired');
  return { id, siteId };
}
