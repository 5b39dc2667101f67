import type { WritingTexts } from './nl-writing.ts';

const rules = new Intl.PluralRules(['fy', 'nl']);
const plural = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString(['fy', 'nl'])} ${rules.select(count) === 'one' ? one : many}`;

const signs = plural('teken', 'tekens');

export const fyWriting: WritingTexts = {
  locale: 'fy',
  name: 'Jo namme',
  email: 'Jo e-mailadres (net ferplichte, oaren sjogge it net)',
  emailWrong: 'Dit e-mailadres doocht net.',
  remember: 'Unthâld myn namme en e-mail op dit apparaat',
  answers: 'Mail my by in antwurd (befêstigje dat yn jo mail)',
  text: 'Jo reaksje',
  rules: 'Hûsregels',
  tools: 'Opmaak',
  bold: 'Fet',
  italic: 'Kursyf',
  quote: 'Sitaat',
  link: 'Keppeling',
  list: 'List',
  code: 'Koade',
  preview: 'Foarbyld',
  showVote: (vote) => `Lit by myn reaksje sjen dat ik “${vote}” stimde`,
  send: 'Pleats reaksje',
  cancel: 'Annulearje',
  kept: 'Jo tekst is bewarre.',
  otherTab: 'Yn in oar ljepblêd skreaunen jo hjir in oare tekst.',
  useOther: 'Brûk dy tekst',
  nameMissing: 'Folje jo namme yn.',
  textMissing: 'Skriuw earst in reaksje.',
  textTooShort: (min) => `Skriuw op syn minst ${signs(min)}.`,
  textTooLong: (over) => `Jo reaksje is ${signs(over)} te lang.`,
  left: (count) => `Noch ${signs(count)}`,
  readFirst: 'De redaksje lêst no earst mei.',
  queued: 'Jo reaksje wurdt ferstjoerd as jo wer ferbining hawwe.',
  placed: 'Jo reaksje is pleatst.',
};
