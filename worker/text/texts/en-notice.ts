import type { NoticeTexts } from './nl-notice.ts';

export const en: NoticeTexts = {
  locale: 'en-GB',
  noticeOf: (name) => `Formal notice about ${name}`,
  noticeWhat: 'The editors have to decide on it, and mail you the decision. The writer does not see your name.',
  explanation: 'Why is the comment against the law?',
  childAbuse: 'It is about sexual abuse of children. I then need not give my name and e-mail address.',
  name: 'Your name',
  email: 'Your e-mail address',
  goodFaith: 'I mean this sincerely, and my notice is true.',
  faults: {
    explanation: 'Explain why the comment is against the law.',
    name: 'Enter your name.',
    email: 'Enter an e-mail address at which we can reach you.',
    goodFaith: 'Without this statement we cannot accept the notice.',
    signs: 'This is too long, or has characters that are not allowed.',
  },
  sendNotice: 'Send the formal notice',
  notSent: 'Not sent yet.',
  received: (id) => `Your notice has been received. Its reference is ${id}.`,
  mailed: 'You also get this confirmation by mail.',
  gone: 'This comment is not there any more.',
};
