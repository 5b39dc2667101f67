const plural = (one: string, many: string) => (count: number) => `${count.toLocaleString('nl')} ${count === 1 ? one : many}`;

const day = (time: string) => new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(Date.parse(time));

/** What became of what somebody wrote: told when it was sent, and beside it. */
export const nlOutcome = {
  change: 'Wijzig',
  notPlaced: 'Uw reactie is niet geplaatst.',
  dismiss: 'Verberg',
  appeal: 'Niet mee eens?',
  problems: {
    offline: 'U bent offline.',
    unreachable: 'Het versturen is niet gelukt. Probeer het opnieuw.',
    overloaded: 'Het is nu erg druk. Probeer het zo opnieuw.',
    thread_closed: 'De reacties zijn gesloten. Uw reactie is niet verstuurd.',
    parent_not_found: 'De reactie waarop u antwoordt, is er niet meer.',
    id_taken: 'Een eerdere versie van deze reactie is al verstuurd. Verstuur opnieuw als u deze ook wilt plaatsen.',
    invalid_input: 'In uw naam of tekst staan tekens die niet mogen. Typ die opnieuw.',
    origin_not_allowed: 'Op deze pagina kan niet worden gereageerd.',
  } as Record<string, string | undefined>,
  tooMany: (seconds: number) => `U reageert erg snel. Probeer het opnieuw over ${plural('seconde', 'seconden')(seconds)}.`,
  banned: (until: string | null, reason: string) =>
    `U kunt ${until ? `tot ${day(until)}` : 'hier'} niet meer reageren. De redactie schrijft waarom: ${reason}`,
  refused: 'Uw reactie past niet bij de regels van deze site.',
  /** What rules found: why it waits, or was refused. */
  found: {
    length: 'Uw reactie is te kort of te lang.',
    links: 'Er staan veel links in.',
    words: 'Er staat een woord in van de lijst van deze site.',
    linkDomains: 'Er staat een link in van de lijst van deze site.',
    repeat: 'Deze tekst is al een keer geplaatst.',
    flood: 'U schrijft veel in korte tijd.',
    emailDomain: 'Uw e-mailadres staat op de lijst van deze site.',
    closed: 'De reacties zijn gesloten.',
    spamScore: 'Uw reactie lijkt op reclame.',
    shouting: 'Uw reactie staat bijna helemaal in hoofdletters.',
    nearRepeat: 'Deze tekst lijkt op wat u eerder schreef.',
    firstComments: 'De eerste reacties van een nieuwe lezer leest een moderator eerst.',
    accountAge: 'U reageert hier nog maar kort.',
    reports: 'Andere lezers hebben uw reactie gemeld.',
    person: 'Een moderator leest uw reacties voordat ze verschijnen.',
  } as Record<string, string | undefined>,
  rejectedFor: {
    offTopic: 'De reactie gaat niet over het artikel.',
    insult: 'De reactie is kwetsend voor anderen.',
    discrimination: 'De reactie discrimineert.',
    advertising: 'De reactie is reclame.',
    privacy: 'In de reactie staan gegevens van iemand anders.',
    unreadable: 'De reactie is niet goed te lezen.',
    duplicate: 'Deze reactie staat er al.',
    notice: 'Iemand meldde dat de reactie strafbaar is. Een moderator heeft die melding beoordeeld.',
  } as Record<string, string | undefined>,
};

/** What every language has to say here. */
export type OutcomeTexts = typeof nlOutcome;
