import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { siteId } from '../../shared/fields.ts';
import { newSite, site, sites as siteList } from '../../shared/sites.ts';
import { createSite } from '../domain/sites/create.ts';
import { listSites } from '../domain/sites/list.ts';
import { readSite } from '../domain/sites/read.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const getSites = createRoute({
  method: 'get',
  path: '/sites',
  summary: 'My sites',
  ...signedIn,
  responses: { 200: answer(siteList, 'those I am a member of'), ...refusals },
});
const getSite = createRoute({
  method: 'get',
  path: '/sites/{site}',
  summary: 'One of my sites and its settings',
  ...signedIn,
  request: { params: z.object({ site: siteId }) },
  responses: { 200: answer(site, 'with my role'), ...refusals },
});
const postSite = createRoute({
  method: 'post',
  path: '/sites',
  summary: 'A new site; only for who owns one',
  ...signedIn,
  request: { body: json(newSite) },
  responses: { 201: answer(site, 'made, and mine'), ...refusals },
});

export const sites = router()
  .openapi(getSites, async (c) => c.json(await listSites(c.var.ctx), 200))
  .openapi(getSite, async (c) => c.json(await readSite(c.var.ctx, c.req.valid('param').site), 200))
  .openapi(postSite, async (c) => c.json(await createSite(c.var.ctx, c.req.valid('json')), 201));
