import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildProject } from './build/build-project.ts';
import { root } from './root.ts';

const RESULTS = `${root}test-results/tests.json`;

/** What of vitest's JSON report is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

let passed = 0;
let failed = 0;

step('Lint', () => run('biome', 'ci'));
step('Types', () => run('tsc', '-b'));
step('Build', () => buildProject({ demo: true }));
tests();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** One line a step; what went wrong below it. */
function step(name: string, work: () => unknown): void {
  const start = Date.now();
  try {
    work();
    passed += 1;
    console.log(`${name}: good (${seconds(start)})`);
  } catch (error) {
    failed += 1;
    console.log(`${name}: wrong\n${(error as Error).message}`);
  }
}

function run(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
}

function tests(): void {
  const start = Date.now();
  rmSync(RESULTS, { force: true });
  console.log('Tests: running ...');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile=${RESULTS}`];
  const { status } = spawnSync('vitest', ['run', '--silent=passed-only', ...reporters], { cwd: root, stdio: 'inherit' });
  const report: Report | null = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : null;
  const wrong = report ? report.numFailedTests + report.testResults.filter(hasNotRun).length : 1;
  passed += report?.numPassedTests ?? 0;
  failed += status === 0 ? wrong : Math.max(1, wrong);
  console.log(`Tests: ${status === 0 ? 'good' : 'wrong'} (${seconds(start)})`);
}

/** A file that failed before its first test. */
function hasNotRun({ status, assertionResults }: Report['testResults'][number]): boolean {
  return status === 'failed' && assertionResults.length === 0;
}

function seconds(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
