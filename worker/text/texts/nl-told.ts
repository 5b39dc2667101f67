import type { RejectReason } from '../../../shared/actions.ts';
import type { ErrorCode } from '../../../shared/errors.ts';

/** What no reader meets: the desk words these itself, or the client that sent it is wrong. */
type Untold =
  | 'bad_json'
  | 'unsupported_media_type'
  | 'own_decision'
  | 'poll_has_votes'
  | 'thread_has_poll'
  | 'address_taken'
  | 'signed_out'
  | 'sign_in_code_wrong'
  | 'passkey_wrong'
  | 'not_allowed'
  | 'already_decided'
  | 'already_member'
  | 'invitation_gone'
  | 'last_owner'
  | 'cannot_undo'
  | 'cannot_pin'
  | 'site_exists'
  | 'export_too_large'
  | 'service_unreachable';
/** What is told with more than its code. */
type Detailed = 'invalid_input' | 'restricted' | 'comment_refused' | 'rate_limited';

const notHere = 'Op deze pagina kan niet worden gereageerd.';
const unknown = 'Deze site kent uw browser niet meer. Laad de pagina opnieuw.';
const robot = 'De controle of u geen robot bent, is niet gelukt. Probeer het opnieuw.';

/** Why something was refused or waits, as its reader is told, in Dutch. This file says which texts there are; another language has to have them all. */
export const nl = {
  /** Of days and lists; where the first is not known, the next. */
  locales: ['nl'],
  refusals: {
    body_too_large: 'Dit is te lang om te versturen.',
    not_found: 'Wat u zoekt, is er niet meer. Misschien is het verwijderd.',
    site_not_found: notHere,
    url_not_of_site: notHere,
    origin_not_allowed: notHere,
    parent_not_found: 'De reactie waarop u antwoordt, is er niet meer.',
    thread_closed: 'De reacties zijn gesloten. Er kan niets meer bij.',
    id_taken: 'Een eerdere versie van deze reactie is al verstuurd. Verstuur opnieuw als u deze ook wilt plaatsen.',
    proof_missing: robot,
    proof_wrong: robot,
    own_comment: 'Dit is uw eigen reactie.',
    edit_closed: 'U kunt deze reactie niet meer wijzigen of intrekken.',
    cannot_appeal: 'U kunt hier geen bezwaar meer tegen maken.',
    poll_closed: 'De peiling is gesloten.',
    option_not_found: 'Dit antwoord staat niet in de peiling. Laad de pagina opnieuw.',
    too_many_options: 'U kunt hier maar één antwoord kiezen.',
    token_missing: unknown,
    token_invalid: unknown,
    token_expired: unknown,
    token_of_other_site: unknown,
    changed_meanwhile: 'De redactie is hier net mee bezig. Probeer het opnieuw.',
    internal: 'Er ging bij ons iets mis. Probeer het opnieuw.',
    overloaded: 'Het is nu erg druk. Probeer het zo opnieuw.',
    not_configured: 'Deze site is nog niet helemaal klaar.',
  } satisfies Record<Exclude<ErrorCode, Untold | Detailed>, string>,
  tooFast: (seconds: number) => `Dit gaat erg snel. Probeer het over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} opnieuw.`,
  banned: (until: string | null, reason: string) =>
    `U kunt ${until ? `tot ${until}` : 'hier'} niet meer reageren. De redactie schrijft waarom: ${reason}`,
  restricted: (until: string | null, reason: string) =>
    `U kunt dit ${until ? `tot ${until}` : 'hier'} niet meer doen. De redactie schrijft waarom: ${reason}`,
  wrong: (fields: string) => `Dit klopt nog niet: ${fields}.`,
  wrongSigns: 'Er staan tekens in die niet mogen.',
  /** By the last part of a field's path. */
  fields: {
    name: 'uw naam',
    email: 'uw e-mailadres',
    body: 'uw tekst',
    words: 'uw toelichting',
    explanation: 'waarom de reactie strafbaar is',
    goodFaith: 'de verklaring dat uw melding klopt',
    reason: 'wat er mis is',
  },
  otherField: 'wat u invulde',
  held: 'Uw reactie wacht op goedkeuring.',
  notPlaced: 'Uw reactie is niet geplaatst.',
  removed: 'Uw reactie is verwijderd.',
  withdrawn: 'U hebt deze reactie ingetrokken.',
  otherHeld: 'Een moderator leest eerst mee.',
  otherRefused: 'De reactie past niet bij de regels van deze site.',
  /** By the name of a rule: both where it refuses and where it lets wait. */
  rules: {
    person: 'Een moderator leest uw reacties voordat ze verschijnen.',
    robot: 'Een moderator kijkt of u geen robot bent.',
    length: 'De reactie is te kort of te lang.',
    flood: 'U schrijft veel in korte tijd.',
    repeat: 'Deze tekst is al een keer geplaatst.',
    nearRepeat: 'Deze tekst lijkt op wat u eerder schreef.',
    words: 'Er staat een woord in van de lijst van deze site.',
    linkDomains: 'Er staat een link in van de lijst van deze site.',
    emailDomain: 'Uw e-mailadres staat op de lijst van deze site.',
    disposableMail: 'Uw e-mailadres is van een dienst voor tijdelijke adressen.',
    links: 'Er staan veel links in.',
    spamScore: 'De reactie lijkt op reclame.',
    akismet: 'De reactie lijkt op reclame.',
    shouting: 'De reactie staat bijna helemaal in hoofdletters.',
    firstComments: 'De eerste reacties van een nieuwe lezer leest een moderator eerst.',
    accountAge: 'U reageert hier nog maar kort.',
    deskHours: 'Er is nu niemand van de redactie. Een moderator leest uw reactie later.',
    pace: 'In deze discussie leest een moderator nu eerst mee.',
    mode: 'Hier leest een moderator eerst mee.',
    reports: 'Andere lezers hebben uw reactie gemeld.',
  },
  /** By the key of a moderator's reason, where the site has no words of its own for it. */
  reasons: {
    offTopic: 'De reactie gaat niet over het artikel.',
    insult: 'De reactie is kwetsend voor anderen.',
    discrimination: 'De reactie discrimineert.',
    advertising: 'De reactie is reclame.',
    privacy: 'In de reactie staan gegevens van iemand anders.',
    unreadable: 'De reactie is niet goed te lezen.',
    duplicate: 'Deze reactie staat er al.',
    notice: 'Iemand meldde dat de reactie strafbaar is. Een moderator heeft die melding beoordeeld.',
  } satisfies Record<Exclude<RejectReason, 'other'> | 'notice', string>,
};

export type ToldTexts = typeof nl;
