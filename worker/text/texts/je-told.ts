import { nl, type ToldTexts } from './nl-told.ts';

const unknown = 'Deze site kent je browser niet meer. Laad de pagina opnieuw.';
const robot = 'De controle of je geen robot bent, is niet gelukt. Probeer het opnieuw.';

/** The same in Dutch that says "je" (`nl-x-informal`). */
export const je: ToldTexts = {
  ...nl,
  refusals: {
    ...nl.refusals,
    not_found: 'Wat je zoekt, is er niet meer. Misschien is het verwijderd.',
    parent_not_found: 'De reactie waarop je antwoordt, is er niet meer.',
    id_taken: 'Een eerdere versie van deze reactie is al verstuurd. Verstuur opnieuw als je deze ook wilt plaatsen.',
    proof_missing: robot,
    proof_wrong: robot,
    own_comment: 'Dit is je eigen reactie.',
    edit_closed: 'Je kunt deze reactie niet meer wijzigen of intrekken.',
    cannot_appeal: 'Je kunt hier geen bezwaar meer tegen maken.',
    too_many_options: 'Je kunt hier maar één antwoord kiezen.',
    token_missing: unknown,
    token_invalid: unknown,
    token_expired: unknown,
    token_of_other_site: unknown,
  },
  banned: (until, reason) => `Je kunt ${until ? `tot ${until}` : 'hier'} niet meer reageren. De redactie schrijft waarom: ${reason}`,
  restricted: (until, reason) => `Je kunt dit ${until ? `tot ${until}` : 'hier'} niet meer doen. De redactie schrijft waarom: ${reason}`,
  fields: {
    ...nl.fields,
    name: 'je naam',
    email: 'je e-mailadres',
    body: 'je tekst',
    words: 'je toelichting',
    goodFaith: 'de verklaring dat je melding klopt',
  },
  otherField: 'wat je invulde',
  held: 'Je reactie wacht op goedkeuring.',
  notPlaced: 'Je reactie is niet geplaatst.',
  removed: 'Je reactie is verwijderd.',
  withdrawn: 'Je hebt deze reactie ingetrokken.',
  rules: {
    ...nl.rules,
    person: 'Een moderator leest je reacties voordat ze verschijnen.',
    robot: 'Een moderator kijkt of je geen robot bent.',
    flood: 'Je schrijft veel in korte tijd.',
    nearRepeat: 'Deze tekst lijkt op wat je eerder schreef.',
    emailDomain: 'Je e-mailadres staat op de lijst van deze site.',
    disposableMail: 'Je e-mailadres is van een dienst voor tijdelijke adressen.',
    accountAge: 'Je reageert hier nog maar kort.',
    deskHours: 'Er is nu niemand van de redactie. Een moderator leest je reactie later.',
    reports: 'Andere lezers hebben je reactie gemeld.',
  },
};
