import type { MoreTexts } from './nl-more.ts';

export const fyMore: MoreTexts = {
  of: (name) => ` (reaksje fan ${name})`,
  change: 'Feroarje',
  withdraw: 'Lûk yn',
  quote: 'Sitearje',
  report: 'Meld',
  arrived: (count) => (count === 1 ? '1 nije reaksje' : `${count} nije reaksjes`),
  next: (count) => `Folgjende nije (${count})`,
  key: 'mei toets n',
  isNew: 'nij',
  hidden: 'ferburgen',
  gone: 'Dizze reaksje is der net mear.',
  copy: 'Kopiearje keppeling',
  copied: 'Keppeling is kopiearre',
  hide: 'Ferbergje dizze lêzer',
  show: 'Lit dizze lêzer wer sjen',
  stances: 'Allinnich wa’t dit stimde',
  bothSides: 'Beide kanten',
  newest: 'Nijste earst',
  oldest: 'Aldste earst',
  top: 'Meast wurdearre',
};
