import { createRoute } from '@hono/zod-openapi';
import { rulesChange, rulesQuery, rulesTrial, rulesTried, siteRules } from '../../shared/rules.ts';
import { changeRules } from '../domain/rules/change.ts';
import { readRules } from '../domain/rules/read.ts';
import { tryRules } from '../domain/rules/try.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { router } from './router.ts';

const getRules = createRoute({
  method: 'get',
  path: '/moderation/rules',
  summary: 'What the rules of a site judge by',
  ...signedIn,
  request: { query: rulesQuery },
  responses: { 200: answer(siteRules, 'the settings and their version'), ...refusals },
});
const putRules = createRoute({
  method: 'put',
  path: '/moderation/rules',
  summary: 'Change what the rules judge by; for admins',
  ...signedIn,
  request: { body: json(rulesChange) },
  responses: { 200: answer(siteRules, 'as they are now'), ...refusals },
});
const postTrial = createRoute({
  method: 'post',
  path: '/moderation/rules/dry-run',
  summary: 'What other settings would have made of the last comments',
  ...signedIn,
  request: { body: json(rulesTrial) },
  responses: { 200: answer(rulesTried, 'what would have been held, now and then'), ...refusals },
});

export const ruleRoutes = router()
  .openapi(getRules, async (c) => c.json(await readRules(c.var.ctx, c.req.valid('query').site), 200))
  .openapi(putRules, async (c) => c.json(await changeRules(c.var.ctx, c.req.valid('json')), 200))
  .openapi(postTrial, async (c) => c.json(await tryRules(c.var.ctx, c.req.valid('json')), 200));
