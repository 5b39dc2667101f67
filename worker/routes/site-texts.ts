import { createRoute } from '@hono/zod-openapi';
import { newSiteTexts, siteTexts, siteTextsQuery } from '../../shared/site-texts.ts';
import { changeSiteTexts } from '../domain/site-texts/change.ts';
import { readSiteTexts } from '../domain/site-texts/read.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const getTexts = createRoute({
  method: 'get',
  path: '/moderation/texts',
  summary: 'The reasons for rejecting, and answers to use again',
  ...signedIn,
  request: { query: siteTextsQuery },
  responses: { 200: answer(siteTexts, 'both lists'), ...refusals },
});
const putTexts = createRoute({
  method: 'put',
  path: '/moderation/texts',
  summary: 'Change both lists; for admins',
  ...signedIn,
  request: { body: json(newSiteTexts) },
  responses: { 200: answer(siteTexts, 'as they are now'), ...refusals },
});

export const siteTextRoutes = router()
  .openapi(getTexts, async (c) => c.json(await readSiteTexts(c.var.ctx, c.req.valid('query').site), 200))
  .openapi(putTexts, async (c) => c.json(await changeSiteTexts(c.var.ctx, c.req.valid('json')), 200));
