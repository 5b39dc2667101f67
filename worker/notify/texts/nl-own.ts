import { quoted } from '../quoted.ts';

/** Mails to readers about their own comments, appeals and notices, in Dutch. This file says which texts there are; another language has to have them all. */
export const nl = {
  statement: {
    subject: (site: string) => `Over uw reactie bij ${site}`,
    otherwise: 'De reactie past niet bij de regels van deze site.',
    text: (about: { site: string; url: string; source: string; why: string; removed: boolean }) => `Hallo,

${about.removed ? `Uw reactie is verwijderd bij ${about.site}.` : `Uw reactie is niet geplaatst bij ${about.site}.`}
Een moderator heeft dat besloten, op grond van de huisregels of de wet.
${about.why}

Het artikel:
${about.url}

Uw reactie:
${quoted(about.source)}

Bent u het er niet mee eens? Open het artikel en kies onderaan “Mijn reacties”.
Daar kunt u een half jaar lang vragen of een andere moderator ernaar kijkt. Dat kost niets.
U kunt ook naar een erkend geschillenorgaan of naar de rechter.
`,
  },
  appealAnswer: {
    subject: (site: string) => `Antwoord op uw bezwaar bij ${site}`,
    text: (about: { site: string; url: string; source: string; outcome: 'upheld' | 'reversed'; words: string }) => `Hallo,

U maakte bij ${about.site} bezwaar tegen een beslissing over uw reactie.
${about.outcome === 'reversed' ? 'Uw reactie is alsnog geplaatst.' : 'De beslissing blijft zoals zij was.'}

Een moderator schrijft:
${quoted(about.words)}

Het artikel:
${about.url}

Uw reactie:
${quoted(about.source)}
${about.outcome === 'upheld' ? '\nBent u het er niet mee eens? U kunt naar een erkend geschillenorgaan of naar de rechter.\n' : ''}`,
  },
  noticeReceipt: {
    subject: (site: string) => `Uw melding bij ${site} is ontvangen`,
    text: (about: {
      name: string | null;
      site: string;
      url: string;
      author: string;
      explanation: string;
      id: string;
    }) => `Hallo${about.name ? ` ${about.name}` : ''},

Wij hebben uw melding over de reactie van ${about.author || 'een lezer'} ontvangen. Het kenmerk is ${about.id}.
Een moderator van ${about.site} beoordeelt de melding. Daarna krijgt u bericht.

Het artikel:
${about.url}

Uw melding:
${quoted(about.explanation)}
`,
  },
  noticeDecision: {
    subject: (site: string) => `Uw melding bij ${site} is beoordeeld`,
    text: (about: {
      name: string | null;
      site: string;
      url: string;
      outcome: 'removed' | 'kept';
      words: string;
    }) => `Hallo${about.name ? ` ${about.name}` : ''},

U meldde bij ${about.site} een reactie die volgens u strafbaar is.
${about.outcome === 'removed' ? 'De reactie is verwijderd.' : 'De reactie blijft staan.'} Een moderator heeft dat besloten.

De moderator schrijft:
${quoted(about.words)}

Het artikel:
${about.url}

Bent u het er niet mee eens? Laat het de redactie van ${about.site} weten.
U kunt ook naar een erkend geschillenorgaan of naar de rechter.
`,
  },
};

export type OwnTexts = typeof nl;
