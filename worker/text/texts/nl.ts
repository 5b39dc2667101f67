const plural = (one: string, many: string) => (count: number) => `${count.toLocaleString('nl')} ${count === 1 ? one : many}`;
const replies = plural('antwoord', 'antwoorden');

/** The words of ours on a page that is read without scripts, in Dutch. This file says which there are; another language has to have them all. */
export const nl = {
  locale: 'nl',
  discussion: 'Reacties',
  comments: plural('reactie', 'reacties'),
  about: (article: string) => `Reacties op “${article}”`,
  editors: 'redactie',
  inReplyTo: 'in reactie op',
  edited: 'gewijzigd',
  byEditors: 'gewijzigd door de redactie',
  removed: 'Deze reactie is verwijderd.',
  moreReplies: (count: number) => `Toon ${replies(count)}`,
  more: 'Meer reacties',
  back: 'Alle reacties',
  empty: 'Er zijn nog geen reacties.',
  closed: 'De reacties zijn gesloten.',
  react: 'Reageer onder het artikel',
  notice: 'Meld strafbare inhoud',
  versionsOf: (name: string) => `Eerdere versies van de reactie van ${name}`,
  now: 'Nu',
  since: 'Sinds',
  before: 'Eerder',
  until: 'tot',
  nothingBefore: 'Van wat er eerder stond, is niets te zien.',
};

export type PageTexts = typeof nl;
