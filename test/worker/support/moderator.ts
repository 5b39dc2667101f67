import { uuidv7 } from 'uuidv7';
import type { Account } from '../../../shared/account.ts';
import type { Decisions, NewDecision } from '../../../shared/decisions.ts';
import type { Queue, Session } from '../../../shared/moderation.ts';
import { API } from '../../../shared/paths.ts';
import type { Role } from '../../../shared/roles.ts';
import { makeSignInCode } from '../../../worker/domain/auth/one-time-code.ts';
import { insertMember, insertModerator } from '../../../worker/store/members.ts';
import { type Answer, bindings, call, clock, download, newAddress } from './praatmee.ts';

export const DESK = 'https://praatmee.example';

/** A named moderator at the desk in a browser of their own, which keeps cookies and says where calls come from. */
export class Moderator {
  readonly id = uuidv7();
  readonly address = newAddress();
  readonly name: string;
  readonly email: string;
  env = bindings;
  #cookies = new Map<string, string>();

  constructor(name: string) {
    this.name = name;
    this.email = `${name.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}@krant.example`;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** What a call of any kind was answered with: its status, and the code where it was refused. */
  async raw(method: string, path: string, body?: unknown): Promise<{ status: number; code?: string }> {
    const { status, text } = await download(API + path, this.#init(method, body), this.env);
    const code = status >= 400 ? JSON.parse(text).code : undefined;
    return { status, ...(code ? { code } : {}) };
  }

  /** A header given as '' is left out. */
  async send<Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    const answer = await call<Body>(API + path, this.#init(method, body, headers), this.env);
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    return answer;
  }

  #init(method: string, body?: unknown, headers: Record<string, string> = {}) {
    const all = {
      'cf-connecting-ip': this.address,
      ...(method === 'GET' ? {} : { origin: DESK, 'sec-fetch-site': 'same-origin' }),
      cookie: this.cookie,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };
    const sent = Object.entries(all).filter(([, value]) => value !== '');
    return { method, headers: sent as [string, string][], ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  }

  /** A table or another file. */
  download(path: string) {
    return download(API + path, { headers: { 'cf-connecting-ip': this.address, cookie: this.cookie } }, this.env);
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/max-age=0/i.test(cookie)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }

  /** Loses the cookies whose names hold this. */
  forgets(name: string): void {
    for (const known of this.#cookies.keys()) if (known.includes(name)) this.#cookies.delete(known);
  }

  /** The id of the session; `none` without one. */
  async session(): Promise<string> {
    return (await this.send<Partial<Account>>('GET', '/auth/account')).body.sessions?.find(({ current }) => current)?.id ?? 'none';
  }

  signIn(code: string): Promise<Answer<Session>> {
    return this.send('POST', '/auth/session', { email: this.email, code });
  }

  queue(site: { id: string }, more = ''): Promise<Answer<Queue>> {
    return this.send('GET', `/moderation/queue?site=${site.id}${more}`);
  }

  decides(commentIds: string | readonly string[], decision: Omit<NewDecision, 'commentIds'>): Promise<Answer<Decisions>> {
    return this.send('POST', '/moderation/decisions', { commentIds: [commentIds].flat(), ...decision });
  }

  approves(...commentIds: string[]): Promise<Answer<Decisions>> {
    return this.decides(commentIds, { action: 'approve' });
  }

  undoes(decisionId: string | undefined): Promise<Answer<Decisions>> {
    return this.send('POST', `/moderation/decisions/${decisionId}/undo`);
  }
}

/** A moderator who is known, a member of the sites, and not signed in yet. */
export async function knownModerator(name: string, sites: readonly { id: string }[], role: Role = 'moderator'): Promise<Moderator> {
  const moderator = new Moderator(name);
  const createdAt = clock.now;
  await bindings.DB.batch([
    insertModerator(bindings.DB, { id: moderator.id, name, email: moderator.email, createdAt }),
    ...sites.map((site) => insertMember(bindings.DB, { moderatorId: moderator.id, siteId: site.id, role, createdAt })),
  ]);
  return moderator;
}

/** A moderator who signed in with a code. */
export async function moderator(name: string, sites: readonly { id: string }[], role?: Role): Promise<Moderator> {
  const known = await knownModerator(name, sites, role);
  await known.signIn(await oneTimeCode(known));
  return known;
}

/** A code as the command line makes it. */
export function oneTimeCode(moderator: Moderator, lifeSeconds = 24 * 3600): Promise<string> {
  return makeSignInCode({ env: bindings, ownOrigin: DESK }, moderator.email, lifeSeconds);
}

/** The code in the last mail to a moderator. */
export async function mailedCode(moderator: Moderator): Promise<string> {
  const payload = await bindings.DB.prepare("SELECT payload FROM outbox WHERE payload ->> 'to' = ?1 ORDER BY rowid DESC")
    .bind(moderator.email)
    .first<string>('payload');
  const [code = ''] = /\b\d{6}\b/.exec(JSON.parse(payload ?? '{}').text) ?? [];
  return code;
}
