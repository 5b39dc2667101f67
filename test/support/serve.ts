import { type LocalServer, serve } from '../../worker/cli/local/serve.ts';

export interface Praatmee extends LocalServer {
  /** What the Worker wrote to its log. */
  logs: string[];
}

/** The built product on a free port, with an empty database, or the one kept at `data`. Stop it in `afterAll`. */
export async function startPraatmee({ data, port = 0 }: { data?: string; port?: number } = {}): Promise<Praatmee> {
  const logs: string[] = [];
  const server = await serve({ port, onLog: (line) => logs.push(line), ...(data ? { data } : {}) });
  return { ...server, logs };
}
