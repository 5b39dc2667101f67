import type { Mail } from './mail.ts';
import { readers } from './texts/readers.ts';

/** Tells a writer what became of their appeal, and why. */
export function appealAnswerMail(about: {
  to: string;
  site: string;
  url: string;
  source: string;
  outcome: 'upheld' | 'reversed';
  words: string;
}): Mail {
  const { to, ...rest } = about;
  return { to, subject: readers.appealAnswer.subject(about.site), text: readers.appealAnswer.text(rest) };
}
