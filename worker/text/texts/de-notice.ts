import type { NoticeTexts } from './nl-notice.ts';

export const de: NoticeTexts = {
  locale: 'de',
  noticeOf: (name) => `Offizielle Meldung über ${name}`,
  noticeWhat:
    'Die Redaktion muss darüber entscheiden und mailt Ihnen die Entscheidung. Wer den Kommentar schrieb, sieht Ihren Namen nicht.',
  explanation: 'Warum ist der Kommentar strafbar?',
  childAbuse: 'Es geht um sexuellen Missbrauch von Kindern. Dann muss ich meinen Namen und meine E-Mail-Adresse nicht nennen.',
  name: 'Ihr Name',
  email: 'Ihre E-Mail-Adresse',
  goodFaith: 'Ich meine das aufrichtig, und meine Meldung stimmt.',
  faults: {
    explanation: 'Erklären Sie, warum der Kommentar strafbar ist.',
    name: 'Geben Sie Ihren Namen ein.',
    email: 'Geben Sie eine E-Mail-Adresse ein, unter der wir Sie erreichen.',
    goodFaith: 'Ohne diese Erklärung können wir die Meldung nicht annehmen.',
    signs: 'Das ist zu lang, oder es enthält Zeichen, die nicht erlaubt sind.',
  },
  sendNotice: 'Offizielle Meldung absenden',
  notSent: 'Noch nicht abgesendet.',
  received: (id) => `Ihre Meldung ist eingegangen. Das Zeichen ist ${id}.`,
  mailed: 'Sie bekommen diese Bestätigung auch per E-Mail.',
  gone: 'Diesen Kommentar gibt es nicht mehr.',
};
