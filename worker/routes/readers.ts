import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { repliesQuery } from '../../shared/comments.ts';
import { siteId } from '../../shared/fields.ts';
import { myComments } from '../../shared/my-comments.ts';
import { readerPageAddress as addressOfPage, readerToken } from '../../shared/readers.ts';
import { listMyComments } from '../domain/comments/mine.ts';
import { readerPageAddress } from '../domain/reader-page/ticket.ts';
import { becomeReader } from '../domain/readers/become-reader.ts';
import { eraseMyself, exportOwnData } from '../domain/readers/own-data.ts';
import { answer, refusals, token } from './contract.ts';
import { router } from './router.ts';

const become = createRoute({
  method: 'post',
  path: '/sites/{site}/readers',
  summary: 'A reader token for a new reader',
  request: { params: z.object({ site: siteId }) },
  responses: { 201: answer(readerToken, 'nothing is stored yet'), ...refusals },
});

const getMine = createRoute({
  method: 'get',
  path: '/readers/me/comments',
  summary: 'What became of my comments',
  ...token,
  request: { query: repliesQuery },
  responses: { 200: answer(myComments, 'newest first'), ...refusals },
});

const getExport = createRoute({
  method: 'get',
  path: '/readers/me/export',
  summary: 'All that the site keeps about me',
  ...token,
  responses: { 200: answer(z.record(z.string(), z.unknown()), 'the data; times in milliseconds since 1970'), ...refusals },
});

const erase = createRoute({
  method: 'delete',
  path: '/readers/me',
  summary: 'Take my name, e-mail and texts away for good',
  ...token,
  responses: { 204: { description: 'gone; nothing brings it back' }, ...refusals },
});

const postPage = createRoute({
  method: 'post',
  path: '/readers/me/page',
  summary: 'A page with what became of my comments, for me alone',
  ...token,
  responses: { 201: answer(addressOfPage, 'good for an hour'), ...refusals },
});

export const readers = router()
  .openapi(become, async (c) => c.json(await becomeReader(c.var.ctx, c.req.valid('param').site), 201))
  .openapi(getMine, async (c) => c.json(await listMyComments(c.var.ctx, c.req.valid('query')), 200))
  .openapi(getExport, async (c) => c.json(await exportOwnData(c.var.ctx), 200))
  .openapi(erase, async (c) => {
    await eraseMyself(c.var.ctx);
    return c.body(null, 204);
  })
  .openapi(postPage, async (c) => c.json(await readerPageAddress(c.var.ctx), 201));
