import type { ShareTexts } from './nl-share.ts';

export const fyShare: ShareTexts = {
  share: 'Diel dit artikel',
  shared: (count) => `${count.toLocaleString(['fy', 'nl'])} kear dield`,
  device: 'Diel mei …',
  copy: 'Kopiearje de keppeling',
  copied: 'Kopiearre.',
  server: 'Jo Mastodon-server',
};
