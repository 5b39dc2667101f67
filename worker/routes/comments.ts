import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { commentPage, commentWithAncestors, newComment, postedComment, repliesQuery } from '../../shared/comments.ts';
import { id, siteId } from '../../shared/fields.ts';
import { ownEdit, ownSource, versions } from '../../shared/own-edits.ts';
import { editOwnComment } from '../domain/comments/edit-own.ts';
import { listReplies } from '../domain/comments/list.ts';
import { readOwnSource } from '../domain/comments/own.ts';
import { readComment } from '../domain/comments/permalink.ts';
import { postComment } from '../domain/comments/post.ts';
import { readVersions } from '../domain/comments/versions.ts';
import { withdrawOwnComment } from '../domain/comments/withdraw.ts';
import { answer, json, refusals, token } from './contract.ts';
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

const getVersions = createRoute({
  method: 'get',
  path: '/comments/{id}/versions',
  summary: 'What a comment said before its writer changed it',
  request: { params: z.object({ id }) },
  responses: { 200: answer(versions, 'the same for everyone'), ...refusals },
});

const getSource = createRoute({
  method: 'get',
  path: '/comments/{id}/source',
  summary: 'My own comment as I typed it, while I can change it',
  ...token,
  request: { params: z.object({ id }) },
  responses: { 200: answer(ownSource, 'and until when'), ...refusals },
});

const patch = createRoute({
  method: 'patch',
  path: '/comments/{id}',
  summary: 'Change my own comment; everyone sees that it was changed',
  ...token,
  request: { params: z.object({ id }), body: json(ownEdit) },
  responses: { 200: answer(postedComment, 'judged as a new one would be'), ...refusals },
});

const remove = createRoute({
  method: 'delete',
  path: '/comments/{id}',
  summary: 'Take my own comment back',
  ...token,
  request: { params: z.object({ id }) },
  responses: { 204: { description: 'gone; where it has answers its place stays' }, ...refusals },
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
  })
  .openapi(getVersions, async (c) => c.json(await readVersions(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(getSource, async (c) => c.json(await readOwnSource(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(patch, async (c) => c.json(await editOwnComment(c.var.ctx, c.req.valid('param').id, c.req.valid('json').body), 200))
  .openapi(remove, async (c) => {
    await withdrawOwnComment(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  });
