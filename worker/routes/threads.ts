import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { commentPage, commentsQuery } from '../../shared/comments.ts';
import { id, siteId } from '../../shared/fields.ts';
import { counts, countsQuery, threadPage, threadQuery } from '../../shared/threads.ts';
import { listComments } from '../domain/comments/list.ts';
import { listen } from '../domain/live/listen.ts';
import { countComments } from '../domain/threads/count-comments.ts';
import { readThread } from '../domain/threads/read-thread.ts';
import { answer, refusals } from './contract.ts';
import { router } from './router.ts';

const getThread = createRoute({
  method: 'get',
  path: '/sites/{site}/thread',
  summary: "An article's discussion: site, thread, poll and the first page of comments",
  request: { params: z.object({ site: siteId }), query: threadQuery },
  responses: { 200: answer(threadPage, 'the same for everyone'), ...refusals },
});

const getComments = createRoute({
  method: 'get',
  path: '/threads/{id}/comments',
  summary: 'A further page of comments',
  request: { params: z.object({ id }), query: commentsQuery },
  responses: { 200: answer(commentPage, 'the same for everyone'), ...refusals },
});

const getCounts = createRoute({
  method: 'get',
  path: '/sites/{site}/counts',
  summary: 'How many comments articles have',
  request: { params: z.object({ site: siteId }), query: countsQuery },
  responses: { 200: answer(counts, 'in the order asked'), ...refusals },
});

const getLive = createRoute({
  method: 'get',
  path: '/threads/{id}/live',
  summary: 'News of a discussion, over a WebSocket (ThreadNews in shared/live.ts); a message "?" is answered with "!"',
  request: { params: z.object({ id }) },
  responses: { 101: { description: 'the WebSocket' }, ...refusals },
});

export const threads = router()
  .openapi(getThread, async (c) => {
    return c.json(await readThread(c.var.ctx, { siteId: c.req.valid('param').site, ...c.req.valid('query') }), 200);
  })
  .openapi(getComments, async (c) => {
    return c.json(await listComments(c.var.ctx, { threadId: c.req.valid('param').id, ...c.req.valid('query') }), 200);
  })
  .openapi(getLive, async (c) => (await listen(c.var.ctx, c.req.valid('param').id, c.req.raw)) as never)
  .openapi(getCounts, async (c) => {
    return c.json(await countComments(c.var.ctx, { siteId: c.req.valid('param').site, urls: c.req.valid('query').url }), 200);
  });
