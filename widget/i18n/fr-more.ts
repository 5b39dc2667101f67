import type { MoreTexts } from './nl-more.ts';

export const frMore: MoreTexts = {
  of: (name) => ` (commentaire de ${name})`,
  change: 'Modifier',
  withdraw: 'Retirer',
  quote: 'Citer',
  report: 'Signaler',
  arrived: (count) => (count === 1 ? '1 nouveau commentaire' : `${count} nouveaux commentaires`),
  next: (count) => `Nouveau suivant (${count})`,
  key: 'avec la touche n',
  isNew: 'nouveau',
  hidden: 'masqué',
  gone: 'Ce commentaire n’existe plus.',
  copy: 'Copier le lien',
  copied: 'Le lien est copié',
  hide: 'Masquer cette personne',
  show: 'Afficher de nouveau cette personne',
  stances: 'Seulement ceux qui ont voté cela',
  bothSides: 'Les deux côtés',
  newest: 'Les plus récents',
  oldest: 'Les plus anciens',
  top: 'Les plus appréciés',
};
