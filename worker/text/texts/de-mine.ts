import type { MineTexts } from './nl-mine.ts';

/** A reader's own page, in German. */
export const de: MineTexts = {
  locale: 'de',
  title: 'Meine Kommentare',
  intro: 'Diese Seite ist nur für Sie. Die Adresse gilt eine Stunde.',
  none: 'Sie haben hier noch nichts geschrieben.',
  more: 'Frühere Kommentare',
  placed: 'Veröffentlicht.',
  disagree: 'Nicht einverstanden? Bitten Sie jemand anderen von der Moderation, ihn anzusehen',
  appealWhy: 'Warum sind Sie mit dieser Entscheidung nicht einverstanden?',
  sendAppeal: 'Einspruch senden',
  appealed: (when) => `Ihr Einspruch vom ${when}:`,
  appealStates: {
    open: 'Jemand anderes von der Moderation sieht ihn an.',
    upheld: 'Die Entscheidung bleibt.',
    reversed: 'Ihr Kommentar wurde doch veröffentlicht.',
  },
  data: 'Meine Daten',
  download: 'Meine Daten herunterladen',
  forget: 'Mich löschen',
  notes: {
    appealed: 'Ihr Einspruch wurde gesendet.',
    appealMissing: 'Schreiben Sie, warum Sie nicht einverstanden sind.',
    expired: { title: 'Diese Seite ist abgelaufen', text: 'Öffnen Sie sie neu: Gehen Sie zum Artikel und wählen Sie „Meine Kommentare“.' },
    erase: {
      title: 'Mich löschen',
      text: 'Ihr Name, Ihre E-Mail-Adresse und Ihre Texte werden hier endgültig gelöscht. Antworten anderer bleiben stehen, und Ihre Stimmen bleiben gezählt.',
    },
    erased: { title: 'Ihre Daten wurden gelöscht', text: 'Was Ihr eigener Browser sich merkt, etwa Ihren Namen, löschen Sie im Browser.' },
  },
  eraseNow: 'Alles löschen',
};
