import type { Ctx } from '../../context.ts';
import { deskAuth } from './desk-auth.ts';

/** Ends the session of these cookies, if there is one; gives the cookies that take them out of the browser. */
export async function signOut(ctx: Ctx, cookie: string | undefined): Promise<string[]> {
  const auth = await deskAuth(ctx);
  const { headers } = await auth.api.signOut({ headers: new Headers({ cookie: cookie ?? '' }), returnHeaders: true });
  return headers.getSetCookie();
}
