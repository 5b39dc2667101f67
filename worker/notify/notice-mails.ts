import type { Mail } from './mail.ts';
import { readers } from './texts/readers.ts';

interface AboutNotice {
  to: string;
  /** Null where none had to be given. */
  name: string | null;
  site: string;
  url: string;
}

/** Says that a notice came in, with what it says. */
export function noticeReceiptMail(about: AboutNotice & { author: string; explanation: string; id: string }): Mail {
  const { to, ...rest } = about;
  return { to, subject: readers.noticeReceipt.subject(about.site), text: readers.noticeReceipt.text(rest) };
}

/** Says what was decided on a notice, why, and where to complain. */
export function noticeDecisionMail(about: AboutNotice & { outcome: 'removed' | 'kept'; words: string }): Mail {
  const { to, ...rest } = about;
  return { to, subject: readers.noticeDecision.subject(about.site), text: readers.noticeDecision.text(rest) };
}
