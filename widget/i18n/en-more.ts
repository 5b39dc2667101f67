import type { MoreTexts } from './nl-more.ts';

export const enMore: MoreTexts = {
  of: (name) => ` (comment by ${name})`,
  change: 'Change',
  withdraw: 'Take back',
  report: 'Report',
};
