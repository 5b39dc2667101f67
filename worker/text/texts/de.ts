import type { PageTexts } from './nl.ts';

const rules = new Intl.PluralRules('de');
const plural = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString('de')} ${rules.select(count) === 'one' ? one : many}`;
const replies = plural('Antwort', 'Antworten');

export const de: PageTexts = {
  locale: 'de',
  discussion: 'Kommentare',
  comments: plural('Kommentar', 'Kommentare'),
  about: (article) => `Kommentare zu „${article}“`,
  editors: 'Redaktion',
  inReplyTo: 'als Antwort auf',
  edited: 'geändert',
  byEditors: 'von der Redaktion geändert',
  removed: 'Dieser Kommentar wurde entfernt.',
  moreReplies: (count) => `${replies(count)} anzeigen`,
  more: 'Mehr Kommentare',
  back: 'Alle Kommentare',
  empty: 'Es gibt noch keine Kommentare.',
  closed: 'Die Kommentare sind geschlossen.',
  react: 'Unter dem Artikel kommentieren',
  notice: 'Strafbare Inhalte melden',
  versionsOf: (name) => `Frühere Fassungen des Kommentars von ${name}`,
  now: 'Jetzt',
  since: 'Seit',
  before: 'Vorher',
  until: 'bis',
  nothingBefore: 'Von dem, was hier vorher stand, ist nichts zu sehen.',
};
