/** The page of a formal notice (DSA art. 16), in Dutch. This file says which texts there are; another language has to have them all. */
export const nl = {
  locale: 'nl',
  noticeOf: (name: string) => `Officiële melding over ${name}`,
  noticeWhat: 'De redactie moet hierover beslissen en mailt u de beslissing. De schrijver ziet uw naam niet.',
  explanation: 'Waarom is de reactie strafbaar?',
  childAbuse: 'Het gaat om seksueel misbruik van kinderen. Ik hoef mijn naam en e-mailadres dan niet te geven.',
  name: 'Uw naam',
  email: 'Uw e-mailadres',
  goodFaith: 'Ik meen dit oprecht en mijn melding klopt.',
  faults: {
    explanation: 'Leg uit waarom de reactie strafbaar is.',
    name: 'Vul uw naam in.',
    email: 'Vul een e-mailadres in waarop wij u kunnen bereiken.',
    goodFaith: 'Zonder deze verklaring kunnen wij de melding niet aannemen.',
    signs: 'Dit is te lang, of er staan tekens in die niet mogen.',
  },
  sendNotice: 'Verstuur de officiële melding',
  notSent: 'Nog niet verstuurd.',
  received: (id: string) => `Uw melding is ontvangen. Het kenmerk is ${id}.`,
  mailed: 'U krijgt deze bevestiging ook per mail.',
  gone: 'Deze reactie is er niet meer.',
};

export type NoticeTexts = typeof nl;
