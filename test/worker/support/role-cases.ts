import { policySettings } from '../../../shared/sites.ts';
import type { Moderator } from './moderator.ts';
import type { Scene } from './scene.ts';

/** `nobody`: without a session · `signedIn`: whoever moderates anywhere · else at least this role on the site in question. */
export type Least = 'nobody' | 'signedIn' | 'moderator' | 'admin' | 'owner';

type Call = [path: string, body?: unknown];
export interface RoleCase {
  least: Least;
  /** A call that this role may make; for readers' calls there is none. */
  call?: (scene: Scene, by: Moderator) => Call | Promise<Call>;
}

const READERS: RoleCase = { least: 'nobody' };
const desk = (least: Least, call: RoleCase['call']): RoleCase => ({ least, ...(call ? { call } : {}) });
const rules = { mode: 'pre' };

/** Every route of the API and who may call it: a new one is a line here, with a call that works. */
export const ROLE_CASES: Record<string, RoleCase> = {
  'GET /sites/:site/thread': READERS,
  'GET /sites/:site/counts': READERS,
  'GET /sites/:site/latest': READERS,
  'GET /sites/:site/latest.atom': READERS,
  'GET /sites/:site/thread.atom': READERS,
  'GET /sites/:site/thread.html': READERS,
  'POST /sites/:site/shares': READERS,
  'POST /sites/:site/comments': READERS,
  'POST /sites/:site/readers': READERS,
  'GET /sites/:site/form': READERS,
  'POST /sites/:site/preview': READERS,
  'GET /threads/:id/comments': READERS,
  'GET /threads/:id/live': READERS,
  'GET /comments/:id': READERS,
  'GET /comments/:id/replies': READERS,
  'GET /comments/:id/versions': READERS,
  'GET /comments/:id/versions.html': READERS,
  'GET /comments/:id/source': READERS,
  'PATCH /comments/:id': READERS,
  'DELETE /comments/:id': READERS,
  'GET /readers/me/comments': READERS,
  'GET /readers/me/export': READERS,
  'DELETE /readers/me': READERS,
  'POST /readers/me/page': READERS,
  'PUT /comments/:id/reactions/:kind': READERS,
  'DELETE /comments/:id/reactions/:kind': READERS,
  'POST /comments/:id/reports': READERS,
  'POST /comments/:id/appeals': READERS,
  'GET /moderation/appeals': desk('moderator', ({ site }) => [`/moderation/appeals?site=${site.id}`]),
  'POST /moderation/appeals/:id/answer': desk('moderator', async (scene) => [
    `/moderation/appeals/${await scene.appeal()}/answer`,
    { outcome: 'upheld', words: 'Het blijft zo.' },
  ]),
  'POST /comments/:id/notices': READERS,
  'GET /comments/:id/notice.html': READERS,
  'POST /comments/:id/notice.html': READERS,
  'GET /moderation/notices': desk('moderator', ({ site }) => [`/moderation/notices?site=${site.id}`]),
  'POST /moderation/notices/:id/decision': desk('moderator', async (scene) => [
    `/moderation/notices/${await scene.notice()}/decision`,
    { outcome: 'kept', words: 'Het mag.' },
  ]),
  'GET /moderation/transparency.csv': desk('admin', ({ site }) => [`/moderation/transparency.csv?site=${site.id}&year=2026`]),
  'GET /moderation/live': desk('moderator', ({ site }) => [`/moderation/live?site=${site.id}`]),
  'GET /polls/:id': READERS,
  'PUT /polls/:id/vote': READERS,
  'DELETE /polls/:id/vote': READERS,
  'POST /auth/code': { least: 'nobody' },
  'POST /auth/session': { least: 'nobody' },
  'GET /auth/session': desk('signedIn', () => ['/auth/session']),
  'DELETE /auth/session': { least: 'nobody' },
  'GET /auth/account': desk('signedIn', () => ['/auth/account']),
  'POST /auth/passkeys/options': desk('signedIn', () => ['/auth/passkeys/options']),
  // A call that works needs an authenticator: test/worker/passkeys.test.ts.
  'POST /auth/passkeys': { least: 'signedIn' },
  'DELETE /auth/passkeys/:id': { least: 'signedIn' },
  'DELETE /auth/sessions/:id': desk('signedIn', async (_, by) => [`/auth/sessions/${await by.session()}`]),
  'POST /auth/session/options': { least: 'nobody' },
  'POST /auth/session/passkey': { least: 'nobody' },
  'GET /auth/invitations/:token': { least: 'nobody' },
  'POST /auth/invitations/:token': { least: 'nobody' },
  'GET /moderation/team': desk('admin', ({ site }) => [`/moderation/team?site=${site.id}`]),
  'POST /moderation/invitations': desk('admin', ({ site }) => [
    '/moderation/invitations',
    { site: site.id, email: `${crypto.randomUUID()}@krant.example`, role: 'moderator' },
  ]),
  'DELETE /moderation/invitations/:id': desk('admin', async (scene) => [`/moderation/invitations/${await scene.invitation()}`]),
  'PATCH /moderation/sites/:site/members/:id': desk('admin', async (scene) => [
    `/moderation/sites/${scene.site.id}/members/${await scene.member()}`,
    { role: 'moderator' },
  ]),
  'DELETE /moderation/sites/:site/members/:id': desk('admin', async (scene) => [
    `/moderation/sites/${scene.site.id}/members/${await scene.member()}`,
  ]),
  'GET /sites': desk('signedIn', () => ['/sites']),
  'POST /sites': { least: 'owner' },
  'GET /sites/:site': desk('moderator', ({ site }) => [`/sites/${site.id}`]),
  'GET /moderation/queue': desk('moderator', ({ site }) => [`/moderation/queue?site=${site.id}`]),
  'GET /moderation/comments/:id': desk('moderator', async (scene) => [`/moderation/comments/${await scene.comment()}`]),
  'PATCH /moderation/comments/:id': desk('moderator', async (scene) => [
    `/moderation/comments/${await scene.comment()}`,
    { source: 'Beter' },
  ]),
  'POST /moderation/comments/:id/replies': desk('moderator', async (scene) => [
    `/moderation/comments/${await scene.approved()}/replies`,
    { body: 'Dank u', as: 'site' },
  ]),
  'POST /moderation/decisions': desk('moderator', async (scene) => [
    '/moderation/decisions',
    { commentIds: [await scene.comment()], action: 'approve' },
  ]),
  'POST /moderation/decisions/:id/undo': desk('moderator', async (scene) => [
    `/moderation/decisions/${(await scene.decision()).decisions[0]?.id}/undo`,
  ]),
  'POST /moderation/batches/:id/undo': desk('moderator', async (scene) => [`/moderation/batches/${(await scene.decision()).batch}/undo`]),
  'DELETE /moderation/comments/:id/reports': desk('moderator', async (scene) => [`/moderation/comments/${await scene.approved()}/reports`]),
  'GET /moderation/threads': desk('moderator', ({ site }) => [`/moderation/threads?site=${site.id}`]),
  'POST /moderation/threads': desk('moderator', ({ site }) => ['/moderation/threads', { site: site.id, url: `${site.article}-nieuw` }]),
  'PATCH /moderation/threads/:id': desk('moderator', async (scene) => [`/moderation/threads/${await scene.thread()}`, { state: 'closed' }]),
  'PUT /moderation/threads/:id/address': desk('admin', async (scene) => [
    `/moderation/threads/${await scene.thread()}/address`,
    { url: `${scene.site.article}-verhuisd` },
  ]),
  'POST /moderation/threads/:id/merge': desk('admin', async (scene) => [
    `/moderation/threads/${await scene.thread()}/merge`,
    { url: await scene.article() },
  ]),
  'POST /moderation/threads/:id/poll': desk('moderator', async (scene) => [
    `/moderation/threads/${await scene.thread()}/poll`,
    { question: 'Wie?', options: ['Ik', 'U'] },
  ]),
  'GET /moderation/polls/:id/results.csv': desk('moderator', async (scene) => [`/moderation/polls/${await scene.poll()}/results.csv`]),
  'PATCH /moderation/polls/:id': desk('moderator', async (scene) => [`/moderation/polls/${await scene.poll()}`, { state: 'closed' }]),
  'GET /moderation/people': desk('moderator', ({ site }) => [`/moderation/people?site=${site.id}`]),
  'GET /moderation/people/:id': desk('moderator', async (scene) => [`/moderation/people/${await scene.person()}`]),
  'DELETE /moderation/people/:id': desk('admin', async (scene) => [`/moderation/people/${await scene.person()}`]),
  'GET /moderation/people/:id/export': desk('admin', async (scene) => [`/moderation/people/${await scene.person()}/export`]),
  'POST /moderation/people/:id/restrictions': desk('moderator', async (scene) => [
    `/moderation/people/${await scene.person()}/restrictions`,
    { kind: 'ban', days: 1, reason: 'Schelden' },
  ]),
  'DELETE /moderation/restrictions/:id': desk('moderator', async (scene) => [`/moderation/restrictions/${await scene.restriction()}`]),
  'PUT /moderation/people/:id/trust': desk('moderator', async (scene) => [
    `/moderation/people/${await scene.person()}/trust`,
    { trusted: true },
  ]),
  'POST /moderation/people/:id/notes': desk('moderator', async (scene) => [
    `/moderation/people/${await scene.person()}/notes`,
    { text: 'Belde' },
  ]),
  'DELETE /moderation/notes/:id': desk('moderator', async (scene, by) => [`/moderation/notes/${await scene.note(by)}`]),
  'POST /moderation/people/:id/sweep': desk('moderator', async (scene) => [
    `/moderation/people/${await scene.person()}/sweep`,
    { action: 'spam' },
  ]),
  'GET /moderation/rules': desk('moderator', ({ site }) => [`/moderation/rules?site=${site.id}`]),
  'PUT /moderation/rules': desk('admin', ({ site }) => [
    '/moderation/rules',
    { site: site.id, policy: policySettings.parse(rules), version: 1 },
  ]),
  'POST /moderation/rules/dry-run': desk('moderator', ({ site }) => ['/moderation/rules/dry-run', { site: site.id, policy: rules }]),
  'GET /moderation/services': desk('admin', ({ site }) => [`/moderation/services?site=${site.id}`]),
  'PUT /moderation/services': desk('admin', ({ site }) => [
    '/moderation/services',
    { site: site.id, akismet: null, check: { url: 'https://keuring.krant.example/' } },
  ]),
  'GET /moderation/texts': desk('moderator', ({ site }) => [`/moderation/texts?site=${site.id}`]),
  'PUT /moderation/texts': desk('admin', ({ site }) => [
    '/moderation/texts',
    { site: site.id, reasons: [{ key: 'a', label: 'A', told: 'A' }], replies: [] },
  ]),
  'GET /moderation/figures': desk('moderator', ({ site }) => [`/moderation/figures?site=${site.id}`]),
  'GET /moderation/log': desk('moderator', ({ site }) => [`/moderation/log?site=${site.id}`]),
  'GET /moderation/log.csv': desk('admin', ({ site }) => [`/moderation/log.csv?site=${site.id}`]),
};
