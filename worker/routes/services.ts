import { createRoute } from '@hono/zod-openapi';
import { services, servicesChange, servicesQuery } from '../../shared/services.ts';
import { changeServices } from '../domain/services/change.ts';
import { readServices } from '../domain/services/read.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const getServices = createRoute({
  method: 'get',
  path: '/moderation/services',
  summary: 'Services outside that judge along, without their keys; for admins',
  ...signedIn,
  request: { query: servicesQuery },
  responses: { 200: answer(services, 'both, or null where there is none'), ...refusals },
});
const putServices = createRoute({
  method: 'put',
  path: '/moderation/services',
  summary: 'Change both; for admins',
  ...signedIn,
  request: { body: json(servicesChange) },
  responses: { 200: answer(services, 'as they are now, with the secret of a new check'), ...refusals },
});

export const serviceRoutes = router()
  .openapi(getServices, async (c) => c.json(await readServices(c.var.ctx, c.req.valid('query').site), 200))
  .openapi(putServices, async (c) => c.json(await changeServices(c.var.ctx, c.req.valid('json')), 200));
