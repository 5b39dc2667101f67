import type { LiveTexts } from './nl-live.ts';

export const fyLive: LiveTexts = {
  arrived: (count) => (count === 1 ? '1 nije reaksje' : `${count} nije reaksjes`),
  next: (count) => `Folgjende nije (${count})`,
  key: 'mei toets n',
  isNew: 'nij',
  hidden: 'ferburgen',
  gone: 'Dizze reaksje is der net mear.',
};
