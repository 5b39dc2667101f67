import type { ReaderToken } from '../../shared/readers.ts';
import { ApiError, type Call, call } from '../api.ts';
import { read, write } from './storage.ts';

/** Where somebody reads, and in which language: as Accept-Language has it. */
export interface At {
  readonly host: string;
  readonly site: string;
  readonly lang: string;
}

/** Tokens that are asked for now, so that each site gives one reader one token. */
const asking = new Map<string, Promise<string>>();

/**
 * A call of `path` by who reads on this site, as far as the browser knows: a token kept in the page's own storage, no cookie. One that is no
 * longer good is replaced once, unnoticed. What is refused is told in the reader's language. Throws an ApiError.
 */
export async function asReader<Answer>(at: At, path: string, asked: Call = {}): Promise<Answer> {
  const send = async () =>
    call<Answer>(at.host, path, { ...asked, headers: { ...inLanguage(at), authorization: `Bearer ${await tokenFor(at)}` } });
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError && error.code.startsWith('token_'))) throw error;
    write(keyOf(at), null);
    return send();
  }
}

/** Headers of a call whose refusal the reader is to understand. */
function inLanguage({ lang }: Pick<At, 'lang'>): Record<string, string> {
  return { 'accept-language': lang };
}

/** Got before the first write, so that a write sent twice is by the same reader. */
async function tokenFor(at: At): Promise<string> {
  const key = keyOf(at);
  const kept = read<ReaderToken>(key);
  if (kept && Date.parse(kept.expiresAt) > Date.now()) return kept.token;
  const asked = asking.get(key) ?? askToken(at).finally(() => asking.delete(key));
  asking.set(key, asked);
  return asked;
}

async function askToken(at: At): Promise<string> {
  const fresh = await call<ReaderToken>(at.host, `/sites/${at.site}/readers`, { method: 'POST', headers: inLanguage(at) });
  write(keyOf(at), fresh);
  return fresh.token;
}

/** The discussion looks there too, for whether somebody is known here (thread-store.ts). */
function keyOf({ site }: At): string {
  return `reader.${site}`;
}
