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
  answers: {
    question: {
      subject: (site: string) => `Wilt u mail bij een antwoord op uw reactie bij ${site}?`,
      text: ({ site, link }: { site: string; link: string }) => `Hallo,

Iemand vulde dit e-mailadres in bij een reactie op ${site}, om mail te krijgen bij een antwoord.

Was u dat? Open dan deze link en bevestig het:
${link}

De link werkt 7 dagen. Was u het niet? Dan hoeft u niets te doen. U krijgt geen andere mail.

Praatmee
`,
    },
    news: {
      subject: (count: number, site: string) =>
        count === 1 ? `Een antwoord op uw reactie bij ${site}` : `${count} antwoorden op uw reactie bij ${site}`,
      text: (about: { site: string; answers: { name: string; text: string; link: string }[]; more: number; stop: string }) => `Hallo,

U kreeg antwoord op uw reactie bij ${about.site}.

${about.answers.map(({ name, text, link }) => `${name} schrijft:\n${text.replace(/^/gm, '> ')}\n\nLees het antwoord:\n${link}\n`).join('\n')}
${about.more > 0 ? `En nog ${about.more} ${about.more === 1 ? 'antwoord' : 'antwoorden'} bij hetzelfde artikel.\n\n` : ''}Wilt u deze mails niet meer? Open dan deze link:
${about.stop}

Praatmee
`,
    },
    /** The pages behind the links. */
    pages: {
      ask: {
        confirm: {
          title: 'Mail bij een antwoord',
          text: (site: string) => `Wilt u mail krijgen als iemand u antwoordt bij ${site}? Wij gebruiken uw e-mailadres alleen daarvoor.`,
          button: 'Ja, mail mij',
        },
        stop: {
          title: 'Geen mail meer',
          text: (site: string) => `Wilt u geen mail meer krijgen over antwoorden bij ${site}? Wij verwijderen dan uw e-mailadres.`,
          button: 'Stop de mails',
        },
      },
      done: {
        confirm: { title: 'Gelukt', text: (site: string) => `U krijgt mail als iemand u antwoordt bij ${site}.` },
        stop: { title: 'Gelukt', text: (site: string) => `U krijgt geen mail meer over antwoorden bij ${site}.` },
      },
      gone: {
        confirm: { title: 'Deze link werkt niet meer', text: 'Zet bij een nieuwe reactie opnieuw aan dat u mail wilt bij een antwoord.' },
        stop: { title: 'U krijgt geen mail meer', text: 'Dit e-mailadres krijgt geen mail over antwoorden.' },
      },
    },
  },
};

export type MailTexts = typeof nl;
