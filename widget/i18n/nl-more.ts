import type { ReportReason } from '../../shared/report-reasons.ts';

/** What a reader can do with one comment, tell the editors of it, and pass on of an article; and what is told while a discussion goes on. Names of sites are the same everywhere. */
export const nlMore = {
  change: 'Wijzig uw reactie',
  withdraw: 'Trek uw reactie in',
  dismiss: 'Verberg',
  appeal: 'Niet mee eens?',
  quote: 'Citeer',
  report: 'Meld',
  copy: 'Kopieer link',
  copied: 'Link is gekopieerd',
  hide: 'Verberg deze lezer',
  show: 'Toon deze lezer weer',
  stances: 'Alleen wie dit stemde',
  bothSides: 'Beide kanten',
  newest: 'Nieuwste eerst',
  oldest: 'Oudste eerst',
  top: 'Meest gewaardeerd',
  why: (name: string) => `Wat is er mis met de reactie van ${name}?`,
  reasons: {
    insult: 'Scheldt of beledigt',
    discrimination: 'Discrimineert',
    threat: 'Bedreigt iemand',
    privacy: 'Noemt iemands gegevens',
    advertising: 'Is reclame',
    falsehood: 'Is niet waar',
    other: 'Iets anders',
  } satisfies Record<ReportReason, string>,
  reportWords: 'Toelichting (niet verplicht)',
  reported: 'Dank u. De redactie kijkt ernaar.',
  toNotice: 'Strafbaar? Doe een officiële melding',
  save: 'Bewaar',
  withdrawText: 'Antwoorden van anderen blijven staan.',
  cancel: 'Annuleer',
  arrived: (count: number) => (count === 1 ? '1 nieuwe reactie' : `${count} nieuwe reacties`),
  next: (count: number) => `Volgende nieuwe (${count})`,
  isNew: 'nieuw',
  hidden: 'verborgen',
  share: 'Deel dit artikel',
  shared: (count: number) => `${count.toLocaleString('nl')} keer gedeeld`,
  device: 'Deel met …',
  server: 'Uw Mastodon-server',
};

/** What every language has to say here. */
export type MoreTexts = typeof nlMore;
