import type { OutcomeTexts } from './nl-outcome.ts';

const rules = new Intl.PluralRules('de');
const plural = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString('de')} ${rules.select(count) === 'one' ? one : many}`;

const day = (time: string) => new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(Date.parse(time));

export const deOutcome: OutcomeTexts = {
  change: 'Ändern',
  notPlaced: 'Ihr Kommentar wurde nicht veröffentlicht.',
  dismiss: 'Ausblenden',
  appeal: 'Nicht einverstanden?',
  problems: {
    offline: 'Sie sind offline.',
    unreachable: 'Das Senden hat nicht geklappt. Versuchen Sie es noch einmal.',
    overloaded: 'Gerade ist sehr viel los. Versuchen Sie es gleich noch einmal.',
    thread_closed: 'Die Kommentare sind geschlossen. Ihr Kommentar wurde nicht gesendet.',
    parent_not_found: 'Den Kommentar, auf den Sie antworten, gibt es nicht mehr.',
    id_taken:
      'Eine frühere Fassung dieses Kommentars wurde schon gesendet. Senden Sie noch einmal, wenn Sie auch diese veröffentlichen möchten.',
    invalid_input: 'Ihr Name oder Ihr Text enthält Zeichen, die nicht erlaubt sind. Schreiben Sie ihn noch einmal.',
    origin_not_allowed: 'Auf dieser Seite kann nicht kommentiert werden.',
  },
  tooMany: (seconds) => `Sie kommentieren sehr schnell. Versuchen Sie es in ${plural('Sekunde', 'Sekunden')(seconds)} noch einmal.`,
  banned: (until, reason) =>
    `Sie können ${until ? `bis zum ${day(until)}` : 'hier'} nicht mehr kommentieren. Die Redaktion schreibt, warum: ${reason}`,
  refused: 'Ihr Kommentar passt nicht zu den Regeln dieser Seite.',
  found: {
    links: 'Ihr Kommentar enthält zu viele Links.',
    words: 'Ihr Kommentar enthält ein Wort, das hier nicht erlaubt ist.',
    linkDomains: 'Ihr Kommentar enthält einen Link, der hier nicht erlaubt ist.',
    spamScore: 'Ihr Kommentar sieht wie Werbung aus. Darum liest ihn zuerst die Moderation.',
    shouting: 'Ihr Kommentar besteht fast nur aus Großbuchstaben. Darum liest ihn zuerst die Moderation.',
    flood: 'Sie haben in kurzer Zeit viel veröffentlicht. Warten Sie zehn Minuten.',
    nearRepeat: 'Dieser Text ähnelt dem, was Sie früher geschrieben haben. Darum liest ihn zuerst die Moderation.',
    emailDomain: 'Mit dieser E-Mail-Adresse können Sie hier nicht kommentieren.',
    firstComments: 'Die ersten Kommentare neuer Leser liest zuerst die Moderation.',
    accountAge: 'Sie kommentieren hier erst seit Kurzem. Darum liest zuerst die Moderation mit.',
    reports: 'Andere Leser haben Ihren Kommentar gemeldet. Darum sieht die Moderation ihn an.',
    person: 'Die Moderation liest Ihre Kommentare, bevor sie erscheinen.',
    repeat: 'Das haben Sie schon einmal veröffentlicht.',
    length: 'Ihr Kommentar ist zu kurz oder zu lang.',
    closed: 'Die Kommentare sind geschlossen.',
  },
  rejectedFor: {
    offTopic: 'Der Kommentar hat nichts mit dem Artikel zu tun.',
    insult: 'Der Kommentar verletzt andere.',
    discrimination: 'Der Kommentar diskriminiert.',
    advertising: 'Der Kommentar ist Werbung.',
    privacy: 'Der Kommentar enthält persönliche Daten eines anderen.',
    unreadable: 'Der Kommentar ist nicht gut zu lesen.',
    duplicate: 'Dieser Kommentar steht schon hier.',
    notice: 'Jemand hat gemeldet, dass der Kommentar strafbar ist. Die Moderation hat diese Meldung geprüft.',
  },
};
