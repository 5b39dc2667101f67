import type { AuditAction, AuditSubject } from '../../../../shared/audit.ts';
import type { LogEntry } from '../../../../shared/log.ts';
import { two } from '../plural.ts';

const reactions = (count: number) => two(count, '1 reactie', `${count} reacties`);

type Detail = LogEntry['detail'];
const discussion = (name: string, { state, mode }: Detail) =>
  state === 'closed'
    ? `Discussie gesloten bij ${name}`
    : state === 'open'
      ? `Discussie geopend bij ${name}`
      : mode === undefined
        ? `Discussie gewijzigd bij ${name}`
        : `Andere manier van modereren gekozen bij ${name}`;

/** The audit log. */
export const log = {
  log: {
    title: 'Logboek',
    intro: 'Alles wat de redactie hier heeft gedaan. Niemand kan een regel wijzigen of verwijderen.',
    about: 'Onderwerp',
    who: 'Wie',
    from: 'Vanaf',
    until: 'Tot en met',
    search: 'Zoek in het logboek',
    look: 'Zoek',
    all: 'Alles',
    everybody: 'Iedereen',
    subjects: {
      comment: 'Reacties',
      appeal: 'Bezwaren',
      notice: 'Meldingen (DSA)',
      person: 'Lezers',
      member: 'Team',
      thread: 'Discussies',
      poll: 'Peilingen',
      site: 'Site',
      rules: 'Regels',
    } satisfies Record<AuditSubject, string>,
    /** What was done to `name`, without who did it. */
    actions: {
      'comment.approve': (name) => `Reactie van ${name} goedgekeurd`,
      'comment.reject': (name) => `Reactie van ${name} afgewezen`,
      'comment.spam': (name) => `Reactie van ${name} als spam aangemerkt`,
      'comment.delete': (name) => `Reactie van ${name} verwijderd`,
      'comment.undo': (name) => `Beslissing over de reactie van ${name} ongedaan gemaakt`,
      'comment.leave': (name) => `Gemelde reactie van ${name} laten staan`,
      'comment.edit': (name) => `Reactie van ${name} gewijzigd`,
      'comment.reply': (name) => `Antwoord geplaatst als ${name}`,
      'comment.feature': (name) => `Reactie van ${name} uitgelicht`,
      'comment.unfeature': (name) => `Reactie van ${name} niet langer uitgelicht`,
      'comment.pin': (name) => `Reactie van ${name} bovenaan gezet`,
      'comment.unpin': (name) => `Reactie van ${name} niet langer bovenaan`,
      'comment.withdraw': (name) => `${name} trok een eigen reactie in`,
      'rules.change': (name) => `Regels van ${name} gewijzigd`,
      'site.services': (name) => `Diensten van ${name} gewijzigd`,
      'site.texts': (name) => `Redenen en antwoorden van ${name} gewijzigd`,
      'appeal.made': (name) => `${name} maakte bezwaar tegen een beslissing`,
      'appeal.answer': (name, { outcome }) =>
        outcome === 'reversed'
          ? `Bezwaar van ${name} toegewezen: reactie alsnog geplaatst`
          : `Bezwaar van ${name} afgewezen: beslissing blijft`,
      'notice.made': (name) => `Melding over de reactie van ${name}`,
      'notice.decide': (name, { outcome }) =>
        outcome === 'removed'
          ? `Melding beoordeeld: reactie van ${name} verwijderd`
          : `Melding beoordeeld: reactie van ${name} blijft staan`,
      'person.mute': (name) => `${name} mag alleen nog na controle reageren`,
      'person.ban': (name, { days }) => (days === null ? `${name} voorgoed uitgesloten` : `${name} uitgesloten voor ${days} dagen`),
      'person.lift': (name) => `Beperking van ${name} opgeheven`,
      'person.trust': (name) => `${name} wordt vertrouwd`,
      'person.untrust': (name) => `${name} wordt niet meer vertrouwd`,
      'person.note': (name) => `Notitie geschreven over ${name}`,
      'person.erase': () => 'Gegevens van een lezer gewist',
      'member.invite': () => 'Uitnodiging verstuurd',
      'member.withdraw': () => 'Uitnodiging ingetrokken',
      'member.join': (name) => `${name} werkt nu mee`,
      'member.role': (name) => `Andere rol gegeven aan ${name}`,
      'member.remove': (name) => `${name} werkt niet meer mee`,
      'thread.make': (name) => `Artikel toegevoegd: ${name}`,
      'thread.move': (name, { to }) => `Discussie bij ${name} verplaatst naar ${to}`,
      'thread.merge': (name, { from, comments }) => `Discussie met ${reactions(Number(comments))} van ${from} samengevoegd met ${name}`,
      'thread.change': discussion,
      'poll.make': (name) => `Peiling geplaatst: ${name}`,
      'poll.change': (name, { state }) =>
        state === 'closed' ? `Peiling gesloten: ${name}` : state === 'open' ? `Peiling geopend: ${name}` : `Peiling gewijzigd: ${name}`,
      'site.make': (name) => `Site gemaakt: ${name}`,
      'site.change': (name) => `Instellingen van ${name} gewijzigd`,
    } satisfies Record<AuditAction, (name: string, detail: Detail) => string>,
    gone: '(bestaat niet meer)',
    byRule: 'automatisch',
    time: 'Tijd',
    done: 'Wat',
    by: 'Door',
    undo: 'Maak ongedaan',
    undoOf: (what: string) => `Maak ongedaan: ${what}`,
    undoGroup: 'De hele groep',
    undoGroupOf: (what: string) => `De hele groep ongedaan maken: ${what}`,
    download: 'Download als CSV',
    more: 'Eerdere regels',
    further: 'Zoek verder terug',
    nothing: 'Niets gevonden.',
    nothingMore: 'Kies minder filters of een langere periode.',
    notYet: 'In dit deel van het logboek is niets gevonden. Er zijn nog oudere regels.',
    empty: 'Het logboek is nog leeg.',
    emptyMore: 'Wat u en uw collega’s doen, verschijnt hier.',
    failed: 'Het logboek kan niet worden geladen.',
  },
};
