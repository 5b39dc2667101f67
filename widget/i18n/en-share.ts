import type { ShareTexts } from './nl-share.ts';

export const enShare: ShareTexts = {
  share: 'Share this article',
  shared: (count) => (count === 1 ? 'shared once' : `shared ${count.toLocaleString('en')} times`),
  device: 'Share with …',
  copy: 'Copy the link',
  copied: 'Copied.',
  server: 'Your Mastodon server',
};
