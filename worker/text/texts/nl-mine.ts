import type { AppealState } from '../../../shared/appeal-states.ts';
import type { CommentStatus } from '../../../shared/comments.ts';

/** A reader's own page, in Dutch. This file says which texts there are; another language has to have them all. */
export const nl = {
  locale: 'nl',
  title: 'Mijn reacties',
  intro: 'Deze pagina is alleen voor u. Het adres werkt een uur.',
  none: 'U hebt hier nog niets geschreven.',
  more: 'Eerdere reacties',
  states: {
    pending: 'Wacht op goedkeuring.',
    approved: 'Geplaatst.',
    rejected: 'Niet geplaatst.',
    spam: 'Niet geplaatst.',
    deleted: 'Verwijderd.',
  } satisfies Record<CommentStatus, string>,
  withdrawn: 'Door u ingetrokken.',
  /** Why, by the name of the rule or the key of the moderator's reason. */
  because: {
    links: 'Er staan links in. Daarom leest een moderator eerst mee.',
    words: 'Er staat een woord in waar een moderator eerst naar kijkt.',
    linkDomains: 'Er staat een link in waar een moderator eerst naar kijkt.',
    spamScore: 'Uw reactie lijkt op reclame. Daarom leest een moderator eerst mee.',
    shouting: 'Uw reactie staat bijna helemaal in hoofdletters. Daarom leest een moderator eerst mee.',
    flood: 'U schrijft veel in korte tijd. Daarom leest een moderator eerst mee.',
    repeat: 'Deze tekst lijkt op een eerdere reactie.',
    nearRepeat: 'Deze tekst lijkt op wat u eerder schreef. Daarom leest een moderator eerst mee.',
    mode: 'Op deze site leest een moderator eerst mee.',
    firstComments: 'De eerste reacties van een nieuwe lezer leest een moderator eerst.',
    accountAge: 'U reageert hier nog maar kort. Daarom leest een moderator eerst mee.',
    reports: 'Andere lezers hebben uw reactie gemeld. Daarom kijkt een moderator ernaar.',
    person: 'Een moderator leest uw reacties voordat ze verschijnen.',
    offTopic: 'De reactie gaat niet over het artikel.',
    insult: 'De reactie is kwetsend voor anderen.',
    discrimination: 'De reactie discrimineert.',
    advertising: 'De reactie is reclame.',
    privacy: 'In de reactie staan gegevens van iemand anders.',
    unreadable: 'De reactie is niet goed te lezen.',
    duplicate: 'Deze reactie staat er al.',
    notice: 'Iemand meldde dat de reactie strafbaar is. Een moderator heeft die melding beoordeeld.',
  } as Record<string, string | undefined>,
  otherRule: 'Een moderator leest eerst mee.',
  disagree: 'Niet mee eens? Vraag een andere moderator om ernaar te kijken',
  appealWhy: 'Waarom bent u het niet eens met deze beslissing?',
  sendAppeal: 'Verstuur uw bezwaar',
  appealed: (when: string) => `Uw bezwaar van ${when}:`,
  appealStates: {
    open: 'Een andere moderator kijkt ernaar.',
    upheld: 'De beslissing blijft.',
    reversed: 'Uw reactie is alsnog geplaatst.',
  } satisfies Record<AppealState, string>,
  data: 'Mijn gegevens',
  download: 'Download mijn gegevens',
  forget: 'Verwijder mij',
  notes: {
    appealed: 'Uw bezwaar is verstuurd.',
    appealMissing: 'Schrijf waarom u het er niet mee eens bent.',
    expired: { title: 'Deze pagina is verlopen', text: 'Open haar opnieuw: ga naar het artikel en kies “Mijn reacties”.' },
    erase: {
      title: 'Verwijder mij',
      text: 'Uw naam, e-mailadres en teksten worden hier voorgoed gewist. Antwoorden van anderen blijven staan en uw stemmen blijven geteld.',
    },
    erased: {
      title: 'Uw gegevens zijn gewist',
      text: 'Wat uw eigen browser onthoudt, zoals uw naam, wist u in uw browser.',
    },
  },
  eraseNow: 'Wis alles',
};

export type MineTexts = typeof nl;
