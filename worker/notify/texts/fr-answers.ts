import type { AnswerTexts } from './nl-answers.ts';

/** Mails about answers and their pages, in French. */
export const fr: AnswerTexts = {
  question: {
    subject: (site) => `Voulez-vous un e-mail quand quelqu’un répond à votre commentaire sur ${site} ?`,
    text: ({ site, link }) => `Bonjour,

Quelqu’un a donné cette adresse e-mail avec un commentaire sur ${site}, pour recevoir un e-mail en cas de réponse.

C’était vous ? Ouvrez ce lien et confirmez :
${link}

Le lien fonctionne pendant 7 jours. Ce n’était pas vous ? Vous n’avez rien à faire. Vous ne recevrez pas d’autre e-mail.

Praatmee
`,
  },
  news: {
    subject: (count, site) =>
      count === 1 ? `Une réponse à votre commentaire sur ${site}` : `${count} réponses à votre commentaire sur ${site}`,
    text: (about) => `Bonjour,

Vous avez reçu une réponse à votre commentaire sur ${about.site}.

${about.answers.map(({ name, text, link }) => `${name} écrit :\n${text.replace(/^/gm, '> ')}\n\nLire la réponse :\n${link}\n`).join('\n')}
${about.more > 0 ? `Et encore ${about.more} ${about.more === 1 ? 'réponse' : 'réponses'} sous le même article.\n\n` : ''}Vous ne voulez plus recevoir ces e-mails ? Ouvrez ce lien :
${about.stop}

Praatmee
`,
  },
  pages: {
    ask: {
      confirm: {
        title: 'Un e-mail en cas de réponse',
        text: (site) =>
          `Voulez-vous recevoir un e-mail quand quelqu’un vous répond sur ${site} ? Nous n’utilisons votre adresse e-mail que pour cela.`,
        button: 'Oui, envoyez-moi un e-mail',
      },
      stop: {
        title: 'Plus d’e-mails',
        text: (site) => `Voulez-vous ne plus recevoir d’e-mails sur les réponses sur ${site} ? Nous supprimons alors votre adresse e-mail.`,
        button: 'Arrêter les e-mails',
      },
    },
    done: {
      confirm: { title: 'C’est fait', text: (site) => `Vous recevez un e-mail quand quelqu’un vous répond sur ${site}.` },
      stop: { title: 'C’est fait', text: (site) => `Vous ne recevez plus d’e-mails sur les réponses sur ${site}.` },
    },
    gone: {
      confirm: {
        title: 'Ce lien ne fonctionne plus',
        text: 'Avec un nouveau commentaire, choisissez de nouveau de recevoir un e-mail en cas de réponse.',
      },
      stop: { title: 'Vous ne recevez plus d’e-mails', text: 'Cette adresse e-mail ne reçoit pas d’e-mails sur les réponses.' },
    },
  },
};
