import type { AppealState } from '../../shared/appeal-states.ts';
import type { CommentStatus } from '../../shared/comments.ts';
import type { ReportReason } from '../../shared/report-reasons.ts';

/** What readers say to the editors: reports, notices, their own comments and appeals. Loaded with those. */
export const nlVoices = {
  locale: 'nl' as string | string[],
  close: 'Sluit',
  loading: 'Even geduld a.u.b.',
  retry: 'Probeer het opnieuw',
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
  mine: 'Mijn reacties',
  noneMine: 'U hebt hier nog niets geschreven.',
  moreMine: 'Meer van mijn reacties',
  states: {
    pending: 'Wacht op goedkeuring.',
    approved: 'Geplaatst.',
    rejected: 'Niet geplaatst.',
    spam: 'Niet geplaatst.',
    deleted: 'Verwijderd.',
  } satisfies Record<CommentStatus, string>,
  disagree: 'Niet mee eens? Vraag een andere moderator om ernaar te kijken',
  appealWhy: 'Waarom bent u het niet eens met deze beslissing?',
  appealMissing: 'Schrijf waarom u het er niet mee eens bent.',
  sendAppeal: 'Verstuur uw bezwaar',
  appealed: (when: string) => `Uw bezwaar, ${when}:`,
  appealStates: {
    open: 'Een andere moderator kijkt ernaar.',
    upheld: 'De beslissing blijft.',
    reversed: 'Uw reactie is alsnog geplaatst.',
  } satisfies Record<AppealState, string>,
  trouble: 'Het versturen is niet gelukt. Probeer het opnieuw.',
  troubles: {
    offline: 'U bent offline. Probeer het opnieuw als u weer verbinding hebt.',
    not_found: 'Deze reactie is er niet meer.',
    own_comment: 'Dit is uw eigen reactie.',
    cannot_appeal: 'Hierover is intussen anders beslist. Open uw reacties opnieuw.',
    rate_limited: 'Dit gaat erg snel. Probeer het over een minuut opnieuw.',
    invalid_input: 'Niet alles is goed ingevuld. Kijk uw e-mailadres en tekst na.',
  } as Record<string, string | undefined>,
};

/** What every language has to say here. */
export type VoicesTexts = typeof nlVoices;
