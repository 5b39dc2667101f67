import { type AnswerTexts, nl } from './nl-answers.ts';

/** The same in Dutch that says "je" (`nl-x-informal`). */
export const je: AnswerTexts = {
  question: {
    subject: (site) => `Wil je mail bij een antwoord op je reactie bij ${site}?`,
    text: ({ site, link }) => `Hallo,

Iemand vulde dit e-mailadres in bij een reactie op ${site}, om mail te krijgen bij een antwoord.

Was jij dat? Open dan deze link en bevestig het:
${link}

De link werkt 7 dagen. Was jij het niet? Dan hoef je niets te doen. Je krijgt geen andere mail.

Praatmee
`,
  },
  news: {
    subject: (count, site) => (count === 1 ? `Een antwoord op je reactie bij ${site}` : `${count} antwoorden op je reactie bij ${site}`),
    text: (about) => `Hallo,

Je kreeg antwoord op je reactie bij ${about.site}.

${about.answers.map(({ name, text, link }) => `${name} schrijft:\n${text.replace(/^/gm, '> ')}\n\nLees het antwoord:\n${link}\n`).join('\n')}
${about.more > 0 ? `En nog ${about.more} ${about.more === 1 ? 'antwoord' : 'antwoorden'} bij hetzelfde artikel.\n\n` : ''}Wil je deze mails niet meer? Open dan deze link:
${about.stop}

Praatmee
`,
  },
  pages: {
    ask: {
      confirm: {
        ...nl.pages.ask.confirm,
        text: (site) => `Wil je mail krijgen als iemand je antwoordt bij ${site}? Wij gebruiken je e-mailadres alleen daarvoor.`,
      },
      stop: {
        ...nl.pages.ask.stop,
        text: (site) => `Wil je geen mail meer krijgen over antwoorden bij ${site}? Wij verwijderen dan je e-mailadres.`,
      },
    },
    done: {
      confirm: { title: 'Gelukt', text: (site) => `Je krijgt mail als iemand je antwoordt bij ${site}.` },
      stop: { title: 'Gelukt', text: (site) => `Je krijgt geen mail meer over antwoorden bij ${site}.` },
    },
    gone: {
      confirm: { title: 'Deze link werkt niet meer', text: 'Zet bij een nieuwe reactie opnieuw aan dat je mail wilt bij een antwoord.' },
      stop: { title: 'Je krijgt geen mail meer', text: 'Dit e-mailadres krijgt geen mail over antwoorden.' },
    },
  },
};
