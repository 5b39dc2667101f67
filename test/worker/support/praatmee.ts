import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { uuidv7 } from 'uuidv7';
import type { Problem } from '../../../shared/errors.ts';
import { policySettings } from '../../../shared/sites.ts';
import { createApp } from '../../../worker/app.ts';
import type { Env } from '../../../worker/context.ts';
import { insertSite } from '../../../worker/store/sites.ts';

/** The clock of a test: stands still unless the test moves it. */
export const clock = { now: Date.parse('2026-11-23T09:00:00Z') };

const app = createApp({ now: () => clock.now, newId: uuidv7 });
export const bindings = env as unknown as Env;

export interface Answer<Body> {
  status: number;
  body: Body & Problem;
  headers: Headers;
}

/** A call of the real API, ended only when the work that it put off is done too. */
export async function call<Body = unknown>(path: string, init: RequestInit = {}, withEnv: Env = bindings): Promise<Answer<Body>> {
  const { status, text, headers } = await download(path, init, withEnv);
  return { status, body: text ? JSON.parse(text) : null, headers };
}

/** The same for what is not JSON. */
export async function download(path: string, init: RequestInit = {}, withEnv: Env = bindings) {
  const execution = createExecutionContext();
  const response = await app.fetch(new Request(`https://praatmee.example${path}`, init), withEnv, execution);
  const text = await response.text();
  await waitOnExecutionContext(execution);
  return { status: response.status, text, headers: response.headers };
}

/** A call that asks for a WebSocket. */
export function connect(path: string, headers: Record<string, string>) {
  return app.fetch(new Request(`https://praatmee.example${path}`, { headers }), bindings, createExecutionContext());
}

let made = 0;

/** A site of its own for a test, so that tests share nothing; on hosts `<id>.example` and below. */
export async function makeSite(
  policy: Partial<(typeof policySettings)['_input']> = {},
): Promise<{ id: string; origin: string; article: string }> {
  made += 1;
  const id = `krant-${made}-${crypto.randomUUID().slice(0, 8)}`;
  const hosts = [`${id}.example`, `*.${id}.example`];
  await insertSite(bindings.DB, { id, name: 'De Krant', hosts, policy: policySettings.parse(policy), createdAt: clock.now }).run();
  return { id, origin: `https://${id}.example`, article: `https://${id}.example/artikel` };
}

/** An address nobody else in the tests has, so that the limits of one test do not count in another. */
export function newAddress(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `2001:db8:${[0, 2].map((at) => ((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)).toString(16)).join(':')}::1`;
}
