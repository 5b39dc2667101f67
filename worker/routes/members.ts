import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id, siteId } from '../../shared/fields.ts';
import { acceptance, memberChange, newInvitation, openInvitation, team, teamQuery } from '../../shared/members.ts';
import { session } from '../../shared/moderation.ts';
import { accept, readInvitation } from '../domain/members/accept.ts';
import { changeMember } from '../domain/members/change.ts';
import { invite, withdraw } from '../domain/members/invite.ts';
import { readTeam } from '../domain/members/team.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';
import { setCookies } from './set-cookies.ts';

const member = z.object({ site: siteId, id });
const token = z.object({ token: z.string().max(200) });
const MEMBER = '/moderation/sites/{site}/members/{id}';

const getTeam = createRoute({
  method: 'get',
  path: '/moderation/team',
  summary: 'Who works on a site, and who was invited; for admins',
  ...signedIn,
  request: { query: teamQuery },
  responses: { 200: answer(team, 'the team'), ...refusals },
});
const postInvitation = createRoute({
  method: 'post',
  path: '/moderation/invitations',
  summary: 'Invite somebody by mail; for admins',
  ...signedIn,
  request: { body: json(newInvitation) },
  responses: { 201: answer(team, 'the team with the invitation'), ...refusals },
});
const deleteInvitation = createRoute({
  method: 'delete',
  path: '/moderation/invitations/{id}',
  summary: 'Take an invitation back; for admins',
  ...signedIn,
  request: { params: z.object({ id }) },
  responses: { 200: answer(team, 'the team without it'), ...refusals },
});
const patchMember = createRoute({
  method: 'patch',
  path: MEMBER,
  summary: 'Give a member another role; for admins',
  ...signedIn,
  request: { params: member, body: json(memberChange) },
  responses: { 200: answer(team, 'the team as it is now'), ...refusals },
});
const deleteMember = createRoute({
  method: 'delete',
  path: MEMBER,
  summary: 'Take a member out of the team; for admins',
  ...signedIn,
  request: { params: member },
  responses: { 200: answer(team, 'the team as it is now'), ...refusals },
});
const getInvitation = createRoute({
  method: 'get',
  path: '/auth/invitations/{token}',
  summary: 'What the link of an invitation opens',
  request: { params: token },
  responses: { 200: answer(openInvitation, 'still open'), ...refusals },
});
const postAcceptance = createRoute({
  method: 'post',
  path: '/auth/invitations/{token}',
  summary: 'Accept an invitation and sign in',
  request: { params: token, body: json(acceptance) },
  responses: { 200: answer(session, 'with a session cookie'), ...refusals },
});

export const memberRoutes = router()
  .openapi(getTeam, async (c) => c.json(await readTeam(c.var.ctx, c.req.valid('query').site), 200))
  .openapi(postInvitation, async (c) => c.json(await invite(c.var.ctx, c.req.valid('json')), 201))
  .openapi(deleteInvitation, async (c) => c.json(await withdraw(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(patchMember, async (c) => {
    const { site, id } = c.req.valid('param');
    return c.json(await changeMember(c.var.ctx, site, id, c.req.valid('json').role), 200);
  })
  .openapi(deleteMember, async (c) => {
    const { site, id } = c.req.valid('param');
    return c.json(await changeMember(c.var.ctx, site, id, null), 200);
  })
  .openapi(getInvitation, async (c) => c.json(await readInvitation(c.var.ctx, c.req.valid('param').token), 200))
  .openapi(postAcceptance, async (c) => {
    const { session, cookies } = await accept(c.var.ctx, c.req.valid('param').token, c.req.valid('json').name);
    setCookies(c, cookies);
    return c.json(session, 200);
  });
