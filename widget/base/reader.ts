import * as paths from '../../shared/paths.ts';
import type { ReaderToken } from '../../shared/readers.ts';
import { ApiError, call } from '../api.ts';
import { read, write } from './storage.ts';

/** Who reads on this site, as far as the browser knows: a token kept in the page's own storage, no cookie. */
export class Reader {
  readonly #host: string;
  readonly #site: string;
  #asking: Promise<string> | null = null;

  constructor(host: string, site: string) {
    this.#host = host;
    this.#site = site;
  }

  /** Whether somebody wrote, voted or reported here before. */
  get isKnown(): boolean {
    return !!read(this.#key);
  }

  /** A call that needs a token; a token that is no longer good is replaced once, unnoticed. */
  async as<Answer>(send: (token: string) => Promise<Answer>): Promise<Answer> {
    try {
      return await send(await this.#token());
    } catch (error) {
      if (!(error instanceof ApiError && error.code.startsWith('token_'))) throw error;
      write(this.#key, null);
      return send(await this.#token());
    }
  }

  /** Got before the first write, so that a write sent twice is by the same reader. */
  #token(): Promise<string> {
    const kept = read<ReaderToken>(this.#key);
    if (kept && Date.parse(kept.expiresAt) > Date.now()) return Promise.resolve(kept.token);
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #ask(): Promise<string> {
    const fresh = await call<ReaderToken>(this.#host + paths.readers(this.#site), { method: 'POST' });
    write(this.#key, fresh);
    return fresh.token;
  }

  get #key(): string {
    return `reader.${this.#site}`;
  }
}
