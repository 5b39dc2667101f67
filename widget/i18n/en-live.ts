import type { LiveTexts } from './nl-live.ts';

export const enLive: LiveTexts = {
  arrived: (count) => (count === 1 ? '1 new comment' : `${count} new comments`),
  next: (count) => `Next new one (${count})`,
  key: 'with key n',
  isNew: 'new',
  hidden: 'hidden',
  gone: 'This comment is not there any more.',
};
