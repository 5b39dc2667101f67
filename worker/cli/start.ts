import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { makeSignInCode } from '../domain/auth/one-time-code.ts';
import { buildProject } from './build/build-project.ts';
import { commandCtx } from './local/command-ctx.ts';
import { runCron } from './local/cron.ts';
import { endPlainly } from './local/end-plainly.ts';
import { freePort } from './local/free-port.ts';
import { type LocalServer, serve } from './local/serve.ts';
import { DATA } from './root.ts';
import { DEMO_MODERATOR } from './seed/demo-site.ts';
import { includeThread } from './seed/include-thread.ts';
import { seedDemo } from './seed/seed-demo.ts';

const COMPLETE = `${DATA}/demo-is-complete`;
/** The link works once, on the day that it was printed. */
const LINK_SECONDS = 24 * 3600;

await endPlainly(async () => {
  const port = await freePort(process.env.PORT);
  // A demo that was interrupted while it was made is made again.
  const isNew = !existsSync(COMPLETE);
  if (isNew) rmSync(DATA, { recursive: true, force: true });
  mkdirSync(DATA, { recursive: true });
  for (const name of buildProject({ demo: true })) console.log(`Built the ${name}.`);
  const code = await makeReady(isNew);
  const server = await serve({ port, data: DATA, onLog: tell });
  const clock = setInterval(() => void runCron(server), 60_000);
  stopOnSignal(server, clock);
  console.log(`
  Demo       ${server.origin}/demo/
  Desk       ${server.origin}/moderatie?code=${code}&email=${encodeURIComponent(DEMO_MODERATOR)}
             (signs in ${DEMO_MODERATOR}, once)
  API        ${server.origin}/api/openapi.json
  Mail       ${server.origin}/lokaal/mail

Ctrl-C stops. What is written here stays until npm run reset.`);
});

/** On a port that nobody knows, so that no visitor finds a database that is half made. Gives a code for the moderator's link. */
async function makeReady(isNew: boolean): Promise<string> {
  const server = await serve({ port: 0, data: DATA, onLog: tell });
  const ctx = await commandCtx(server);
  if (isNew) {
    await seedDemo(ctx);
    writeFileSync(COMPLETE, '');
    console.log('Made the demo site, its poll and what people say there.');
  }
  const code = await makeSignInCode(ctx, DEMO_MODERATOR, LINK_SECONDS);
  await includeThread(server);
  await server.stop();
  return code;
}

/**
 * Mails and defects; the line that the Worker logs of each request is for production. What workerd says of stubs is about those that Miniflare passes
 * on to this process, which has no way to dispose of them.
 */
function tell(line: string): void {
  const isQuiet = line.startsWith('{"requestId"') || line.startsWith('An RPC stub');
  if (!isQuiet || line.includes('"stack"')) console.log(line);
}

function stopOnSignal(server: LocalServer, clock: NodeJS.Timeout): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      clearInterval(clock);
      await server.stop();
      process.exit(0);
    });
  }
}
