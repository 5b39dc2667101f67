import type { Ctx, ModeratorIdentity } from '../../context.ts';
import { deskAuth, SESSION_COOKIE } from './desk-auth.ts';

interface Identified {
  moderator: ModeratorIdentity | null;
  sessionId: string | null;
  cookies: string[];
}

/** Who a desk's cookies belong to, if anybody; and the cookies that keep the session going. Writes at most once a day. */
export async function identify(ctx: Ctx, cookie: string | undefined): Promise<Identified> {
  if (!cookie?.includes(`${SESSION_COOKIE}=`)) return { moderator: null, sessionId: null, cookies: [] };
  const auth = await deskAuth(ctx);
  const { response, headers } = await auth.api.getSession({ headers: new Headers({ cookie }), returnHeaders: true });
  const cookies = headers.getSetCookie();
  if (!response) return { moderator: null, sessionId: null, cookies };
  const { id, name, email } = response.user;
  return { moderator: { id, name, email }, sessionId: response.session.id, cookies };
}
