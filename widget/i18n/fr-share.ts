import type { ShareTexts } from './nl-share.ts';

export const frShare: ShareTexts = {
  share: 'Partagez cet article',
  shared: (count) => `partagé ${count.toLocaleString('fr')} fois`,
  device: 'Partager avec …',
  copy: 'Copier le lien',
  copied: 'Copié.',
  server: 'Votre serveur Mastodon',
};
