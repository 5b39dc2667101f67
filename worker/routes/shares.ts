import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { siteId } from '../../shared/fields.ts';
import { newShare, shared } from '../../shared/shares.ts';
import { countShare } from '../domain/shares/count.ts';
import { answer, json, refusals } from './contract.ts';
import { router } from './router.ts';

const postShare = createRoute({
  method: 'post',
  path: '/sites/{site}/shares',
  summary: 'Count that somebody shares an article; once an address, a channel and a day',
  request: { params: z.object({ site: siteId }), body: json(newShare) },
  responses: { 200: answer(shared, 'how often it was shared by now'), ...refusals },
});

export const shareRoutes = router().openapi(postShare, async (c) =>
  c.json(await countShare(c.var.ctx, { siteId: c.req.valid('param').site, ...c.req.valid('json') }), 200),
);
