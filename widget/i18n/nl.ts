import type { MoreTexts } from './nl-more.ts';
import type { WritingTexts } from './nl-writing.ts';

const plural = (one: string, many: string) => (count: number) => `${count.toLocaleString('nl')} ${count === 1 ? one : many}`;
const replies = plural('antwoord', 'antwoorden');

/** What a reader sees before they write: Dutch, the language that every other one follows. */
export const nl = {
  /** Of numbers and times; where a browser does not know the first, the next. */
  locale: 'nl' as string | string[],
  discussion: 'Reacties',
  comments: plural('reactie', 'reacties'),
  loading: 'Even geduld a.u.b.',
  retry: 'Probeer het opnieuw',
  failed: 'De reacties kunnen nu niet worden getoond.',
  offline: 'U bent offline.',
  notHere: 'Reageren kan hier niet.',
  empty: 'Er zijn nog geen reacties. Begin het gesprek.',
  closed: 'De reacties zijn gesloten.',
  invite: 'Reageer op dit artikel',
  reply: 'Reageren',
  replyTo: (name: string) => ` op ${name}`,
  inReplyTo: 'in reactie op',
  edited: 'gewijzigd',
  byEditors: ' door de redactie',
  editors: 'redactie',
  pinned: 'bovenaan',
  featured: 'uitgelicht',
  removed: 'Deze reactie is verwijderd.',
  order: 'Sorteren en kiezen',
  moreComments: 'Meer reacties',
  moreReplies: (count: number) => `Toon ${replies(count)}`,
  actions: 'Meer',
  actionsOf: (name: string) => ` over de reactie van ${name}`,
  mine: 'Mijn reacties',
  poll: 'Peiling',
  vote: 'Stem',
  votes: plural('stem', 'stemmen'),
  changeVote: 'Wijzig uw stem',
  withdrawVote: 'Trek uw stem in',
  showResults: 'Bekijk de uitslag',
  backToVote: 'Terug naar stemmen',
  yourVote: 'uw stem',
  voted: 'Uw stem is geteld.',
  withdrawn: 'Uw stem is ingetrokken.',
  chooseFirst: 'Kies eerst een antwoord.',
  explain: (vote: string) => `U stemde “${vote}”. Licht toe waarom?`,
  stance: 'Stem: ',
  several: 'Meer dan één antwoord mag.',
  pollUntil: (moment: string) => `Stemmen kan tot ${moment}.`,
  pollClosed: 'De peiling is gesloten.',
  resultsAfterClose: 'De uitslag volgt als de peiling sluit.',
  notDone: 'Het is niet gelukt.',
};

/**
 * What every language has to say; the compiler lists what is missing. Dutch texts that few readers need lie beside the code that needs them,
 * and are given along where those of another language are asked for.
 */
export type Texts = typeof nl & {
  /** The words of reactions, where they are not Dutch. */
  reactions?: Record<string, string | undefined>;
  writing?(formal: WritingTexts): Promise<WritingTexts>;
  more?(formal: MoreTexts): Promise<MoreTexts>;
};
