import type { Ctx, ModeratorIdentity } from '../../context.ts';
import { deskAuth, SESSION_COOKIE } from './desk-auth.ts';

/** Who a desk's cookies belong to, if anybody; and the cookies that keep the session going. Writes at most once a day. */
export async function identify(ctx: Ctx, cookie: string | undefined): Promise<{ moderator: ModeratorIdentity | null; cookies: string[] }> {
  if (!cookie?.includes(`${SESSION_COOKIE}=`)) return { moderator: null, cookies: [] };
  const auth = await deskAuth(ctx);
  const { response, headers } = await auth.api.getSession({ headers: new Headers({ cookie }), returnHeaders: true });
  const cookies = headers.getSetCookie();
  if (!response) return { moderator: null, cookies };
  const { id, name, email } = response.user;
  return { moderator: { id, name, email }, cookies };
}
