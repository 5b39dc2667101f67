import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id } from '../../shared/fields.ts';
import { moderatedThread, moderatedThreads, newAddress, newThread, threadChange, threadsQuery } from '../../shared/moderation.ts';
import { newPoll, poll, pollChange } from '../../shared/polls.ts';
import { changePoll } from '../domain/polls/change.ts';
import { createPoll } from '../domain/polls/create.ts';
import { exportPoll } from '../domain/polls/export.ts';
import { changeThread } from '../domain/threads/change.ts';
import { createThread } from '../domain/threads/create.ts';
import { listModeratedThreads } from '../domain/threads/list-moderated.ts';
import { mergeInto } from '../domain/threads/merge.ts';
import { moveThreadTo } from '../domain/threads/move.ts';
import { answer, json, refusals, signedIn } from './contract.ts';
import { csvAnswer, sendCsv } from './csv-answer.ts';
import { router } from './router.ts';

const params = z.object({ id });

const getThreads = createRoute({
  method: 'get',
  path: '/moderation/threads',
  summary: 'The discussions of a site, newest first',
  ...signedIn,
  request: { query: threadsQuery },
  responses: { 200: answer(moderatedThreads, 'with their polls'), ...refusals },
});
const postThread = createRoute({
  method: 'post',
  path: '/moderation/threads',
  summary: 'The discussion of an article, before anybody wrote',
  ...signedIn,
  request: { body: json(newThread) },
  responses: { 201: answer(moderatedThread, 'made'), 200: answer(moderatedThread, 'it was there already'), ...refusals },
});
const patchThread = createRoute({
  method: 'patch',
  path: '/moderation/threads/{id}',
  summary: 'Close or open a discussion, or set how it is moderated',
  ...signedIn,
  request: { params, body: json(threadChange) },
  responses: { 200: answer(moderatedThread, 'as it is now'), ...refusals },
});
const putAddress = createRoute({
  method: 'put',
  path: '/moderation/threads/{id}/address',
  summary: 'Give a discussion another address; the old one leads to it. For admins',
  ...signedIn,
  request: { params, body: json(newAddress) },
  responses: { 200: answer(moderatedThread, 'where it is now'), ...refusals },
});
const postMerge = createRoute({
  method: 'post',
  path: '/moderation/threads/{id}/merge',
  summary: 'Bring all of a discussion into the one at another address, for good. For admins',
  ...signedIn,
  request: { params, body: json(newAddress) },
  responses: { 200: answer(moderatedThread, 'the one that holds both'), ...refusals },
});
const postPoll = createRoute({
  method: 'post',
  path: '/moderation/threads/{id}/poll',
  summary: 'Put a poll in a discussion',
  ...signedIn,
  request: { params, body: json(newPoll) },
  responses: { 201: answer(poll, 'made'), ...refusals },
});
const patchPoll = createRoute({
  method: 'patch',
  path: '/moderation/polls/{id}',
  summary: 'Change a poll, close it or open it again',
  ...signedIn,
  request: { params, body: json(pollChange) },
  responses: { 200: answer(poll, 'with all tallies'), ...refusals },
});

const getPollTable = createRoute({
  method: 'get',
  path: '/moderation/polls/{id}/results.csv',
  summary: 'The results of a poll as a table to download, with votes that stand out apart',
  ...signedIn,
  request: { params },
  responses: { 200: csvAnswer, ...refusals },
});

export const moderationThreads = router()
  .openapi(getThreads, async (c) => {
    const { site, cursor } = c.req.valid('query');
    return c.json(await listModeratedThreads(c.var.ctx, { siteId: site, cursor }), 200);
  })
  .openapi(postThread, async (c) => {
    const { site, ...input } = c.req.valid('json');
    const { thread, created } = await createThread(c.var.ctx, { siteId: site, ...input });
    return c.json(thread, created ? 201 : 200);
  })
  .openapi(patchThread, async (c) => c.json(await changeThread(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200))
  .openapi(putAddress, async (c) => c.json(await moveThreadTo(c.var.ctx, c.req.valid('param').id, c.req.valid('json').url), 200))
  .openapi(postMerge, async (c) => c.json(await mergeInto(c.var.ctx, c.req.valid('param').id, c.req.valid('json').url), 200))
  .openapi(postPoll, async (c) => c.json(await createPoll(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 201))
  .openapi(patchPoll, async (c) => c.json(await changePoll(c.var.ctx, c.req.valid('param').id, c.req.valid('json')), 200))
  .openapi(getPollTable, async (c) => {
    const { id } = c.req.valid('param');
    return sendCsv(c, `praatmee-peiling-${id}`, await exportPoll(c.var.ctx, id));
  });
