import type { ShareTexts } from './nl-share.ts';

export const deShare: ShareTexts = {
  share: 'Diesen Artikel teilen',
  shared: (count) => `${count.toLocaleString('de')}-mal geteilt`,
  device: 'Teilen mit …',
  copy: 'Link kopieren',
  copied: 'Kopiert.',
  server: 'Ihr Mastodon-Server',
};
