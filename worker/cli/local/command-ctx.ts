import { uuidv7 } from 'uuidv7';
import type { Ctx, Env } from '../../context.ts';
import type { LocalServer } from './serve.ts';

/**
 * What a verb needs, for calling it from this command line instead of over HTTP: the same code, database and rules.
 * The verbs forget what the edge has cached, so the local server's cache stands where workerd has its own.
 */
export async function commandCtx(server: LocalServer, over: Partial<Ctx> = {}): Promise<Ctx> {
  const env = await server.runtime.getBindings<Env>();
  Object.assign(globalThis, { caches: await server.runtime.getCaches() });
  return {
    env,
    db: env.DB,
    now: Date.now(),
    newId: uuidv7,
    defer: (work) => void work,
    log: () => {},
    requestId: 'command line',
    origin: null,
    ownOrigin: server.origin,
    address: null,
    reader: null,
    moderator: null,
    sessionId: null,
    languages: '',
    agent: null,
    ...over,
  };
}
