import type { PageTexts } from './nl.ts';

const rules = new Intl.PluralRules('fr');
const plural = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString('fr')} ${rules.select(count) === 'one' ? one : many}`;
const replies = plural('réponse', 'réponses');

export const fr: PageTexts = {
  locale: 'fr',
  discussion: 'Commentaires',
  comments: plural('commentaire', 'commentaires'),
  about: (article) => `Commentaires sur « ${article} »`,
  editors: 'rédaction',
  inReplyTo: 'en réponse à',
  edited: 'modifié',
  byEditors: 'modifié par la rédaction',
  removed: 'Ce commentaire a été supprimé.',
  moreReplies: (count) => `Afficher ${replies(count)}`,
  more: 'Plus de commentaires',
  back: 'Tous les commentaires',
  empty: 'Il n’y a pas encore de commentaires.',
  closed: 'Les commentaires sont fermés.',
  react: 'Commentez sous l’article',
  notice: 'Signaler un contenu illégal',
  versionsOf: (name) => `Versions précédentes du commentaire de ${name}`,
  now: 'Maintenant',
  since: 'Depuis le',
  before: 'Avant',
  until: 'jusqu’au',
  nothingBefore: 'Rien de ce qui se trouvait ici avant n’est visible.',
};
