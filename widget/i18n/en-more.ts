import type { MoreTexts } from './nl-more.ts';

export const enMore: MoreTexts = {
  of: (name) => ` (comment by ${name})`,
  change: 'Change',
  withdraw: 'Take back',
  quote: 'Quote',
  report: 'Report',
  arrived: (count) => (count === 1 ? '1 new comment' : `${count} new comments`),
  next: (count) => `Next new one (${count})`,
  key: 'with key n',
  isNew: 'new',
  hidden: 'hidden',
  gone: 'This comment is not there any more.',
  copy: 'Copy link',
  copied: 'Link was copied',
  hide: 'Hide this reader',
  show: 'Show this reader again',
  stances: 'Only who voted this',
  bothSides: 'Both sides',
  newest: 'Newest first',
  oldest: 'Oldest first',
  top: 'Most valued',
};
