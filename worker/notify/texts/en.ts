import type { MailTexts } from './nl.ts';

/** Mails to the people at the desk, in English. */
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
  passkeyAdded: {
    subject: 'You can sign in with a new passkey',
    text: ({ name, link }) => `Hello,

A passkey was added with which you can sign in: ${name}.

Was that not you? Then take it away at your account at once:
${link}

Praatmee
`,
  },
  invitation: {
    subject: (site) => `Invitation to work on ${site}`,
    text: ({ site, by, link, days }) => `Hello,

${by} asks you to moderate the comments of ${site}.

Open this link to accept the invitation:
${link}

The link works for ${days}, and once. Do not give it to anybody else.

Do you not know ${by}? Then there is nothing you need to do.

Praatmee
`,
  },
};
