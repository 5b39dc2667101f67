/** What a reader can do with one comment, and what is told while a discussion goes on. */
export const nlMore = {
  of: (name: string) => ` (reactie van ${name})`,
  change: 'Wijzig',
  withdraw: 'Trek in',
  quote: 'Citeer',
  report: 'Meld',
  arrived: (count: number) => (count === 1 ? '1 nieuwe reactie' : `${count} nieuwe reacties`),
  next: (count: number) => `Volgende nieuwe (${count})`,
  key: 'met toets n',
  isNew: 'nieuw',
  hidden: 'verborgen',
  gone: 'Deze reactie is er niet meer.',
  copy: 'Kopieer link',
  copied: 'Link is gekopieerd',
  hide: 'Verberg deze lezer',
  show: 'Toon deze lezer weer',
  stances: 'Alleen wie dit stemde',
  bothSides: 'Beide kanten',
  newest: 'Nieuwste eerst',
  oldest: 'Oudste eerst',
  top: 'Meest gewaardeerd',
};

/** What every language has to say here. */
export type MoreTexts = typeof nlMore;
