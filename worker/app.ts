import { API } from '../shared/paths.ts';
import type { Host } from './context.ts';
import { answerError } from './problem.ts';
import { RefusedError } from './refused-error.ts';
import { accountRoutes } from './routes/account.ts';
import { answerPages } from './routes/answer-pages.ts';
import { appealRoutes } from './routes/appeals.ts';
import { auth } from './routes/auth.ts';
import { comments } from './routes/comments.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { deskSession, sameOrigin } from './routes/desk-middleware.ts';
import { describe } from './routes/document.ts';
import { figureRoutes } from './routes/figures.ts';
import { forms } from './routes/forms.ts';
import { LIMITS, limited } from './routes/limits.ts';
import { liveRoutes } from './routes/live.ts';
import { localMail } from './routes/local-mail.ts';
import { auditLog } from './routes/log.ts';
import { memberRoutes } from './routes/members.ts';
import { configured, context, publicCors, readerIdentity, smallBody } from './routes/middleware.ts';
import { moderation } from './routes/moderation.ts';
import { moderationThreads } from './routes/moderation-threads.ts';
import { noticeRoutes } from './routes/notices.ts';
import { peopleRoutes } from './routes/people.ts';
import { polls } from './routes/polls.ts';
import { reactionRoutes } from './routes/reactions.ts';
import { readable } from './routes/readable.ts';
import { readerPages } from './routes/reader-pages.ts';
import { readers } from './routes/readers.ts';
import { reportRoutes } from './routes/reports.ts';
import { router } from './routes/router.ts';
import { ruleRoutes } from './routes/rules.ts';
import { serviceRoutes } from './routes/services.ts';
import { shareRoutes } from './routes/shares.ts';
import { siteTextRoutes } from './routes/site-texts.ts';
import { sites } from './routes/sites.ts';
import { threads } from './routes/threads.ts';

/** Calls for pages of every site. */
const READERS = ['/sites/:site/:call', '/threads/*', '/comments/*', '/readers/*', '/polls/*'];
/** Calls for the desk alone. */
const DESK = ['/auth/*', '/moderation/*', '/sites', '/sites/:site'];

/** The API's table of contents. */
export function createApp(host: Host) {
  const api = router();
  for (const path of READERS) api.use(path, publicCors, readerIdentity);
  for (const path of DESK) api.use(path, sameOrigin, deskSession);
  for (const [route, limit] of Object.entries(LIMITS)) api.on(...methodAndPath(route), limited(limit));
  api.route('/', threads).route('/', comments).route('/', readers).route('/', polls).route('/', readable).route('/', shareRoutes);
  api
    .route('/', forms)
    .route('/', auth)
    .route('/', accountRoutes)
    .route('/', moderation)
    .route('/', decisionRoutes)
    .route('/', siteTextRoutes)
    .route('/', peopleRoutes)
    .route('/', ruleRoutes)
    .route('/', serviceRoutes)
    .route('/', memberRoutes)
    .route('/', figureRoutes)
    .route('/', reactionRoutes)
    .route('/', reportRoutes)
    .route('/', appealRoutes)
    .route('/', noticeRoutes)
    .route('/', liveRoutes)
    .route('/', moderationThreads)
    .route('/', auditLog)
    .route('/', sites);

  const app = router();
  app.use(context(host), configured, smallBody);
  app.onError(answerError);
  app.notFound((c) => answerError(new RefusedError('not_found'), c));
  app.route(API, api).route('/', localMail).route('/', answerPages).route('/', readerPages);
  app.get('/api/openapi.json', (c) => c.json(describe(api)));
  return app;
}

function methodAndPath(route: string): [string, string] {
  const [method = '', path = ''] = route.split(' ');
  return [method, path];
}
