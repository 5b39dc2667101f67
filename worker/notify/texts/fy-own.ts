import { quoted } from '../quoted.ts';
import type { OwnTexts } from './nl-own.ts';

/** Mails to readers about their own comments, appeals and notices, in Frisian. */
export const fy: OwnTexts = {
  statement: {
    subject: (site) => `Oer jo reaksje by ${site}`,
    otherwise: 'De reaksje past net by de regels fan dizze side.',
    text: (about) => `Goeie,

${about.removed ? `Jo reaksje by ${about.site} is fuorthelle.` : `Jo reaksje by ${about.site} is net pleatst.`}
In moderator hat dat besletten, op grûn fan de húsregels of de wet.
${about.why}

It artikel:
${about.url}

Jo reaksje:
${quoted(about.source)}

Binne jo it der net mei iens? Iepenje it artikel en kies ûnderoan “Myn reaksjes”.
Dêr kinne jo in heal jier lang in oare moderator freegje om dernei te sjen. Dat kostet neat.
Jo kinne ek nei in erkend skeelorgaan of nei de rjochter.
`,
  },
  appealAnswer: {
    subject: (site) => `Antwurd op jo beswier by ${site}`,
    text: (about) => `Goeie,

Jo makken by ${about.site} beswier tsjin in beslút oer jo reaksje.
${about.outcome === 'reversed' ? 'Jo reaksje is dochs pleatst.' : 'It beslút bliuwt sa’t it wie.'}

In moderator skriuwt:
${quoted(about.words)}

It artikel:
${about.url}

Jo reaksje:
${quoted(about.source)}
${about.outcome === 'upheld' ? '\nBinne jo it der net mei iens? Jo kinne nei in erkend skeelorgaan of nei de rjochter.\n' : ''}`,
  },
  noticeReceipt: {
    subject: (site) => `Jo melding by ${site} is ûntfongen`,
    text: (about) => `Goeie${about.name ? ` ${about.name}` : ''},

Wy hawwe jo melding oer de reaksje fan ${about.author || 'in lêzer'} ûntfongen. It skaaimerk is ${about.id}.
In moderator fan ${about.site} beoardielet de melding. Dêrnei krije jo berjocht.

It artikel:
${about.url}

Jo melding:
${quoted(about.explanation)}
`,
  },
  noticeDecision: {
    subject: (site) => `Jo melding by ${site} is beoardiele`,
    text: (about) => `Goeie${about.name ? ` ${about.name}` : ''},

Jo melden by ${about.site} in reaksje dy’t neffens jo strafber is.
${about.outcome === 'removed' ? 'De reaksje is fuorthelle.' : 'De reaksje bliuwt stean.'} In moderator hat dat besletten.

De moderator skriuwt:
${quoted(about.words)}

It artikel:
${about.url}

Binne jo it der net mei iens? Lit it de redaksje fan ${about.site} witte.
Jo kinne ek nei in erkend skeelorgaan of nei de rjochter.
`,
  },
};
