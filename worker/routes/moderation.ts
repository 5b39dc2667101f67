import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { moderatedCase } from '../../shared/case.ts';
import { id } from '../../shared/fields.ts';
import { queue, queueQuery } from '../../shared/moderation.ts';
import { readCase } from '../domain/moderation/case.ts';
import { readQueue } from '../domain/moderation/queue.ts';
import { answer, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const getQueue = createRoute({
  method: 'get',
  path: '/moderation/queue',
  summary: 'What waits for a decision, or another list of comments',
  ...signedIn,
  request: { query: queueQuery },
  responses: { 200: answer(queue, 'with all that a decision rests on'), ...refusals },
});
const getCase = createRoute({
  method: 'get',
  path: '/moderation/comments/{id}',
  summary: 'One comment with its branch, its history and its writer’s',
  ...signedIn,
  request: { params: z.object({ id }) },
  responses: { 200: answer(moderatedCase, 'all that a decision may rest on'), ...refusals },
});

export const moderation = router()
  .openapi(getQueue, async (c) => c.json(await readQueue(c.var.ctx, c.req.valid('query')), 200))
  .openapi(getCase, async (c) => c.json(await readCase(c.var.ctx, c.req.valid('param').id), 200));
