import type { NoticeTexts } from './nl-notice.ts';

export const fy: NoticeTexts = {
  locale: 'fy',
  noticeOf: (name) => `Offisjele melding oer ${name}`,
  noticeWhat: 'De redaksje moat hjiroer beslute en mailt jo it beslút. De skriuwer sjocht jo namme net.',
  explanation: 'Wêrom is de reaksje strafber?',
  childAbuse: 'It giet om seksueel misbrûk fan bern. Ik hoech myn namme en e-mailadres dan net te jaan.',
  name: 'Jo namme',
  email: 'Jo e-mailadres',
  goodFaith: 'Ik mien dit oprjocht en myn melding kloppet.',
  faults: {
    explanation: 'Lis út wêrom’t de reaksje strafber is.',
    name: 'Folje jo namme yn.',
    email: 'Folje in e-mailadres yn dêr’t wy jo op berikke kinne.',
    goodFaith: 'Sûnder dizze ferklearring kinne wy de melding net oannimme.',
    signs: 'Dit is te lang, of der steane tekens yn dy’t net meie.',
  },
  sendNotice: 'Ferstjoer de offisjele melding',
  notSent: 'Noch net ferstjoerd.',
  received: (id) => `Jo melding is ûntfongen. It skaaimerk is ${id}.`,
  mailed: 'Jo krije dizze befêstiging ek per mail.',
  gone: 'Dizze reaksje is der net mear.',
};
