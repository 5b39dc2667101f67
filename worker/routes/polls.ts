import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id } from '../../shared/fields.ts';
import { vote as voteBody, votedPoll } from '../../shared/polls.ts';
import { readPoll, vote, withdrawVote } from '../domain/polls/vote.ts';
import { answer, json, refusals, token } from './contract.ts';
import { router } from './router.ts';

const request = { params: z.object({ id }) };
const responses = { 200: answer(votedPoll, 'with the tallies that this reader may see'), ...refusals };

const getPoll = createRoute({
  method: 'get',
  path: '/polls/{id}',
  summary: 'A poll as I may see it, and my vote',
  ...token,
  request,
  responses,
});
const putVote = createRoute({
  method: 'put',
  path: '/polls/{id}/vote',
  summary: 'Vote, or vote otherwise',
  ...token,
  request: { ...request, body: json(voteBody) },
  responses,
});
const deleteVote = createRoute({ method: 'delete', path: '/polls/{id}/vote', summary: 'Take my vote back', ...token, request, responses });

export const polls = router()
  .openapi(getPoll, async (c) => c.json(await readPoll(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(putVote, async (c) => {
    return c.json(await vote(c.var.ctx, { pollId: c.req.valid('param').id, optionIds: c.req.valid('json').optionIds }), 200);
  })
  .openapi(deleteVote, async (c) => c.json(await withdrawVote(c.var.ctx, c.req.valid('param').id), 200));
