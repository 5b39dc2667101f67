import { readFileSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as optionsOf } from 'wrangler';
import { WORKER_BUNDLE } from '../build/bundle-worker.ts';
import { root } from '../root.ts';
import { migrate } from './migrate.ts';
import { localSecret } from './secret.ts';

interface Wanted {
  /** 0 takes any that is free. */
  port: number;
  /** Where the database lives; without it, in memory until the server stops. */
  data?: string;
  /** Beside those of wrangler.toml. */
  vars?: Record<string, string>;
  /** What the Worker writes to its log, a line at a time. */
  onLog?: (line: string) => void;
}

export interface LocalServer {
  /** Without closing slash. */
  origin: string;
  db: D1Database;
  runtime: Miniflare;
  stop(): Promise<void>;
}

/** The built Worker and files (build/build.ts) on workerd, with the bindings of wrangler.toml and a migrated database. */
export async function serve({ port, data, vars, onLog }: Wanted): Promise<LocalServer> {
  const { workerOptions } = optionsOf(`${root}wrangler.toml`);
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port,
      cf: false,
      telemetry: { enabled: false },
      log: new Log(LogLevel.ERROR),
      handleStructuredLogs: ({ message }) => onLog?.(message),
      ...(data ? { resourcePersistencePath: data } : {}),
      workers: [
        {
          ...workerOptions,
          name: 'praatmee',
          bindings: { ...(workerOptions.bindings as Record<string, string>), ENVIRONMENT: 'local', SECRET: localSecret(), ...vars },
          modules: [{ type: 'ESModule', path: 'index.js', contents: readFileSync(WORKER_BUNDLE, 'utf8') }],
        },
      ],
    }),
  );
  const address = await runtime.ready;
  const db = await runtime.getD1Database('DB');
  await migrate(db);
  return { origin: `http://localhost:${address.port}`, db, runtime, stop: () => runtime.dispose() };
}
