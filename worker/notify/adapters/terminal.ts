import type { Env } from '../../context.ts';
import type { Mail } from '../mail.ts';

/** Shows the mail to whoever runs Praatmee on their own machine. */
export async function showInTerminal(_: Env, { to, subject, text = '' }: Mail): Promise<void> {
  const lines = [`Aan: ${to}`, `Onderwerp: ${subject}`, '', ...text.trimEnd().split('\n')];
  // biome-ignore lint/suspicious/noConsole: this is where the mail is read.
  console.log(['', '── mail ──', ...lines, '──────────', ''].join('\n'));
}
