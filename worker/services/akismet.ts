import type { Env } from '../context.ts';
import { type Asked, ask } from './ask.ts';

/** What a site's Akismet key is sealed for (worker/sealed.ts). */
export const AKISMET_KEY = 'akismet key';

/** A comment as both times that Akismet hears of it: when it is written, and when a moderator decided. */
export interface AkismetAbout {
  hosts: readonly string[];
  articleUrl: string;
  isReply: boolean;
  author: string;
  source: string;
  createdAt: number;
  addressHash: string | null;
  /** Left out unless the site lets Akismet know who wrote. */
  email?: string | null | undefined;
  address?: string | null;
}

/** `sure`: spam of which Akismet says that nobody need look at it. */
export interface AkismetSaid {
  spam: boolean;
  sure: boolean;
}

/** Whether a key is good for a site. */
export async function verifyKey(env: Env, key: string, hosts: readonly string[]): Promise<Asked<boolean>> {
  const answer = await call(env, 'verify-key', { api_key: key, key, blog: homeOf(hosts) });
  if ('failed' in answer) return answer;
  const { text } = answer.said;
  return text === 'valid' || text === 'invalid' ? { said: text === 'valid' } : { failed: 'unreadable' };
}

export async function checkComment(env: Env, key: string, about: AkismetAbout): Promise<Asked<AkismetSaid>> {
  const answer = await call(env, 'comment-check', { api_key: key, ...fieldsOf(about) });
  if ('failed' in answer) return answer;
  const { text, headers } = answer.said;
  if (text !== 'true' && text !== 'false') return { failed: 'unreadable' };
  return { said: { spam: text === 'true', sure: headers.get('x-akismet-pro-tip') === 'discard' } };
}

/** Tells it what a moderator decided, so that it learns. */
export async function submit(env: Env, key: string, as: 'spam' | 'ham', about: AkismetAbout): Promise<Asked<true>> {
  const answer = await call(env, `submit-${as}`, { api_key: key, ...fieldsOf(about) });
  if ('failed' in answer) return answer;
  return answer.said.text.startsWith('Thanks') ? { said: true } : { failed: 'unreadable' };
}

/** In Akismet's words: https://akismet.com/developers/detailed-docs/comment-check/ */
function fieldsOf({ hosts, articleUrl, isReply, author, source, createdAt, addressHash, email, address }: AkismetAbout) {
  return {
    blog: homeOf(hosts),
    user_ip: address ?? standIn(addressHash),
    permalink: articleUrl,
    comment_type: isReply ? 'reply' : 'comment',
    comment_author: author,
    ...(email ? { comment_author_email: email } : {}),
    comment_content: source,
    comment_date_gmt: new Date(createdAt).toISOString(),
    blog_charset: 'UTF-8',
  };
}

async function call(env: Env, method: string, fields: Record<string, string>) {
  const form = new URLSearchParams({ ...fields, ...(env.ENVIRONMENT === 'local' ? { is_test: '1' } : {}) });
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Praatmee/1.0' };
  const answer = await ask(`${env.AKISMET_URL}/${method}`, headers, form.toString());
  return 'said' in answer ? { said: { ...answer.said, text: answer.said.text.trim() } } : answer;
}

/** The address of the site itself; `*.krant.example` stands for all below it. */
function homeOf(hosts: readonly string[]): string {
  return `https://${(hosts[0] ?? '').replace(/^\*\./, '')}/`;
}

/**
 * Akismet asks for an internet address and we keep none: one of the range that is nobody's (RFC 4193), made of the keyed hash, so that
 * the same reader has the same one for a month, and the check and what is decided later belong together.
 */
function standIn(addressHash: string | null): string {
  return `fd${(addressHash ?? '').padEnd(30, '0').slice(0, 30)}`.replace(/.{4}(?=.)/g, '$&:');
}
