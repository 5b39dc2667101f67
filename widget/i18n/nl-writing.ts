const plural = (one: string, many: string) => (count: number) => `${count.toLocaleString('nl')} ${count === 1 ? one : many}`;

const day = (time: string) => new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(Date.parse(time));

/** What the form says, and what became of what was written. Loaded with the form. */
export const nlWriting = {
  name: 'Uw naam',
  text: 'Uw reactie',
  newComment: 'Nieuwe reactie',
  replyTo: (name: string) => `Reactie op ${name}`,
  send: 'Plaats reactie',
  sending: 'Wordt verstuurd …',
  cancel: 'Annuleer',
  kept: 'Uw tekst is bewaard.',
  otherTab: 'In een ander tabblad schreef u hier een andere tekst.',
  useOther: 'Gebruik die tekst',
  nameMissing: 'Vul uw naam in.',
  nameTooLong: (max: number) => `Gebruik voor uw naam niet meer dan ${plural('teken', 'tekens')(max)}.`,
  textMissing: 'Schrijf eerst een reactie.',
  textTooShort: (min: number) => `Schrijf minstens ${plural('teken', 'tekens')(min)}.`,
  textTooLong: (over: number) => `Uw reactie is ${plural('teken', 'tekens')(over)} te lang.`,
  left: (count: number) => `Nog ${plural('teken', 'tekens')(count)}`,
  held: 'Uw reactie wacht op goedkeuring.',
  placed: 'Uw reactie is geplaatst.',
  problems: {
    offline: 'U bent offline. Verstuur uw reactie als u weer verbinding hebt.',
    unreachable: 'Het versturen is niet gelukt. Probeer het opnieuw.',
    overloaded: 'Het is nu erg druk. Probeer het zo opnieuw.',
    thread_closed: 'De reacties zijn gesloten. Uw reactie is niet verstuurd.',
    parent_not_found: 'De reactie waarop u antwoordt, is er niet meer.',
    id_taken: 'Een eerdere versie van deze reactie is al verstuurd. Verstuur opnieuw als u deze ook wilt plaatsen.',
    invalid_input: 'In uw naam of tekst staan tekens die niet mogen. Typ die opnieuw.',
    body_too_large: 'Uw reactie is te lang.',
    origin_not_allowed: 'Op deze pagina kan niet worden gereageerd.',
  } as Record<string, string | undefined>,
  problem: 'Er ging iets mis. Probeer het opnieuw.',
  seconds: plural('seconde', 'seconden'),
  tooMany: (time: string) => `U reageert erg snel. Probeer het opnieuw over ${time}.`,
  tooManySoon: 'U reageert erg snel. Probeer het over een minuut opnieuw.',
  banned: (until: string | null, reason: string) =>
    `U kunt ${until ? `tot ${day(until)}` : 'hier'} niet meer reageren. De redactie schrijft waarom: ${reason}`,
  refused: 'Uw reactie past niet bij de regels van deze site.',
  refusals: {
    length: 'Uw reactie is te kort of te lang.',
    links: 'Uw reactie heeft te veel links.',
    words: 'In uw reactie staat een woord dat hier niet mag.',
    linkDomains: 'Uw reactie heeft een link die hier niet mag.',
    repeat: 'U hebt dit al een keer geplaatst.',
    flood: 'U hebt in korte tijd veel geplaatst. Wacht tien minuten.',
    emailDomain: 'Met dit e-mailadres kunt u hier niet reageren.',
    closed: 'De reacties zijn gesloten.',
  } as Record<string, string | undefined>,
  heldBy: {
    links: 'Er staan links in. Daarom leest een moderator eerst mee.',
    words: 'Er staat een woord in waar een moderator eerst naar kijkt.',
    linkDomains: 'Er staat een link in waar een moderator eerst naar kijkt.',
    spamScore: 'Uw reactie lijkt op reclame. Daarom leest een moderator eerst mee.',
    shouting: 'Uw reactie staat bijna helemaal in hoofdletters. Daarom leest een moderator eerst mee.',
    flood: 'U schrijft veel in korte tijd. Daarom leest een moderator eerst mee.',
    nearRepeat: 'Deze tekst lijkt op wat u eerder schreef. Daarom leest een moderator eerst mee.',
    emailDomain: 'Een moderator leest eerst mee.',
    firstComments: 'De eerste reacties van een nieuwe lezer leest een moderator eerst.',
    accountAge: 'U reageert hier nog maar kort. Daarom leest een moderator eerst mee.',
    person: 'Een moderator leest uw reacties voordat ze verschijnen.',
    repeat: 'Deze tekst lijkt op een eerdere reactie.',
  } as Record<string, string | undefined>,
  rejectedFor: {
    offTopic: 'De reactie gaat niet over het artikel.',
    insult: 'De reactie is kwetsend voor anderen.',
    discrimination: 'De reactie discrimineert.',
    advertising: 'De reactie is reclame.',
    privacy: 'In de reactie staan gegevens van iemand anders.',
    unreadable: 'De reactie is niet goed te lezen.',
    duplicate: 'Deze reactie staat er al.',
  } as Record<string, string | undefined>,
};

/** What every language has to say about writing. */
export type WritingTexts = typeof nlWriting;
