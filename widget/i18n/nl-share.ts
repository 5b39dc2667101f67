/** What a reader is offered to pass an article on. Names of sites are the same everywhere. Loaded once the browser has nothing else to do. */
export const nlShare = {
  share: 'Deel dit artikel',
  shared: (count: number) => `${count.toLocaleString('nl')} keer gedeeld`,
  device: 'Deel met …',
  copy: 'Kopieer de link',
  copied: 'Gekopieerd.',
  server: 'Uw Mastodon-server',
};

/** What every language has to say here. */
export type ShareTexts = typeof nlShare;
