import { readerLanguage } from '../../shared/readable.ts';
import type { Mail } from './mail.ts';
import { OWN_TEXTS } from './texts/own-texts.ts';

interface AboutNotice {
  to: string;
  /** As it was kept with the notice. */
  language: string | null;
  /** Null where none had to be given. */
  name: string | null;
  site: string;
  url: string;
}

/** Says that a notice came in, with what it says. */
export function noticeReceiptMail(about: AboutNotice & { author: string; explanation: string; id: string }): Mail {
  const { to, language, ...rest } = about;
  const { noticeReceipt } = OWN_TEXTS[readerLanguage(language ?? '')];
  return { to, subject: noticeReceipt.subject(about.site), text: noticeReceipt.text(rest) };
}

/** Says what was decided on a notice, why, and where to complain. */
export function noticeDecisionMail(about: AboutNotice & { outcome: 'removed' | 'kept'; words: string }): Mail {
  const { to, language, ...rest } = about;
  const { noticeDecision } = OWN_TEXTS[readerLanguage(language ?? '')];
  return { to, subject: noticeDecision.subject(about.site), text: noticeDecision.text(rest) };
}
