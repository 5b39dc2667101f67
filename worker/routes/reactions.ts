import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id } from '../../shared/fields.ts';
import { reacted, reactionKind } from '../../shared/reactions.ts';
import { react, takeReactionBack } from '../domain/comments/react.ts';
import { answer, refusals, token } from './contract.ts';
import { router } from './router.ts';

const request = { params: z.object({ id, kind: reactionKind }) };
const responses = { 200: answer(reacted, 'how often each kind is chosen now, and which I chose'), ...refusals };
const path = '/comments/{id}/reactions/{kind}';

const putReaction = createRoute({ method: 'put', path, summary: 'Value a comment', ...token, request, responses });
const deleteReaction = createRoute({ method: 'delete', path, summary: 'Take that back', ...token, request, responses });

export const reactionRoutes = router()
  .openapi(putReaction, async (c) => {
    const { id: commentId, kind } = c.req.valid('param');
    return c.json(await react(c.var.ctx, { commentId, kind }), 200);
  })
  .openapi(deleteReaction, async (c) => {
    const { id: commentId, kind } = c.req.valid('param');
    return c.json(await takeReactionBack(c.var.ctx, { commentId, kind }), 200);
  });
