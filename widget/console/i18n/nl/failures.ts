import type { ErrorCode, FieldCode } from '../../../../shared/errors.ts';
import { two } from '../plural.ts';

/** What went wrong. */
export const failures = {
  fields: {
    required: 'Vul dit in.',
    empty: 'Vul dit in.',
    too_short: 'Dit is te kort.',
    too_long: 'Dit is te lang.',
    wrong_type: 'Dit kan hier niet.',
    wrong_value: 'Dit klopt niet.',
    forbidden_characters: 'Hier staan tekens in die niet mogen.',
  } satisfies Record<FieldCode, string>,
  failures: {
    offline: 'Er is geen verbinding. Er is niets verloren gegaan.',
    signed_out: 'U bent uitgelogd. Log weer in.',
    sign_in_code_wrong: 'Deze code klopt niet of is te oud. Vraag een nieuwe code aan.',
    passkey_wrong: 'Deze passkey werkt hier niet. Log in met een code uit de mail.',
    rate_limited: 'Dit ging te vaak achter elkaar. Wacht even en probeer het opnieuw.',
    invalid_input: 'Nog niet alles is goed ingevuld.',
    not_found: 'Dit is er niet meer, of u mag het niet zien.',
    not_allowed: 'Dit mag u niet doen op deze site.',
    already_decided: 'Een collega was u voor. Laad de pagina opnieuw om te zien wat is beslist.',
    own_decision: 'U nam deze beslissing zelf. Een collega moet dit bezwaar beantwoorden.',
    cannot_pin: 'Bovenaan kan één reactie staan die geen antwoord is. Haal eerst de andere weg.',
    parent_not_found: 'Lezers zien deze reactie niet. Keur haar eerst goed.',
    changed_meanwhile: 'Een collega heeft dit net gewijzigd. Laad het opnieuw en wijzig het dan weer.',
    already_member: 'Deze persoon werkt hier al.',
    invitation_gone: 'Deze uitnodiging is gebruikt, ingetrokken of te oud. Vraag om een nieuwe.',
    last_owner: 'Een site heeft minstens één eigenaar. Geef eerst iemand anders die rol.',
    cannot_undo: 'Dit kan niet meer ongedaan worden gemaakt: er is daarna iets anders beslist.',
    poll_has_votes: 'Er is net gestemd. De vraag en de antwoorden kunnen niet meer worden gewijzigd.',
    address_taken: 'Op dit adres staat al een andere discussie.',
    thread_has_poll: 'Bij dit artikel staat al een peiling. Laad de pagina opnieuw.',
    url_not_of_site: 'Dit adres hoort niet bij deze site.',
    export_too_large: 'Dit zijn te veel regels voor één bestand. Kies een kortere periode.',
    not_configured: 'De server is hier niet op ingesteld. Vraag de beheerder van de server om sleutels van Turnstile.',
    overloaded: 'Het is even te druk. Probeer het zo opnieuw.',
    service_unreachable: 'Akismet antwoordt nu niet. Probeer het later opnieuw.',
    internal: 'Er ging iets mis bij ons. Probeer het opnieuw.',
  } satisfies Partial<Record<ErrorCode | 'offline', string>> & { internal: string },
  waitSeconds: (seconds: number) => `U kunt het over ${two(seconds, '1 seconde', `${seconds} seconden`)} opnieuw proberen.`,
};
