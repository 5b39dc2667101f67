import { readerLanguage } from '../../shared/readable.ts';
import type { Mail } from './mail.ts';
import { OWN_TEXTS } from './texts/own-texts.ts';

/** Tells a writer what became of their appeal, and why. `language` as it was kept with the appeal. */
export function appealAnswerMail(about: {
  to: string;
  language: string | null;
  site: string;
  url: string;
  source: string;
  outcome: 'upheld' | 'reversed';
  words: string;
}): Mail {
  const { to, language, ...rest } = about;
  const { appealAnswer } = OWN_TEXTS[readerLanguage(language ?? '')];
  return { to, subject: appealAnswer.subject(about.site), text: appealAnswer.text(rest) };
}
