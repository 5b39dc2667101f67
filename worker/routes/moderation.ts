import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id } from '../../shared/fields.ts';
import { decisions, newDecision, queue, queueQuery } from '../../shared/moderation.ts';
import { decide } from '../domain/decisions/decide.ts';
import { undo } from '../domain/decisions/undo.ts';
import { readQueue } from '../domain/moderation/queue.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const getQueue = createRoute({
  method: 'get',
  path: '/moderation/queue',
  summary: 'What waits for a decision, oldest first',
  ...signedIn,
  request: { query: queueQuery },
  responses: { 200: answer(queue, 'with all that a decision rests on'), ...refusals },
});
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
  request: { params: z.object({ id }) },
  responses: { 200: answer(decisions, 'the undo, a decision of its own'), ...refusals },
});

export const moderation = router()
  .openapi(getQueue, async (c) => {
    const { site, ...query } = c.req.valid('query');
    return c.json(await readQueue(c.var.ctx, { siteId: site, ...query }), 200);
  })
  .openapi(postDecisions, async (c) => c.json(await decide(c.var.ctx, c.req.valid('json')), 200))
  .openapi(postUndo, async (c) => c.json(await undo(c.var.ctx, c.req.valid('param').id), 200));
