/** Mails to the people at the desk, in Dutch. This file says which texts there are; another language has to have them all. */
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
  passkeyAdded: {
    subject: 'U kunt inloggen met een nieuwe passkey',
    text: ({ name, link }: { name: string; link: string }) => `Hallo,

Er is een passkey toegevoegd waarmee u kunt inloggen: ${name}.

Was u dat niet? Verwijder hem dan meteen bij uw account:
${link}

Praatmee
`,
  },
  invitation: {
    subject: (site: string) => `Uitnodiging om mee te werken aan ${site}`,
    text: ({ site, by, link, days }: { site: string; by: string; link: string; days: string }) => `Hallo,

${by} vraagt u om de reacties te beoordelen van ${site}.

Open deze link om de uitnodiging aan te nemen:
${link}

De link werkt ${days}, en één keer. Geef hem aan niemand anders.

Kent u ${by} niet? Dan hoeft u niets te doen.

Praatmee
`,
  },
};

export type MailTexts = typeof nl;
