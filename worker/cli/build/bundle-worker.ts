import { spawnSync } from 'node:child_process';
import { LOCAL, root } from '../root.ts';

const FOLDER = `${LOCAL}worker/`;

/** The Worker as one module, made by the same command that production is deployed with. */
export const WORKER_BUNDLE = `${FOLDER}index.js`;

/** Throws with what wrangler said. */
export function bundleWorker(): void {
  const { status, stdout, stderr } = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', FOLDER], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG_PATH: `${LOCAL}wrangler-logs` },
  });
  if (status !== 0) throw new Error(`The Worker cannot be bundled.\n${stdout}${stderr}`);
}
