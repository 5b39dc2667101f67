import type { Ctx } from '../../context.ts';
import { sign, unsign } from '../../signed.ts';

const PURPOSE = 'invitation';

/** What opens an invitation: its id, signed. It stands in the mail and nowhere here. */
export function invitationToken({ env }: Pick<Ctx, 'env'>, id: string): Promise<string> {
  return sign(env, PURPOSE, id);
}

/** The id in a token; null for what was not made here. */
export function invitationOf({ env }: Pick<Ctx, 'env'>, token: string): Promise<string | null> {
  return unsign(env, PURPOSE, token);
}
