import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { account, newPasskey, passkeySignIn, publicKeyOptions } from '../../shared/account.ts';
import { id } from '../../shared/fields.ts';
import { session } from '../../shared/moderation.ts';
import { endSession, readAccount, removePasskey } from '../domain/auth/account.ts';
import { addPasskey, startPasskey } from '../domain/auth/passkeys/register.ts';
import { signInWithPasskey, startPasskeySignIn } from '../domain/auth/passkeys/sign-in.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';
import { setCookies } from './set-cookies.ts';

const mine = { ...refusals, 200: answer(account, 'how one signs in, and where one is signed in') };

const getAccount = createRoute({ method: 'get', path: '/auth/account', summary: 'My passkeys and sessions', ...signedIn, responses: mine });
const postOptions = createRoute({
  method: 'post',
  path: '/auth/passkeys/options',
  summary: 'What a browser needs to make a passkey',
  ...signedIn,
  responses: { 200: answer(publicKeyOptions, 'for PublicKeyCredential.parseCreationOptionsFromJSON'), ...refusals },
});
const postPasskey = createRoute({
  method: 'post',
  path: '/auth/passkeys',
  summary: 'Add a passkey',
  ...signedIn,
  request: { body: json(newPasskey) },
  responses: mine,
});
const deletePasskey = createRoute({
  method: 'delete',
  path: '/auth/passkeys/{id}',
  summary: 'Take one of my passkeys away',
  ...signedIn,
  request: { params: z.object({ id: z.string().min(1).max(2_000) }) },
  responses: mine,
});
const deleteSession = createRoute({
  method: 'delete',
  path: '/auth/sessions/{id}',
  summary: 'Sign me out elsewhere',
  ...signedIn,
  request: { params: z.object({ id }) },
  responses: mine,
});
const postSignInOptions = createRoute({
  method: 'post',
  path: '/auth/session/options',
  summary: 'What a browser needs to ask for a passkey',
  responses: { 200: answer(publicKeyOptions, 'for PublicKeyCredential.parseRequestOptionsFromJSON'), ...refusals },
});
const postSignIn = createRoute({
  method: 'post',
  path: '/auth/session/passkey',
  summary: 'Sign in with a passkey',
  request: { body: json(passkeySignIn) },
  responses: { 200: answer(session, 'with a session cookie'), ...refusals },
});

export const accountRoutes = router()
  .openapi(getAccount, async (c) => c.json(await readAccount(c.var.ctx), 200))
  .openapi(postOptions, async (c) => c.json(await startPasskey(c.var.ctx), 200))
  .openapi(postPasskey, async (c) => c.json(await addPasskey(c.var.ctx, c.req.valid('json')), 200))
  .openapi(deletePasskey, async (c) => c.json(await removePasskey(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(deleteSession, async (c) => c.json(await endSession(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(postSignInOptions, async (c) => c.json(await startPasskeySignIn(c.var.ctx), 200))
  .openapi(postSignIn, async (c) => {
    const { session, cookies } = await signInWithPasskey(c.var.ctx, c.req.valid('json'));
    setCookies(c, cookies);
    return c.json(session, 200);
  });
