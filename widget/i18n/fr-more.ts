import type { MoreTexts } from './nl-more.ts';

export const frMore: Partial<MoreTexts> = {
  of: (name) => ` (commentaire de ${name})`,
  change: 'Modifier',
  withdraw: 'Retirer',
  report: 'Signaler',
};
