import type { PostedComment } from '../../../shared/comments.ts';
import type { Versions } from '../../../shared/own-edits.ts';
import { type Moderator, moderator } from './moderator.ts';
import { makeSite } from './praatmee.ts';
import { type Reader, reader } from './reader.ts';

type Site = Awaited<ReturnType<typeof makeSite>>;

/** Anna wrote something on a site of her own; Noor is its admin. */
export async function written(policy: Parameters<typeof makeSite>[0] = { mode: 'post' }, text = 'Dit vind ik een goed plan.') {
  const site = await makeSite(policy);
  const anna = await reader(site, 'Anna');
  const { comment } = (await anna.reacts(text)).body;
  return { site, anna, id: comment.id, noor: await moderator('Noor', [site], 'admin') };
}

export const edits = (by: Reader, id: string, body: string, headers = {}) =>
  by.send<PostedComment>('PATCH', `/comments/${id}`, { body }, headers);

/** What everyone reads, the newest first. */
export const texts = async (by: Reader) => (await by.reads()).body.comments.items.map(({ body }) => JSON.stringify(body));

export const versions = (by: Reader, id: string) => by.send<Versions>('GET', `/comments/${id}/versions`);

/** What a comment said before, the newest first. */
export const said = async (by: Reader, id: string) => (await versions(by, id)).body.items.map(({ body }) => JSON.stringify(body));

/** Who wrote last on a site, as the desk knows them. */
export async function person(by: Moderator, site: Site): Promise<{ id: string; refused: number }> {
  const { items } = (await by.send<{ items: { id: string; refused: number }[] }>('GET', `/moderation/people?site=${site.id}`)).body;
  return items[0] ?? { id: '', refused: -1 };
}
