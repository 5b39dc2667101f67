import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id, siteId } from '../../shared/fields.ts';
import { newNotice, notice, noticeDecision, noticeReceipt, notices, noticesQuery } from '../../shared/notices.ts';
import { decideOnNotice } from '../domain/notices/decide.ts';
import { giveNotice } from '../domain/notices/give.ts';
import { listNotices } from '../domain/notices/list.ts';
import { exportTransparency } from '../domain/transparency/export.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { csvAnswer, sendCsv } from './csv-answer.ts';
import { router } from './router.ts';

const params = z.object({ id });

const postNotice = createRoute({
  method: 'post',
  path: '/comments/{id}/notices',
  summary: 'Give notice of illegal content (DSA art. 16)',
  request: { params, body: json(newNotice) },
  responses: { 201: answer(noticeReceipt, 'received; a receipt goes by mail'), ...refusals },
});
const getNotices = createRoute({
  method: 'get',
  path: '/moderation/notices',
  summary: 'Notices of illegal content on a site',
  ...signedIn,
  request: { query: noticesQuery },
  responses: { 200: answer(notices, 'a page of them'), ...refusals },
});
const postDecision = createRoute({
  method: 'post',
  path: '/moderation/notices/{id}/decision',
  summary: 'Decide on a notice; notifier and writer are told',
  ...signedIn,
  request: { params, body: json(noticeDecision) },
  responses: { 200: answer(notice, 'the notice with the decision'), ...refusals },
});
const getTransparency = createRoute({
  method: 'get',
  path: '/moderation/transparency.csv',
  summary: 'Figures of a year for the transparency report (DSA art. 15 and 24); for admins',
  ...signedIn,
  request: { query: z.object({ site: siteId, year: z.coerce.number().int().min(2024).max(2100) }) },
  responses: { 200: csvAnswer, ...refusals },
});

export const noticeRoutes = router()
  .openapi(postNotice, async (c) => c.json(await giveNotice(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 201))
  .openapi(getNotices, async (c) => c.json(await listNotices(c.var.ctx, c.req.valid('query')), 200))
  .openapi(postDecision, async (c) => c.json(await decideOnNotice(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200))
  .openapi(getTransparency, async (c) => {
    const query = c.req.valid('query');
    return sendCsv(c, `praatmee-${query.site}-${query.year}`, await exportTransparency(c.var.ctx, query));
  });
