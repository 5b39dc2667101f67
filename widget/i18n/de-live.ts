import type { LiveTexts } from './nl-live.ts';

export const deLive: LiveTexts = {
  arrived: (count) => (count === 1 ? '1 neuer Kommentar' : `${count} neue Kommentare`),
  next: (count) => `Nächster neuer (${count})`,
  key: 'mit der Taste n',
  isNew: 'neu',
  hidden: 'ausgeblendet',
  gone: 'Diesen Kommentar gibt es nicht mehr.',
};
