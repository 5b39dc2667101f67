import { type LocalServer, serve } from '../../worker/cli/local/serve.ts';

export interface Praatmee extends LocalServer {
  /** What the Worker wrote to its log. */
  logs: string[];
}

interface Wanted {
  data?: string;
  /** Beside those of wrangler.toml. */
  vars?: Record<string, string>;
  port?: number;
}

/** The built product on a free port, with an empty database, or the one kept at `data`. Stop it in `afterAll`. */
export async function startPraatmee({ data, vars, port = 0 }: Wanted = {}): Promise<Praatmee> {
  const logs: string[] = [];
  const server = await serve({ port, onLog: (line) => logs.push(line), ...(data ? { data } : {}), ...(vars ? { vars } : {}) });
  return { ...server, logs };
}
