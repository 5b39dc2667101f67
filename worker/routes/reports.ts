import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { id } from '../../shared/fields.ts';
import { newReport } from '../../shared/reports.ts';
import { dismissReports } from '../domain/reports/dismiss.ts';
import { reportComment } from '../domain/reports/report.ts';
import { json, refusals, signedIn, token } from './contract.ts';
import { router } from './router.ts';

const params = z.object({ id });

const postReport = createRoute({
  method: 'post',
  path: '/comments/{id}/reports',
  summary: 'Tell the editors of a comment that they should look at',
  ...token,
  request: { params, body: json(newReport) },
  responses: { 204: { description: 'told; the same the second time' }, ...refusals },
});
const deleteReports = createRoute({
  method: 'delete',
  path: '/moderation/comments/{id}/reports',
  summary: 'Leave a reported comment as it is',
  ...signedIn,
  request: { params },
  responses: { 204: { description: 'the reports are answered' }, ...refusals },
});

export const reportRoutes = router()
  .openapi(postReport, async (c) => {
    await reportComment(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(deleteReports, async (c) => {
    await dismissReports(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  });
