import { type MineTexts, nl } from './nl-mine.ts';

/** The same in Dutch that says "je" (`nl-x-informal`). */
export const je: MineTexts = {
  ...nl,
  locale: 'nl-x-informal',
  intro: 'Deze pagina is alleen voor jou. Het adres werkt een uur.',
  none: 'Je hebt hier nog niets geschreven.',
  appealWhy: 'Waarom ben je het niet eens met deze beslissing?',
  sendAppeal: 'Verstuur je bezwaar',
  appealed: (when) => `Je bezwaar van ${when}:`,
  appealStates: { ...nl.appealStates, reversed: 'Je reactie is alsnog geplaatst.' },
  notes: {
    ...nl.notes,
    appealed: 'Je bezwaar is verstuurd.',
    appealMissing: 'Schrijf waarom je het er niet mee eens bent.',
    erase: {
      title: 'Verwijder mij',
      text: 'Je naam, e-mailadres en teksten worden hier voorgoed gewist. Antwoorden van anderen blijven staan en je stemmen blijven geteld.',
    },
    erased: { title: 'Je gegevens zijn gewist', text: 'Wat je eigen browser onthoudt, zoals je naam, wis je in je browser.' },
  },
};
