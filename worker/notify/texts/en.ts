import type { MailTexts } from './nl.ts';

/** Mails in English. */
export const en: MailTexts = {
  signIn: {
    subject: 'Your code to sign in',
    text: ({ code, link, minutes }) => `Hello,

Your code is ${code}

Enter the code on the page where you sign in.
Or open this link. It signs you in at once:
${link}

The code works for ${minutes}, and once. Do not give it to anybody else.

Did you not ask for a code? Then there is nothing you need to do.

Praatmee
`,
  },
};
