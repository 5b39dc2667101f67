import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id, siteId } from '../../shared/fields.ts';
import { newNotice, notice, noticeDecision, noticeForm, noticeReceipt, notices, noticesQuery } from '../../shared/notices.ts';
import { decideOnNotice } from '../domain/notices/decide.ts';
import { giveNotice } from '../domain/notices/give.ts';
import { listNotices } from '../domain/notices/list.ts';
import { noticeOnPage, showNoticeForm } from '../domain/notices/page.ts';
import { exportTransparency } from '../domain/transparency/export.ts';
import { sendPage } from '../send-page.ts';
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
const lang = z.object({ lang: z.string().max(20).optional() });
const page = (description: string) => ({ description, content: { 'text/html': { schema: { type: 'string' as const } } } });
const getNoticePage = createRoute({
  method: 'get',
  path: '/comments/{id}/notice.html',
  summary: 'The form of such a notice, as a page that needs no scripts',
  request: { params, query: lang },
  responses: { 200: page('the comment and the form'), 404: page('readers see no such comment any more'), ...refusals },
});
const postNoticePage = createRoute({
  method: 'post',
  path: '/comments/{id}/notice.html',
  summary: 'What the form of that page sends',
  request: { params, query: lang, body: { required: true, content: { 'application/x-www-form-urlencoded': { schema: noticeForm } } } },
  responses: { 201: page('received, with its number'), 422: page('the form, with what is wrong'), ...refusals },
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
  .openapi(getNoticePage, async (c) =>
    sendPage(c, await showNoticeForm(c.var.ctx, c.req.valid('param').id, c.req.valid('query').lang), true),
  )
  .openapi(postNoticePage, async (c) =>
    sendPage(c, await noticeOnPage(c.var.ctx, c.req.valid('param').id, c.req.valid('query').lang, c.req.valid('form')), true),
  )
  .openapi(getNotices, async (c) => c.json(await listNotices(c.var.ctx, c.req.valid('query')), 200))
  .openapi(postDecision, async (c) => c.json(await decideOnNotice(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200))
  .openapi(getTransparency, async (c) => {
    const query = c.req.valid('query');
    return sendCsv(c, `praatmee-${query.site}-${query.year}`, await exportTransparency(c.var.ctx, query));
  });
