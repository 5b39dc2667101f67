import type { AnswerTexts } from './nl-answers.ts';

/** Mails about answers and their pages, in English. */
export const en: AnswerTexts = {
  question: {
    subject: (site) => `Do you want mail when somebody answers you on ${site}?`,
    text: ({ site, link }) => `Hello,

Somebody gave this e-mail address with a comment on ${site}, to get mail when it is answered.

Was that you? Then open this link and confirm it:
${link}

The link works for 7 days. Was it not you? Then there is nothing you need to do. You get no other mail.

Praatmee
`,
  },
  news: {
    subject: (count, site) => (count === 1 ? `An answer to your comment on ${site}` : `${count} answers to your comment on ${site}`),
    text: (about) => `Hello,

Your comment on ${about.site} was answered.

${about.answers.map(({ name, text, link }) => `${name} writes:\n${text.replace(/^/gm, '> ')}\n\nRead the answer:\n${link}\n`).join('\n')}
${about.more > 0 ? `And ${about.more} more ${about.more === 1 ? 'answer' : 'answers'} to the same article.\n\n` : ''}Do you not want these mails any more? Then open this link:
${about.stop}

Praatmee
`,
  },
  pages: {
    ask: {
      confirm: {
        title: 'Mail about answers',
        text: (site) => `Do you want mail when somebody answers you on ${site}? We use your e-mail address for nothing else.`,
        button: 'Yes, mail me',
      },
      stop: {
        title: 'No more mail',
        text: (site) => `Do you want no more mail about answers on ${site}? We will then delete your e-mail address.`,
        button: 'Stop the mails',
      },
    },
    done: {
      confirm: { title: 'Done', text: (site) => `You get mail when somebody answers you on ${site}.` },
      stop: { title: 'Done', text: (site) => `You get no more mail about answers on ${site}.` },
    },
    gone: {
      confirm: { title: 'This link works no more', text: 'With a new comment, say again that you want mail when it is answered.' },
      stop: { title: 'You get no more mail', text: 'This e-mail address gets no mail about answers.' },
    },
  },
};
