import type { AnswerTexts } from './nl-answers.ts';

/** Mails about answers and their pages, in German. */
export const de: AnswerTexts = {
  question: {
    subject: (site) => `Möchten Sie eine Mail, wenn jemand auf Ihren Kommentar bei ${site} antwortet?`,
    text: ({ site, link }) => `Guten Tag,

jemand hat diese E-Mail-Adresse bei einem Kommentar auf ${site} angegeben, um bei einer Antwort eine Mail zu bekommen.

Waren Sie das? Dann öffnen Sie diesen Link und bestätigen Sie es:
${link}

Der Link gilt 7 Tage. Waren Sie es nicht? Dann müssen Sie nichts tun. Sie bekommen keine weitere Mail.

Praatmee
`,
  },
  news: {
    subject: (count, site) =>
      count === 1 ? `Eine Antwort auf Ihren Kommentar bei ${site}` : `${count} Antworten auf Ihren Kommentar bei ${site}`,
    text: (about) => `Guten Tag,

Sie haben eine Antwort auf Ihren Kommentar bei ${about.site} bekommen.

${about.answers.map(({ name, text, link }) => `${name} schreibt:\n${text.replace(/^/gm, '> ')}\n\nZur Antwort:\n${link}\n`).join('\n')}
${about.more > 0 ? `Und noch ${about.more} ${about.more === 1 ? 'Antwort' : 'Antworten'} beim selben Artikel.\n\n` : ''}Möchten Sie diese Mails nicht mehr? Dann öffnen Sie diesen Link:
${about.stop}

Praatmee
`,
  },
  pages: {
    ask: {
      confirm: {
        title: 'Mail bei einer Antwort',
        text: (site) =>
          `Möchten Sie eine Mail bekommen, wenn Ihnen jemand bei ${site} antwortet? Wir verwenden Ihre E-Mail-Adresse nur dafür.`,
        button: 'Ja, mailen Sie mir',
      },
      stop: {
        title: 'Keine Mails mehr',
        text: (site) => `Möchten Sie keine Mails mehr über Antworten bei ${site} bekommen? Wir löschen dann Ihre E-Mail-Adresse.`,
        button: 'Mails abbestellen',
      },
    },
    done: {
      confirm: { title: 'Erledigt', text: (site) => `Sie bekommen eine Mail, wenn Ihnen jemand bei ${site} antwortet.` },
      stop: { title: 'Erledigt', text: (site) => `Sie bekommen keine Mails mehr über Antworten bei ${site}.` },
    },
    gone: {
      confirm: {
        title: 'Dieser Link gilt nicht mehr',
        text: 'Wählen Sie bei einem neuen Kommentar noch einmal, dass Sie bei einer Antwort eine Mail möchten.',
      },
      stop: { title: 'Sie bekommen keine Mails mehr', text: 'Diese E-Mail-Adresse bekommt keine Mails über Antworten.' },
    },
  },
};
