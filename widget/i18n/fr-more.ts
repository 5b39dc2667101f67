import type { MoreTexts } from './nl-more.ts';

export const frMore: Partial<MoreTexts> = {
  of: (name) => ` (commentaire de ${name})`,
  report: 'Signaler',
};
