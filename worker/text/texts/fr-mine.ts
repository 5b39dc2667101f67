import type { MineTexts } from './nl-mine.ts';

/** A reader's own page, in French. */
export const fr: MineTexts = {
  locale: 'fr',
  title: 'Mes commentaires',
  intro: 'Cette page est pour vous seul. Son adresse fonctionne pendant une heure.',
  none: 'Vous n’avez encore rien écrit ici.',
  more: 'Commentaires précédents',
  placed: 'Publié.',
  disagree: 'Pas d’accord ? Demandez à un autre modérateur de l’examiner',
  appealWhy: 'Pourquoi n’êtes-vous pas d’accord avec cette décision ?',
  sendAppeal: 'Envoyer le recours',
  appealed: (when) => `Votre recours du ${when} :`,
  appealStates: {
    open: 'Un autre modérateur l’examine.',
    upheld: 'La décision est maintenue.',
    reversed: 'Votre commentaire a finalement été publié.',
  },
  data: 'Mes données',
  download: 'Télécharger mes données',
  forget: 'Supprimer mes données',
  notes: {
    appealed: 'Votre recours a été envoyé.',
    appealMissing: 'Écrivez pourquoi vous n’êtes pas d’accord.',
    expired: { title: 'Cette page a expiré', text: 'Ouvrez-la de nouveau : allez à l’article et choisissez « Mes commentaires ».' },
    erase: {
      title: 'Supprimer mes données',
      text: 'Votre nom, votre adresse e-mail et vos textes sont effacés ici pour de bon. Les réponses des autres restent et vos votes restent comptés.',
    },
    erased: {
      title: 'Vos données ont été effacées',
      text: 'Ce que votre navigateur retient, comme votre nom, vous l’effacez dans votre navigateur.',
    },
  },
  eraseNow: 'Tout effacer',
};
