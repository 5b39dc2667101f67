import { createRoute } from '@hono/zod-openapi';
import { log, logExportQuery, logQuery } from '../../shared/log.ts';
import { exportLog } from '../domain/log/export.ts';
import { listLog } from '../domain/log/list.ts';
import { answer, refusals, signedIn } from './contract.ts';
import { csvAnswer, sendCsv } from './csv-answer.ts';
import { router } from './router.ts';

const getLog = createRoute({
  method: 'get',
  path: '/moderation/log',
  summary: 'What was done at the desk, newest first',
  ...signedIn,
  request: { query: logQuery },
  responses: { 200: answer(log, 'a page; empty with a cursor means: look further back'), ...refusals },
});
const getLogExport = createRoute({
  method: 'get',
  path: '/moderation/log.csv',
  summary: 'The same as a table to download; for admins',
  ...signedIn,
  request: { query: logExportQuery },
  responses: { 200: csvAnswer, ...refusals },
});

export const auditLog = router()
  .openapi(getLog, async (c) => c.json(await listLog(c.var.ctx, c.req.valid('query')), 200))
  .openapi(getLogExport, async (c) => {
    const query = c.req.valid('query');
    return sendCsv(c, `praatmee-${query.site}-logboek`, await exportLog(c.var.ctx, query));
  });
