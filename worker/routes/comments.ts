import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { commentPage, commentWithAncestors, newComment, postedComment, repliesQuery } from '../../shared/comments.ts';
import { id, siteId } from '../../shared/fields.ts';
import { listReplies } from '../domain/comments/list.ts';
import { readComment } from '../domain/comments/permalink.ts';
import { postComment } from '../domain/comments/post.ts';
import { answer, json, refusals } from './contract.ts';
import { router } from './router.ts';

const post = createRoute({
  method: 'post',
  path: '/sites/{site}/comments',
  summary: 'React to an article, or to a comment',
  request: { params: z.object({ site: siteId }), body: json(newComment) },
  responses: { 201: answer(postedComment, 'stored, once for each id'), ...refusals },
});

const getOne = createRoute({
  method: 'get',
  path: '/comments/{id}',
  summary: 'A permalink: an approved comment with the comments above it',
  request: { params: z.object({ id }) },
  responses: { 200: answer(commentWithAncestors, 'the same for everyone'), ...refusals },
});

const getReplies = createRoute({
  method: 'get',
  path: '/comments/{id}/replies',
  summary: 'More replies to a comment, oldest first',
  request: { params: z.object({ id }), query: repliesQuery },
  responses: { 200: answer(commentPage, 'the same for everyone'), ...refusals },
});

export const comments = router()
  .openapi(post, async (c) => {
    const { author, parentId, ...input } = c.req.valid('json');
    const posted = await postComment(c.var.ctx, { ...input, siteId: c.req.valid('param').site, author, parentId: parentId ?? null });
    return c.json(posted, 201);
  })
  .openapi(getOne, async (c) => c.json(await readComment(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(getReplies, async (c) => {
    return c.json(await listReplies(c.var.ctx, { commentId: c.req.valid('param').id, ...c.req.valid('query') }), 200);
  });
