import type { MoreTexts } from './nl-more.ts';

export const deMore: Partial<MoreTexts> = {
  of: (name) => ` (Kommentar von ${name})`,
  change: 'Ändern',
  withdraw: 'Zurückziehen',
  report: 'Melden',
};
