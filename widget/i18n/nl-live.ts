/** What is told while a discussion goes on. */
export const nlLive = {
  arrived: (count: number) => (count === 1 ? '1 nieuwe reactie' : `${count} nieuwe reacties`),
  next: (count: number) => `Volgende nieuwe (${count})`,
  key: 'met toets n',
  isNew: 'nieuw',
  hidden: 'verborgen',
  gone: 'Deze reactie is er niet meer.',
};

/** What every language has to say here. */
export type LiveTexts = typeof nlLive;
