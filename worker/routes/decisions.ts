import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { commentEdit, decisions, newDecision, newReply, replied } from '../../shared/decisions.ts';
import { id } from '../../shared/fields.ts';
import { decide } from '../domain/decisions/decide.ts';
import { edit } from '../domain/decisions/edit.ts';
import { replyAsEditors } from '../domain/decisions/reply.ts';
import { undo } from '../domain/decisions/undo.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const params = z.object({ id });

const postDecisions = createRoute({
  method: 'post',
  path: '/moderation/decisions',
  summary: 'Decide on one comment or many',
  ...signedIn,
  request: { body: json(newDecision) },
  responses: { 200: answer(decisions, 'what was decided, and what a colleague had decided first'), ...refusals },
});
const postUndo = createRoute({
  method: 'post',
  path: '/moderation/decisions/{id}/undo',
  summary: 'Take a decision back',
  ...signedIn,
  request: { params },
  responses: { 200: answer(decisions, 'the undo, a decision of its own'), ...refusals },
});
const postBatchUndo = createRoute({
  method: 'post',
  path: '/moderation/batches/{id}/undo',
  summary: 'Take back all that was decided in one call',
  ...signedIn,
  request: { params },
  responses: { 200: answer(decisions, 'the undos, and what could not be taken back'), ...refusals },
});
const patchComment = createRoute({
  method: 'patch',
  path: '/moderation/comments/{id}',
  summary: 'Change the text of a comment; readers see that the editors did',
  ...signedIn,
  request: { params, body: json(commentEdit) },
  responses: { 200: answer(decisions, 'the edit, a decision that can be taken back'), ...refusals },
});
const postReply = createRoute({
  method: 'post',
  path: '/moderation/comments/{id}/replies',
  summary: 'Answer a comment as the editors',
  ...signedIn,
  request: { params, body: json(newReply) },
  responses: { 201: answer(replied, 'the answer, which readers see at once'), ...refusals },
});

export const decisionRoutes = router()
  .openapi(postDecisions, async (c) => c.json(await decide(c.var.ctx, c.req.valid('json')), 200))
  .openapi(postUndo, async (c) => c.json(await undo(c.var.ctx, { id: c.req.valid('param').id }), 200))
  .openapi(postBatchUndo, async (c) => c.json(await undo(c.var.ctx, { batchId: c.req.valid('param').id }), 200))
  .openapi(patchComment, async (c) => c.json(await edit(c.var.ctx, c.req.valid('param').id, c.req.valid('json').source), 200))
  .openapi(postReply, async (c) => c.json(await replyAsEditors(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 201));
