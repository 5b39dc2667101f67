import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { siteId } from '../../shared/fields.ts';
import { commentForm, newPreview, preview } from '../../shared/forms.ts';
import { previewText } from '../domain/forms/preview.ts';
import { readForm } from '../domain/forms/read.ts';
import { answer, json, refusals } from './contract.ts';
import { router } from './router.ts';

const params = z.object({ site: siteId });

const getForm = createRoute({
  method: 'get',
  path: '/sites/{site}/form',
  summary: 'House rules, and what a comment on this site has to bring',
  request: { params },
  responses: { 200: answer(commentForm, 'for one form: its challenge is good once'), ...refusals },
});

const postPreview = createRoute({
  method: 'post',
  path: '/sites/{site}/preview',
  summary: 'A text as others will see it',
  request: { params, body: json(newPreview) },
  responses: { 200: answer(preview, 'nothing is stored'), ...refusals },
});

export const forms = router()
  .openapi(getForm, async (c) => {
    c.header('cache-control', 'no-store');
    return c.json(await readForm(c.var.ctx, c.req.valid('param').site), 200);
  })
  .openapi(postPreview, async (c) => {
    return c.json(await previewText(c.var.ctx, { siteId: c.req.valid('param').site, ...c.req.valid('json') }), 200);
  });
