/** Mails about answers and the pages behind their links, in Dutch. This file says which texts there are; another language has to have them all. */
export const nl = {
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
};

export type AnswerTexts = typeof nl;
