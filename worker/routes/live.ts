import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id, siteId } from '../../shared/fields.ts';
import { joinDesks, whoLooks } from '../domain/live/join.ts';
import { answer, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const looking = z.object({ looking: z.array(z.object({ id, name: z.string(), comment: id.nullable() })) });

const getLive = createRoute({
  method: 'get',
  path: '/moderation/live',
  summary: 'News between the desks of a site, over a WebSocket (shared/live.ts); without one, who looks at what',
  ...signedIn,
  request: { query: z.object({ site: siteId }) },
  responses: { 101: { description: 'the WebSocket' }, 200: answer(looking, 'asked without a WebSocket'), ...refusals },
});

export const liveRoutes = router().openapi(getLive, async (c) => {
  const { site } = c.req.valid('query');
  if (c.req.header('upgrade') === 'websocket') return (await joinDesks(c.var.ctx, site, c.req.raw)) as never;
  return c.json({ looking: await whoLooks(c.var.ctx, site) }, 200);
});
