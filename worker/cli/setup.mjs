// Runs on the Node that is there (20 or newer) with nothing installed: the only file that is plain JavaScript for that reason.
// Installs what the lock file says, then hands the command over to its TypeScript file on the Node that the project itself installs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMANDS = {
  start: 'worker/cli/start.ts',
  test: 'worker/cli/test.ts',
  reset: 'worker/cli/reset.ts',
  build: 'worker/cli/build.ts',
  deploy: 'worker/cli/deploy.ts',
  bench: 'test/bench/bench.ts',
  screenshots: 'test/support/screenshots.ts',
};
const NEEDS_BROWSER = ['test', 'bench', 'screenshots'];

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const [command = '', ...rest] = process.argv.slice(2);

const file = Object.entries(COMMANDS).find(([name]) => name === command)?.[1];
if (!file) fail(`Unknown command "${command}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
install();
const browser = NEEDS_BROWSER.includes(command) ? findBrowser() : '';
run();

/** Only when the lock file is another one than that of the last time. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.praatmee-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  try {
    accessSync(root, constants.W_OK);
  } catch {
    fail(`Cannot write in ${root}: write permission is missing.`);
  }
  console.log('Installing the dependencies ...');
  // Not `npm ci`: it calls a lock file out of step when a registry lacks packages meant for other platforms. With a lock file
  // `npm install` takes the same exact versions, and --no-save leaves the lock file as it is.
  const { status, stderr } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) fail(`Installing failed: ${whyNpm(stderr)}`);
  writeFileSync(mark, lock);
}

/** The lines of npm that say what happened, on one line, without the path of its log. */
function whyNpm(stderr) {
  const lines = (stderr ?? '').split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const telling = lines.filter((line) => line && !/^(npm |A complete log|errno|syscall|path|dest)/.test(line));
  return telling.slice(0, 3).join('; ') || 'is npm installed?';
}

/** The path of a Chromium: the one asked for, one on the PATH, or Debian's, installed now. */
function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return existsSync(asked) ? asked : fail(`CHROMIUM_PATH says ${asked}, and there is no such file.`);
  const found = installedBrowser();
  if (found) return found;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return fail('The tests need Chromium: install it, or set CHROMIUM_PATH.');
  console.log('Installing Chromium ...');
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return fail('Chromium cannot be installed: apt-get said why, above. Install it, or set CHROMIUM_PATH.');
  }
  return installedBrowser() || fail('The tests need Chromium: install it, or set CHROMIUM_PATH.');
}

function installedBrowser() {
  const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  return onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome') || places.find((path) => existsSync(path));
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function run() {
  const env = { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? ''), ...(browser ? { CHROMIUM_PATH: browser } : {}) };
  const child = spawn(join(bin, 'node'), [join(root, file), ...rest], { cwd: root, stdio: 'inherit', env });
  // Ctrl-C reaches both processes by itself; a signal to this one alone is passed on. Either way the command stops cleanly first.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // When npm itself is told to stop, the shell that it started dies without a word to us: then nobody waits for this command any more.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('error', (error) => fail(`Cannot start Node from node_modules: ${error.message}. Remove node_modules and try again.`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
