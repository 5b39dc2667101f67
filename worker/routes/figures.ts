import { createRoute } from '@hono/zod-openapi';
import { figures, figuresQuery } from '../../shared/figures.ts';
import { readFigures } from '../domain/figures/read.ts';
import { answer, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const getFigures = createRoute({
  method: 'get',
  path: '/moderation/figures',
  summary: 'How much came in, how it was decided, and how long it waited',
  ...signedIn,
  request: { query: figuresQuery },
  responses: { 200: answer(figures, 'of the last days'), ...refusals },
});

export const figureRoutes = router().openapi(getFigures, async (c) => {
  const { site, days } = c.req.valid('query');
  return c.json(await readFigures(c.var.ctx, site, Number(days)), 200);
});
