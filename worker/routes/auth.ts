import { createRoute } from '@hono/zod-openapi';
import { session, signIn as signInBody, signInCode } from '../../shared/moderation.ts';
import { readSession } from '../domain/auth/read-session.ts';
import { sendCode } from '../domain/auth/send-code.ts';
import { signIn } from '../domain/auth/sign-in.ts';
import { signOut } from '../domain/auth/sign-out.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';
import { setCookies } from './set-cookies.ts';

const nothing = (description: string) => ({ 204: { description }, ...refusals });

const postCode = createRoute({
  method: 'post',
  path: '/auth/code',
  summary: 'Mail me a code to sign in at the desk with',
  request: { body: json(signInCode) },
  responses: nothing('the same for an address that is no moderator’s'),
});
const postSession = createRoute({
  method: 'post',
  path: '/auth/session',
  summary: 'Sign in with a mailed code',
  request: { body: json(signInBody) },
  responses: { 200: answer(session, 'with a session cookie'), ...refusals },
});
const getSession = createRoute({
  method: 'get',
  path: '/auth/session',
  summary: 'Who I am at the desk, and my sites',
  ...signedIn,
  responses: { 200: answer(session, 'signed in'), ...refusals },
});
const deleteSession = createRoute({
  method: 'delete',
  path: '/auth/session',
  summary: 'Sign out',
  ...signedIn,
  responses: nothing('signed out, whether or not one was signed in'),
});

export const auth = router()
  .openapi(postCode, async (c) => {
    await sendCode(c.var.ctx, c.req.valid('json').email);
    return c.body(null, 204);
  })
  .openapi(postSession, async (c) => {
    const { session, cookies } = await signIn(c.var.ctx, c.req.valid('json'));
    setCookies(c, cookies);
    return c.json(session, 200);
  })
  .openapi(getSession, async (c) => c.json(await readSession(c.var.ctx), 200))
  .openapi(deleteSession, async (c) => {
    setCookies(c, await signOut(c.var.ctx, c.req.header('cookie')));
    return c.body(null, 204);
  });
