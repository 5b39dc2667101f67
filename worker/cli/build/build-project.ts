import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LOCAL, root } from '../root.ts';
import { bundleWorker, WORKER_BUNDLE } from './bundle-worker.ts';
import { fingerprint } from './fingerprint.ts';
import { headersFile } from './headers.ts';

const STAMPS = `${LOCAL}built.json`;
const TOOLS = ['package-lock.json', 'worker/cli/build'];
const DIST = `${root}dist`;
/** Written last, so that without it the folder is not complete. */
const HEADERS = `${DIST}/_headers`;

interface Stamps {
  files?: string | undefined;
  worker?: string | undefined;
}

/** Builds what changed since the last time: the static files, with the demo pages where asked, and the Worker. Gives what was built, in words. */
export function buildProject({ demo }: { demo: boolean }): string[] {
  const last = readStamps();
  const stamps: Stamps = {
    files: `${demo} ${fingerprint(['widget', 'shared', 'demo', 'vite.config.ts', ...TOOLS])}`,
    worker: fingerprint(['worker', 'shared', 'wrangler.toml', ...TOOLS]),
  };
  const built: string[] = [];
  mkdirSync(LOCAL, { recursive: true });
  if (last.files !== stamps.files || !existsSync(HEADERS)) {
    writeStamps({ worker: last.worker });
    buildFiles(demo);
    built.push('widget, desk and demo');
  }
  if (last.worker !== stamps.worker || !existsSync(WORKER_BUNDLE)) {
    writeStamps({ files: stamps.files });
    bundleWorker();
    built.push('Worker');
  }
  writeStamps(stamps);
  return built;
}

function buildFiles(demo: boolean): void {
  const { status, error, stdout, stderr } = spawnSync('vite', ['build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The widget cannot be built.\n${error?.message ?? stdout + stderr}`);
  if (demo) {
    cpSync(`${root}demo`, `${DIST}/demo`, { recursive: true });
    writeFileSync(`${DIST}/_redirects`, '/ /demo/ 302\n');
  }
  // The package for bundlers (build-library.ts) is nothing that pages load from here.
  writeFileSync(`${DIST}/.assetsignore`, 'npm\n');
  writeFileSync(HEADERS, headersFile(demo));
}

function readStamps(): Stamps {
  return existsSync(STAMPS) ? JSON.parse(readFileSync(STAMPS, 'utf8')) : {};
}

function writeStamps(stamps: Stamps): void {
  writeFileSync(STAMPS, JSON.stringify(stamps));
}
