import { spawnSync } from 'node:child_process';
import { buildProject } from './build/build-project.ts';
import { endPlainly } from './local/end-plainly.ts';

/** Migrations go first: each release works with the tables of the next one, never the other way round. */
await endPlainly(async () => {
  buildProject({ demo: false });
  wrangler('d1', 'migrations', 'apply', 'DB', '--remote');
  wrangler('deploy');
});

function wrangler(...args: string[]): void {
  const { status } = spawnSync('wrangler', args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`Stopped: "wrangler ${args.join(' ')}" failed.`);
}
