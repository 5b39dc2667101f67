import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { endPlainly } from './local/end-plainly.ts';
import { DATA } from './root.ts';

await endPlainly(async () => {
  if (!existsSync(DATA)) return console.log('There is no local data.');
  if (!process.argv.includes('--yes') && !(await isSure())) return console.log('Nothing was thrown away.');
  rmSync(DATA, { recursive: true });
  console.log('The local data is gone. The next npm start makes a new demo.');
});

async function isSure(): Promise<boolean> {
  const dialogue = createInterface({ input: process.stdin, output: process.stdout });
  // Without a terminal the input ends before there is an answer, and that is a no.
  const ended = new Promise<string>((resolve) => dialogue.once('close', () => resolve('')));
  const answer = await Promise.race([dialogue.question('Throw away all local comments, votes and moderators? [y/N] '), ended]);
  dialogue.close();
  return /^\s*(y|yes|j|ja)\s*$/i.test(answer);
}
