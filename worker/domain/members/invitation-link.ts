import type { Ctx } from '../../context.ts';
import { keyFor, mac, shortHex } from '../../secrets.ts';

/** What opens an invitation: its id and a signature, which nobody else can make. It stands in the mail and nowhere here. */
export async function invitationToken(ctx: Pick<Ctx, 'env'>, id: string): Promise<string> {
  return `${id}.${shortHex(await mac(await keyFor(ctx.env, 'invitation'), id))}`;
}

/** The id in a token; null for what was not made here. */
export async function invitationOf(ctx: Pick<Ctx, 'env'>, token: string): Promise<string | null> {
  const id = token.slice(0, token.indexOf('.'));
  const [given, made] = [token, await invitationToken(ctx, id)].map((one) => new TextEncoder().encode(one));
  return given && made && given.length === made.length && crypto.subtle.timingSafeEqual(given, made) ? id : null;
}
