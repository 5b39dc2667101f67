import { API } from '../../../shared/paths.ts';
import type { Services, ServicesChange } from '../../../shared/services.ts';
import { type Moderator, moderator } from './moderator.ts';
import { outside } from './outside.ts';
import { bindings, call, makeSite } from './praatmee.ts';
import type { Reader } from './reader.ts';

/** Bindings with Akismet on this machine. */
export const env = { ...bindings, AKISMET_URL: `${outside}/akismet` };

/** A site with these services, and its admin Bram. */
export async function desk(change: Omit<ServicesChange, 'site'> | null, policy: Parameters<typeof makeSite>[0] = { mode: 'post' }) {
  const site = await makeSite(policy);
  const bram = await moderator('Bram', [site], 'admin');
  bram.env = env;
  const saved = change && (await saves(bram, site, change));
  return { site, bram, saved };
}
export const saves = (by: Moderator, site: { id: string }, change: object) =>
  by.send<Services>('PUT', '/moderation/services', { site: site.id, ...change });
export const reads = (by: Moderator, site: { id: string }) => by.send<Services>('GET', `/moderation/services?site=${site.id}`);

/** What a reader was answered, and what was stored of it. */
export async function posts(by: Reader, body: string, more: Parameters<Reader['comment']>[1] = {}, withEnv = env) {
  const headers = { origin: by.site.origin, 'cf-connecting-ip': by.address, authorization: `Bearer ${by.token}` };
  const answer = await call<{ comment: { id: string; status: string }; reason?: string; reasons?: string[] }>(
    `${API}/sites/${by.site.id}/comments`,
    { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(by.comment(body, more)) },
    withEnv,
  );
  return { ...answer, ...(await kept(answer.body.comment?.id)) };
}

export async function kept(id: string | undefined) {
  const row = await bindings.DB.prepare('SELECT status, evidence FROM comments WHERE id = ?1')
    .bind(id ?? '')
    .first<{ status: string; evidence: string }>();
  return { stored: row?.status, evidence: JSON.parse(row?.evidence ?? '[]') };
}
