import type { NoticeTexts } from './nl-notice.ts';

export const fr: NoticeTexts = {
  locale: 'fr',
  noticeOf: (name) => `Signalement officiel concernant ${name}`,
  noticeWhat: 'La rédaction doit prendre une décision et vous l’envoie par e-mail. L’auteur du commentaire ne voit pas votre nom.',
  explanation: 'Pourquoi ce commentaire est-il illégal ?',
  childAbuse: 'Il s’agit d’abus sexuels sur des enfants. Je ne dois alors pas donner mon nom ni mon adresse e-mail.',
  name: 'Votre nom',
  email: 'Votre adresse e-mail',
  goodFaith: 'Je suis de bonne foi et mon signalement est exact.',
  faults: {
    explanation: 'Expliquez pourquoi ce commentaire est illégal.',
    name: 'Indiquez votre nom.',
    email: 'Indiquez une adresse e-mail où nous pouvons vous joindre.',
    goodFaith: 'Sans cette déclaration, nous ne pouvons pas accepter le signalement.',
    signs: 'C’est trop long, ou certains caractères ne sont pas autorisés.',
  },
  sendNotice: 'Envoyer le signalement officiel',
  notSent: 'Pas encore envoyé.',
  received: (id) => `Votre signalement est bien arrivé. Sa référence est ${id}.`,
  mailed: 'Vous recevez aussi cette confirmation par e-mail.',
  gone: 'Ce commentaire n’existe plus.',
};
