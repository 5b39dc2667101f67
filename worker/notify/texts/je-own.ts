import { quoted } from '../quoted.ts';
import { nl, type OwnTexts } from './nl-own.ts';

/** The same in Dutch that says "je" (`nl-x-informal`). */
export const je: OwnTexts = {
  statement: {
    ...nl.statement,
    subject: (site) => `Over je reactie bij ${site}`,
    text: (about) => `Hallo,

${about.removed ? `Je reactie is verwijderd bij ${about.site}.` : `Je reactie is niet geplaatst bij ${about.site}.`}
Een moderator heeft dat besloten, op grond van de huisregels of de wet.
${about.why}

Het artikel:
${about.url}

Je reactie:
${quoted(about.source)}

Ben je het er niet mee eens? Open het artikel en kies onderaan “Mijn reacties”.
Daar kun je een half jaar lang vragen of een andere moderator ernaar kijkt. Dat kost niets.
Je kunt ook naar een erkend geschillenorgaan of naar de rechter.
`,
  },
  appealAnswer: {
    subject: (site) => `Antwoord op je bezwaar bij ${site}`,
    text: (about) => `Hallo,

Je maakte bij ${about.site} bezwaar tegen een beslissing over je reactie.
${about.outcome === 'reversed' ? 'Je reactie is alsnog geplaatst.' : 'De beslissing blijft zoals zij was.'}

Een moderator schrijft:
${quoted(about.words)}

Het artikel:
${about.url}

Je reactie:
${quoted(about.source)}
${about.outcome === 'upheld' ? '\nBen je het er niet mee eens? Je kunt naar een erkend geschillenorgaan of naar de rechter.\n' : ''}`,
  },
  noticeReceipt: {
    subject: (site) => `Je melding bij ${site} is ontvangen`,
    text: (about) => `Hallo${about.name ? ` ${about.name}` : ''},

Wij hebben je melding over de reactie van ${about.author || 'een lezer'} ontvangen. Het kenmerk is ${about.id}.
Een moderator van ${about.site} beoordeelt de melding. Daarna krijg je bericht.

Het artikel:
${about.url}

Je melding:
${quoted(about.explanation)}
`,
  },
  noticeDecision: {
    subject: (site) => `Je melding bij ${site} is beoordeeld`,
    text: (about) => `Hallo${about.name ? ` ${about.name}` : ''},

Je meldde bij ${about.site} een reactie die volgens jou strafbaar is.
${about.outcome === 'removed' ? 'De reactie is verwijderd.' : 'De reactie blijft staan.'} Een moderator heeft dat besloten.

De moderator schrijft:
${quoted(about.words)}

Het artikel:
${about.url}

Ben je het er niet mee eens? Laat het de redactie van ${about.site} weten.
Je kunt ook naar een erkend geschillenorgaan of naar de rechter.
`,
  },
};
