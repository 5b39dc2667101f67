import type { MoreTexts } from './nl-more.ts';

export const fyMore: Partial<MoreTexts> = {
  of: (name) => ` (reaksje fan ${name})`,
  change: 'Feroarje',
  withdraw: 'Lûk yn',
  report: 'Meld',
};
