import type { AnswerTexts } from './nl-answers.ts';

/** Mails about answers and their pages, in Frisian. */
export const fy: AnswerTexts = {
  question: {
    subject: (site) => `Wolle jo mail by in antwurd op jo reaksje by ${site}?`,
    text: ({ site, link }) => `Goeie,

Immen hat dit e-mailadres ynfolle by in reaksje op ${site}, om mail te krijen by in antwurd.

Wiene jo dat? Iepenje dan dizze keppeling en befêstigje it:
${link}

De keppeling wurket 7 dagen. Wiene jo it net? Dan hoege jo neat te dwaan. Jo krije gjin oare mail.

Praatmee
`,
  },
  news: {
    subject: (count, site) => (count === 1 ? `In antwurd op jo reaksje by ${site}` : `${count} antwurden op jo reaksje by ${site}`),
    text: (about) => `Goeie,

Jo krigen antwurd op jo reaksje by ${about.site}.

${about.answers.map(({ name, text, link }) => `${name} skriuwt:\n${text.replace(/^/gm, '> ')}\n\nLês it antwurd:\n${link}\n`).join('\n')}
${about.more > 0 ? `En noch ${about.more} ${about.more === 1 ? 'antwurd' : 'antwurden'} by itselde artikel.\n\n` : ''}Wolle jo dizze mails net mear? Iepenje dan dizze keppeling:
${about.stop}

Praatmee
`,
  },
  pages: {
    ask: {
      confirm: {
        title: 'Mail by in antwurd',
        text: (site) => `Wolle jo mail krije as immen jo antwurdet by ${site}? Wy brûke jo e-mailadres dêr allinnich foar.`,
        button: 'Ja, mail my',
      },
      stop: {
        title: 'Gjin mail mear',
        text: (site) => `Wolle jo gjin mail mear krije oer antwurden by ${site}? Wy helje dan jo e-mailadres fuort.`,
        button: 'Stopje de mails',
      },
    },
    done: {
      confirm: { title: 'Slagge', text: (site) => `Jo krije mail as immen jo antwurdet by ${site}.` },
      stop: { title: 'Slagge', text: (site) => `Jo krije gjin mail mear oer antwurden by ${site}.` },
    },
    gone: {
      confirm: { title: 'Dizze keppeling wurket net mear', text: 'Set by in nije reaksje op ’e nij oan dat jo mail wolle by in antwurd.' },
      stop: { title: 'Jo krije gjin mail mear', text: 'Dit e-mailadres krijt gjin mail oer antwurden.' },
    },
  },
};
