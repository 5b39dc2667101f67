import type { MineTexts } from './nl-mine.ts';

/** A reader's own page, in Frisian. */
export const fy: MineTexts = {
  locale: 'fy',
  title: 'Myn reaksjes',
  intro: 'Dizze side is allinnich foar jo. It adres wurket in oere.',
  none: 'Jo hawwe hjir noch neat skreaun.',
  more: 'Eardere reaksjes',
  placed: 'Pleatst.',
  disagree: 'Net mei iens? Freegje in oare moderator om dernei te sjen',
  appealWhy: 'Wêrom binne jo it net iens mei dit beslút?',
  sendAppeal: 'Ferstjoer jo beswier',
  appealed: (when) => `Jo beswier fan ${when}:`,
  appealStates: {
    open: 'In oare moderator sjocht dernei.',
    upheld: 'It beslút bliuwt.',
    reversed: 'Jo reaksje is dochs pleatst.',
  },
  data: 'Myn gegevens',
  download: 'Download myn gegevens',
  forget: 'Helje my fuort',
  notes: {
    appealed: 'Jo beswier is ferstjoerd.',
    appealMissing: 'Skriuw wêrom’t jo it der net mei iens binne.',
    expired: { title: 'Dizze side is ferrûn', text: 'Iepenje har op ’e nij: gean nei it artikel en kies “Myn reaksjes”.' },
    erase: {
      title: 'Helje my fuort',
      text: 'Jo namme, e-mailadres en teksten wurde hjir foargoed wiske. Antwurden fan oaren bliuwe stean en jo stimmen bliuwe teld.',
    },
    erased: { title: 'Jo gegevens binne wiske', text: 'Wat jo eigen browser ûnthâldt, lykas jo namme, wiskje jo yn jo browser.' },
  },
  eraseNow: 'Wiskje alles',
};
