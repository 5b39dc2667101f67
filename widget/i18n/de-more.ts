import type { MoreTexts } from './nl-more.ts';

export const deMore: MoreTexts = {
  of: (name) => ` (Kommentar von ${name})`,
  change: 'Ändern',
  withdraw: 'Zurückziehen',
  quote: 'Zitieren',
  report: 'Melden',
  arrived: (count) => (count === 1 ? '1 neuer Kommentar' : `${count} neue Kommentare`),
  next: (count) => `Nächster neuer (${count})`,
  key: 'mit der Taste n',
  isNew: 'neu',
  hidden: 'ausgeblendet',
  gone: 'Diesen Kommentar gibt es nicht mehr.',
  copy: 'Link kopieren',
  copied: 'Link wurde kopiert',
  hide: 'Diese Person ausblenden',
  show: 'Diese Person wieder anzeigen',
  stances: 'Nur wer so gestimmt hat',
  bothSides: 'Beide Seiten',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  top: 'Am meisten geschätzt',
};
