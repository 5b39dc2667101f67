import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { appeal, appealAnswer, appeals, appealsQuery, newAppeal } from '../../shared/appeals.ts';
import { id } from '../../shared/fields.ts';
import { answerTheAppeal } from '../domain/appeals/answer.ts';
import { makeAppeal } from '../domain/appeals/appeal.ts';
import { listAppeals } from '../domain/appeals/list.ts';
import { answer, json, refusals, signedIn, token } from './contract.ts';
import { router } from './router.ts';

const params = z.object({ id });

const postAppeal = createRoute({
  method: 'post',
  path: '/comments/{id}/appeals',
  summary: 'Ask another moderator to look at the decision on my comment',
  ...token,
  request: { params, body: json(newAppeal) },
  responses: { 204: { description: 'it waits for a moderator; the same the second time' }, ...refusals },
});
const getAppeals = createRoute({
  method: 'get',
  path: '/moderation/appeals',
  summary: 'Appeals of a site',
  ...signedIn,
  request: { query: appealsQuery },
  responses: { 200: answer(appeals, 'a page of them'), ...refusals },
});
const postAnswer = createRoute({
  method: 'post',
  path: '/moderation/appeals/{id}/answer',
  summary: 'Answer an appeal against a colleague’s decision',
  ...signedIn,
  request: { params, body: json(appealAnswer) },
  responses: { 200: answer(appeal, 'the appeal with its answer'), ...refusals },
});

export const appealRoutes = router()
  .openapi(postAppeal, async (c) => {
    await makeAppeal(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(getAppeals, async (c) => c.json(await listAppeals(c.var.ctx, c.req.valid('query')), 200))
  .openapi(postAnswer, async (c) => c.json(await answerTheAppeal(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200));
