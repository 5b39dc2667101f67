import type { ReportReason } from '../../shared/report-reasons.ts';

/** What readers say to the editors, and do with their own comments. Loaded with that. */
export const nlVoices = {
  close: 'Sluit',
  report: (name: string) => `Meld de reactie van ${name}`,
  why: 'Wat is er mis?',
  reasons: {
    insult: 'Scheldt of beledigt',
    discrimination: 'Discrimineert',
    threat: 'Bedreigt iemand',
    privacy: 'Noemt gegevens van iemand anders',
    advertising: 'Is reclame',
    falsehood: 'Is niet waar',
    other: 'Iets anders',
  } satisfies Record<ReportReason, string>,
  chooseReason: 'Kies wat er mis is.',
  reportWords: 'Toelichting (mag u leeg laten)',
  sendReport: 'Verstuur de melding',
  reported: 'Dank u. De redactie kijkt ernaar.',
  illegal: 'Is de reactie volgens u strafbaar?',
  toNotice: 'Doe een officiële melding',
  noticeOf: (name: string) => `Officiële melding over ${name}`,
  noticeWhat: 'De redactie moet hierover beslissen en mailt u de beslissing. De schrijver ziet uw naam niet.',
  explanation: 'Waarom is de reactie strafbaar?',
  childAbuse: 'Het gaat om seksueel misbruik van kinderen. Ik hoef mijn naam dan niet te geven.',
  name: 'Uw naam',
  email: 'Uw e-mailadres',
  goodFaith: 'Ik meen dit oprecht en mijn melding klopt.',
  faults: {
    explanation: 'Leg uit waarom de reactie strafbaar is.',
    name: 'Vul uw naam in.',
    email: 'Vul een e-mailadres in waarop wij u kunnen bereiken.',
    goodFaith: 'Zonder deze verklaring kunnen wij de melding niet aannemen.',
  } as Record<string, string | undefined>,
  sendNotice: 'Verstuur de officiële melding',
  received: (id: string) => `Uw melding is ontvangen. Het kenmerk is ${id}.`,
  change: 'Wijzig uw reactie',
  own: 'Uw reactie',
  ownMissing: 'Schrijf eerst een reactie.',
  save: 'Bewaar',
  withdraw: 'Trek uw reactie in',
  withdrawText: 'Antwoorden van anderen blijven staan.',
  trouble: 'Het versturen is niet gelukt. Probeer het opnieuw.',
  troubles: {
    offline: 'U bent offline. Probeer het opnieuw als u weer verbinding hebt.',
    not_found: 'Deze reactie is er niet meer.',
    restricted: 'De redactie heeft dit voor deze lezer uitgezet.',
    thread_closed: 'De reacties zijn gesloten.',
    own_comment: 'Dit is uw eigen reactie.',
    edit_closed: 'U kunt deze reactie niet meer wijzigen of intrekken.',
    changed_meanwhile: 'De redactie is met deze reactie bezig. Probeer het opnieuw.',
    rate_limited: 'Dit gaat erg snel. Probeer het over een minuut opnieuw.',
    invalid_input: 'Niet alles is goed ingevuld. Kijk uw e-mailadres en tekst na.',
  } as Record<string, string | undefined>,
};

/** What every language has to say here. */
export type VoicesTexts = typeof nlVoices;
