import type { ReactionKind } from '../../../../shared/reaction-kinds.ts';
import type { VERDICTS } from '../../../../shared/rules.ts';
import { two } from '../plural.ts';

const reactions = (count: number) => two(count, '1 reactie', `${count} reacties`);

/** What the rules of a site judge by. */
export const rules = {
  rules: {
    title: 'Regels',
    intro: 'Wijzig een regel en probeer eerst wat die had gedaan met de laatste 500 reacties. Daarna kunt u de wijziging bewaren.',
    onlyAdmins: 'Een beheerder kan de regels wijzigen.',
    failed: 'De regels kunnen niet worden geladen.',
    names: {
      length: 'Lengte',
      flood: 'Veel reacties achter elkaar',
      links: 'Links',
      spamScore: 'Reclame',
      shouting: 'Hoofdletters',
      reports: 'Meldingen',
      firstComments: 'Eerste reacties',
      accountAge: 'Nieuwe lezers',
      disposableMail: 'Wegwerpadressen',
      deskHours: 'Uren van de redactie',
      pace: 'Drukte',
      editing: 'Wijzigen en intrekken',
      words: 'Woorden',
      linkDomains: 'Links naar deze domeinen',
      emailDomains: 'E-mailadressen van deze domeinen',
    },
    settings: {
      minLength: 'Een reactie heeft minstens zoveel tekens',
      maxLength: 'en hoogstens zoveel',
      floodPerTenMinutes: 'Na zoveel reacties in tien minuten wacht de volgende (0: geen grens)',
      maxLinks: 'Een reactie met meer links dan dit wacht',
      spamScore: 'Een tekst die op reclame lijkt, wacht',
      holdShouting: 'Een tekst die bijna helemaal uit hoofdletters bestaat, wacht',
      reportsToHold: 'Na zoveel meldingen van lezers wacht een reactie (0: nooit)',
      holdFirst: 'Zoveel eerste reacties van een lezer wachten (0: geen)',
      holdNewHours: 'Zoveel uur na de eerste reactie van een lezer wacht alles (0: nooit)',
      holdDisposableMail: 'Een reactie met een wegwerpadres als e-mailadres wacht',
      deskHours: 'Buiten deze uren wacht elke reactie',
      pacePerMinute: 'Bij meer reacties per minuut dan dit wacht bij dat artikel een kwartier alles (0: nooit)',
      reportedShare: 'Ook als zoveel procent van de laatste reacties is gemeld (0: nooit)',
      editMinutes: 'Zoveel minuten kan een lezer een eigen reactie wijzigen of intrekken (0: niet)',
      trustedAfter: 'Na zoveel goedgekeurde reacties wacht een lezer niet meer',
    },
    hours: {
      from: 'vanaf',
      until: 'tot',
      off: 'niemand aanwezig',
      hint: 'Nederlandse tijd. Laat een dag leeg als er niemand is; 00:00 als einde is middernacht. Lezers zien dat de redactie eerst meeleest. Wie u vertrouwt, wacht niet.',
      wrong: 'Een dag eindigt later dan hij begint.',
    },
    lists: {
      words: 'Eén woord of woordgroep per regel. Een * staat voor de rest van een woord. Vermommingen als “kl0otz@k” worden herkend.',
      linkDomains: 'Eén domein per regel, bijvoorbeeld voorbeeld.nl. Alles daaronder telt mee.',
      emailDomains: 'Eén domein per regel. Geldt voor lezers die een e-mailadres geven.',
    },
    effects: { hold: 'Laat wachten', spam: 'Is spam', refuse: 'Weiger' },
    reactions: 'Wat lezers bij een reactie kunnen kiezen',
    reactionsHint: 'Lezers drukken hierop om te laten merken dat zij een reactie waarderen. Zonder keuze staat er niets.',
    reactionNames: {
      like: 'Waardeer',
      agree: 'Eens',
      insightful: 'Leerzaam',
      thanks: 'Bedankt',
      heart: 'Mooi',
      support: 'Sterkte',
    } satisfies Record<ReactionKind, string>,
    wrongLines: (lines: string) => `Dit klopt niet: ${lines}`,
    try: 'Probeer op de laatste 500 reacties',
    save: 'Bewaar',
    drop: 'Laat vervallen',
    saved: 'De regels zijn bewaard en gelden nu.',
    loadAgain: 'Laad opnieuw',
    tried: (held: number, all: number) => `Dit had ${held} van de laatste ${reactions(all)} tegengehouden.`,
    before: (held: number) => `Met de regels van nu zijn dat er ${held}.`,
    same: 'Dat zijn dezelfde als met de regels van nu.',
    nothingToTry: 'Er zijn nog geen reacties om dit op te proberen.',
    notJudged: 'Herhaling, veel reacties achter elkaar, drukte en beperkingen van lezers zijn hierbij niet meegeteld.',
    verdicts: { approved: 'geplaatst', pending: 'wacht', spam: 'spam', refused: 'geweigerd' } satisfies Record<
      (typeof VERDICTS)[number],
      string
    >,
    turns: (before: string, after: string) => `Eerst ${before}, dan ${after}.`,
  },
};
