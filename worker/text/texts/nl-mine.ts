import type { AppealState } from '../../../shared/appeal-states.ts';

/** A reader's own page, in Dutch. This file says which texts there are; another language has to have them all. */
export const nl = {
  locale: 'nl',
  title: 'Mijn reacties',
  intro: 'Deze pagina is alleen voor u. Het adres werkt een uur.',
  none: 'U hebt hier nog niets geschreven.',
  more: 'Eerdere reacties',
  placed: 'Geplaatst.',
  disagree: 'Niet mee eens? Vraag een andere moderator om ernaar te kijken',
  appealWhy: 'Waarom bent u het niet eens met deze beslissing?',
  sendAppeal: 'Verstuur uw bezwaar',
  appealed: (when: string) => `Uw bezwaar van ${when}:`,
  appealStates: {
    open: 'Een andere moderator kijkt ernaar.',
    upheld: 'De beslissing blijft.',
    reversed: 'Uw reactie is alsnog geplaatst.',
  } satisfies Record<AppealState, string>,
  data: 'Mijn gegevens',
  download: 'Download mijn gegevens',
  forget: 'Verwijder mij',
  notes: {
    appealed: 'Uw bezwaar is verstuurd.',
    appealMissing: 'Schrijf waarom u het er niet mee eens bent.',
    expired: { title: 'Deze pagina is verlopen', text: 'Open haar opnieuw: ga naar het artikel en kies “Mijn reacties”.' },
    erase: {
      title: 'Verwijder mij',
      text: 'Uw naam, e-mailadres en teksten worden hier voorgoed gewist. Antwoorden van anderen blijven staan en uw stemmen blijven geteld.',
    },
    erased: {
      title: 'Uw gegevens zijn gewist',
      text: 'Wat uw eigen browser onthoudt, zoals uw naam, wist u in uw browser.',
    },
  },
  eraseNow: 'Wis alles',
};

export type MineTexts = typeof nl;
