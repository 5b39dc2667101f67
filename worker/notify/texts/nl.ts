/** Mails in Dutch. This file says which texts there are; another language has to have them all. */
export const nl = {
  signIn: {
    subject: 'Uw code om in te loggen',
    text: ({ code, link, minutes }: { code: string; link: string; minutes: string }) => `Hallo,

Uw code is ${code}

Vul de code in op de pagina waar u inlogt.
Of open deze link. Dan bent u meteen ingelogd:
${link}

De code werkt ${minutes}, en één keer. Geef de code aan niemand anders.

Hebt u geen code gevraagd? Dan hoeft u niets te doen.

Praatmee
`,
  },
};

export type MailTexts = typeof nl;
