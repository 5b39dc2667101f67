import { quoted } from '../quoted.ts';
import type { OwnTexts } from './nl-own.ts';

/** Mails to readers about their own comments, appeals and notices, in German. */
export const de: OwnTexts = {
  statement: {
    subject: (site) => `Zu Ihrem Kommentar bei ${site}`,
    otherwise: 'Der Kommentar passt nicht zu den Regeln dieser Seite.',
    text: (about) => `Guten Tag,

${about.removed ? `Ihr Kommentar bei ${about.site} wurde gelöscht.` : `Ihr Kommentar bei ${about.site} wurde nicht veröffentlicht.`}
Das hat jemand von der Moderation entschieden, auf Grundlage der Hausregeln oder des Gesetzes.
${about.why}

Der Artikel:
${about.url}

Ihr Kommentar:
${quoted(about.source)}

Sind Sie nicht einverstanden? Öffnen Sie den Artikel und wählen Sie unten „Meine Kommentare“.
Dort können Sie ein halbes Jahr lang jemand anderen von der Moderation bitten, ihn anzusehen. Das kostet nichts.
Sie können sich auch an eine zertifizierte Streitbeilegungsstelle oder an ein Gericht wenden.
`,
  },
  appealAnswer: {
    subject: (site) => `Antwort auf Ihren Einspruch bei ${site}`,
    text: (about) => `Guten Tag,

Sie haben bei ${about.site} Einspruch gegen eine Entscheidung über Ihren Kommentar erhoben.
${about.outcome === 'reversed' ? 'Ihr Kommentar wurde doch veröffentlicht.' : 'Die Entscheidung bleibt bestehen.'}

Die Moderation schreibt:
${quoted(about.words)}

Der Artikel:
${about.url}

Ihr Kommentar:
${quoted(about.source)}
${about.outcome === 'upheld' ? '\nSind Sie nicht einverstanden? Sie können sich an eine zertifizierte Streitbeilegungsstelle oder an ein Gericht wenden.\n' : ''}`,
  },
  noticeReceipt: {
    subject: (site) => `Ihre Meldung bei ${site} ist eingegangen`,
    text: (about) => `Guten Tag${about.name ? ` ${about.name}` : ''},

wir haben Ihre Meldung über den Kommentar von ${about.author || 'einer Person'} erhalten. Das Zeichen ist ${about.id}.
Die Moderation von ${about.site} prüft die Meldung. Danach bekommen Sie Nachricht.

Der Artikel:
${about.url}

Ihre Meldung:
${quoted(about.explanation)}
`,
  },
  noticeDecision: {
    subject: (site) => `Ihre Meldung bei ${site} wurde geprüft`,
    text: (about) => `Guten Tag${about.name ? ` ${about.name}` : ''},

Sie haben bei ${about.site} einen Kommentar gemeldet, der Ihrer Meinung nach strafbar ist.
${about.outcome === 'removed' ? 'Der Kommentar wurde gelöscht.' : 'Der Kommentar bleibt stehen.'} Das hat jemand von der Moderation entschieden.

Die Moderation schreibt:
${quoted(about.words)}

Der Artikel:
${about.url}

Sind Sie nicht einverstanden? Teilen Sie es der Redaktion von ${about.site} mit.
Sie können sich auch an eine zertifizierte Streitbeilegungsstelle oder an ein Gericht wenden.
`,
  },
};
