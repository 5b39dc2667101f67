import type { LiveTexts } from './nl-live.ts';

export const frLive: LiveTexts = {
  arrived: (count) => (count === 1 ? '1 nouveau commentaire' : `${count} nouveaux commentaires`),
  next: (count) => `Nouveau suivant (${count})`,
  key: 'avec la touche n',
  isNew: 'nouveau',
  hidden: 'masqué',
  gone: 'Ce commentaire n’existe plus.',
};
