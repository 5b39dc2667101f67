import { RefusedError } from './refused-error.ts';

/** Bindings of wrangler.toml, and `SECRET`, which `wrangler secret put SECRET` sets: at least 32 random characters. */
export interface Env {
  DB: D1Database;
  ASSETS: Fetcher;
  LIMIT_WRITE: RateLimit;
  LIMIT_VOTE: RateLimit;
  LIMIT_PREVIEW: RateLimit;
  LIMIT_SIGN_IN: RateLimit;
  LIMIT_DESK: RateLimit;
  LIMIT_LIVE: RateLimit;
  EMAIL: SendEmail;
  /** Of `Room` (live/room.ts). */
  ROOM: DurableObjectNamespace;
  /** Of `ThreadRoom` (live/thread-room.ts). */
  THREAD_ROOM: DurableObjectNamespace;
  SECRET: string;
  ENVIRONMENT: string;
  MAIL_FROM: string;
  /** Cloudflare's Turnstile: where it is, the public key, and the secret that `wrangler secret put TURNSTILE_SECRET` sets. Empty: no site can choose it. */
  TURNSTILE_URL: string;
  TURNSTILE_SITE_KEY?: string;
  TURNSTILE_SECRET?: string;
  /** Of Akismet, without a closing slash. */
  AKISMET_URL: string;
}

/** What the product takes from outside, so that a test can set it. */
export interface Host {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new UUIDv7. */
  newId(): string;
}

export type Db = Pick<D1Database, 'prepare' | 'batch'>;

/** What every verb is given: where it runs, when, and for whom. */
export interface Ctx {
  env: Env;
  db: Db;
  now: number;
  newId(): string;
  /** Work that may go on after the answer. It may be cut off, so nothing that must last lives in it. */
  defer(work: Promise<unknown>): void;
  /** Writes one line of JSON; never give it an address, a name or a text. */
  log(line: Record<string, string | number>): void;
  requestId: string;
  /** The page that asks, as the browser tells it; null where no browser does. */
  origin: string | null;
  /** The origin that this Worker answers on, for links in mails. */
  ownOrigin: string;
  /** The caller's address as Cloudflare saw it; never stored, see `addressHash`. */
  address: string | null;
  reader: ReaderIdentity | null;
  /** A page of our own asks, at an address that only this reader has. */
  ownPage?: true;
  moderator: ModeratorIdentity | null;
  /** The session of that moderator; null at the command line. */
  sessionId: string | null;
  /** In which the caller is told things, the first that we have: as in Accept-Language. Empty: Dutch. */
  languages: string;
  /** The kind of browser and device (agent.ts); null where it does not say. */
  agent: string | null;
}

export interface ReaderIdentity {
  id: string;
  siteId: string;
}

export interface ModeratorIdentity {
  id: string;
  name: string;
  email: string;
}

/** The reader of a call that needs a reader token. */
export function requireReader(ctx: Ctx): ReaderIdentity {
  if (!ctx.reader) throw new RefusedError('token_missing');
  return ctx.reader;
}

/** The moderator of a call at the desk. */
export function requireModerator(ctx: Ctx): ModeratorIdentity {
  if (!ctx.moderator) throw new RefusedError('signed_out');
  return ctx.moderator;
}
