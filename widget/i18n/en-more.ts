import type { MoreTexts } from './nl-more.ts';

export const enMore: MoreTexts = {
  of: (name) => ` (comment by ${name})`,
  report: 'Report',
};
