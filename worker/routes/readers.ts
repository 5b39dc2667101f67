import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { repliesQuery } from '../../shared/comments.ts';
import { siteId } from '../../shared/fields.ts';
import { myComments } from '../../shared/my-comments.ts';
import { readerToken } from '../../shared/readers.ts';
import { listMyComments } from '../domain/comments/mine.ts';
import { becomeReader } from '../domain/readers/become-reader.ts';
import { answer, refusals, token } from './contract.ts';
import { router } from './router.ts';

const become = createRoute({
  method: 'post',
  path: '/sites/{site}/readers',
  summary: 'A reader token for a new reader',
  request: { params: z.object({ site: siteId }) },
  responses: { 201: answer(readerToken, 'nothing is stored yet'), ...refusals },
});

const getMine = createRoute({
  method: 'get',
  path: '/readers/me/comments',
  summary: 'What became of my comments',
  ...token,
  request: { query: repliesQuery },
  responses: { 200: answer(myComments, 'newest first'), ...refusals },
});

export const readers = router()
  .openapi(become, async (c) => c.json(await becomeReader(c.var.ctx, c.req.valid('param').site), 201))
  .openapi(getMine, async (c) => c.json(await listMyComments(c.var.ctx, c.req.valid('query')), 200));
