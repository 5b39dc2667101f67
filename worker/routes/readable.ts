import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { etag } from 'hono/etag';
import { z } from 'zod';
import { id, siteId } from '../../shared/fields.ts';
import { latest, latestQuery } from '../../shared/latest.ts';
import { feedQuery, pageLanguage, threadHtmlQuery } from '../../shared/readable.ts';
import type { AppEnv } from '../app-env.ts';
import { versionsHtml } from '../domain/comments/versions-html.ts';
import { siteFeed } from '../domain/feeds/site-feed.ts';
import { threadFeed } from '../domain/feeds/thread-feed.ts';
import { listLatest } from '../domain/latest/list.ts';
import { threadHtml } from '../domain/threads/read-html.ts';
import { sendPage } from '../send-page.ts';
import { answer, refusals } from './contract.ts';
import { router } from './router.ts';

const params = z.object({ site: siteId });
const text = (type: string, description: string) => ({ description, content: { [type]: { schema: { type: 'string' as const } } } });
const same = { 304: { description: 'the same as what the caller has' } };
const middleware = etag();

const getLatest = createRoute({
  method: 'get',
  path: '/sites/{site}/latest',
  summary: 'The newest comments of a site, in few words each',
  request: { params, query: latestQuery },
  responses: { 200: answer(latest, 'the same for everyone'), ...refusals },
});
const getSiteFeed = createRoute({
  method: 'get',
  path: '/sites/{site}/latest.atom',
  summary: 'The newest comments of a site, as an Atom feed',
  middleware,
  request: { params },
  responses: { 200: text('application/atom+xml', 'newest first'), ...same, ...refusals },
});
const getThreadFeed = createRoute({
  method: 'get',
  path: '/sites/{site}/thread.atom',
  summary: 'The newest comments on an article, as an Atom feed',
  middleware,
  request: { params, query: feedQuery },
  responses: { 200: text('application/atom+xml', 'newest first'), ...same, ...refusals },
});
const getThreadHtml = createRoute({
  method: 'get',
  path: '/sites/{site}/thread.html',
  summary: 'The discussion to be read without scripts, by people and by search engines',
  middleware,
  request: { params, query: threadHtmlQuery },
  responses: { 200: text('text/html', 'a page, or with `fragment` what to put into one'), ...same, ...refusals },
});

const getVersionsHtml = createRoute({
  method: 'get',
  path: '/comments/{id}/versions.html',
  summary: 'What a comment said before its writer changed it, as a page',
  middleware,
  request: { params: z.object({ id }) },
  responses: { 200: text('text/html', 'in the language of the browser'), ...same, ...refusals },
});

export const readable = router()
  .openapi(getLatest, async (c) =>
    c.json(await listLatest(c.var.ctx, { siteId: c.req.valid('param').site, count: c.req.valid('query').count }), 200),
  )
  .openapi(getSiteFeed, async (c) => sendFeed(c, await siteFeed(c.var.ctx, c.req.valid('param').site)))
  .openapi(getThreadFeed, async (c) =>
    sendFeed(c, await threadFeed(c.var.ctx, { siteId: c.req.valid('param').site, url: c.req.valid('query').url })),
  )
  .openapi(getThreadHtml, async (c) => {
    return sendPage(c, await threadHtml(c.var.ctx, { siteId: c.req.valid('param').site, ...c.req.valid('query') }));
  })
  .openapi(getVersionsHtml, async (c) => {
    const lang = pageLanguage(c.req.header('accept-language'));
    c.header('vary', 'accept-language', { append: true });
    return sendPage(c, await versionsHtml(c.var.ctx, c.req.valid('param').id, lang));
  });

/** Its ETag alone says whether it changed: a comment that is approved late or removed leaves the newest time as it was. */
function sendFeed(c: Context<AppEnv>, xml: string) {
  return c.body(xml, 200, { 'content-type': 'application/atom+xml; charset=utf-8', 'x-content-type-options': 'nosniff' });
}
