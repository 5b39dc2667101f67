import type { Ctx, Env } from './context.ts';

/** What Hono carries along with a request. */
export interface AppEnv {
  Bindings: Env;
  Variables: { ctx: Ctx; requestId: string; code: string };
}
