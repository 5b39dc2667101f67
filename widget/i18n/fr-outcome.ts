import type { OutcomeTexts } from './nl-outcome.ts';

const rules = new Intl.PluralRules('fr');
const plural = (one: string, many: string) => (count: number) =>
  `${count.toLocaleString('fr')} ${rules.select(count) === 'one' ? one : many}`;

const day = (time: string) => new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(Date.parse(time));

export const frOutcome: OutcomeTexts = {
  change: 'Modifier',
  notPlaced: 'Votre commentaire n’a pas été publié.',
  dismiss: 'Masquer',
  appeal: 'Pas d’accord ?',
  problems: {
    offline: 'Vous êtes hors ligne.',
    unreachable: 'L’envoi n’a pas fonctionné. Réessayez.',
    overloaded: 'Il y a beaucoup de monde en ce moment. Réessayez dans un instant.',
    thread_closed: 'Les commentaires sont fermés. Votre commentaire n’a pas été envoyé.',
    parent_not_found: 'Le commentaire auquel vous répondez n’existe plus.',
    id_taken: 'Une version précédente de ce commentaire a déjà été envoyée. Envoyez encore une fois si vous voulez publier celle-ci aussi.',
    invalid_input: 'Votre nom ou votre texte contient des caractères qui ne sont pas autorisés. Saisissez-le de nouveau.',
    origin_not_allowed: 'Cette page n’accepte pas de commentaires.',
  },
  tooMany: (seconds) => `Vous publiez très vite. Réessayez dans ${plural('seconde', 'secondes')(seconds)}.`,
  banned: (until, reason) =>
    `Vous ne pouvez plus commenter ${until ? `jusqu’au ${day(until)}` : 'ici'}. La rédaction explique pourquoi : ${reason}`,
  refused: 'Votre commentaire ne respecte pas les règles de ce site.',
  found: {
    links: 'Votre commentaire contient trop de liens.',
    words: 'Votre commentaire contient un mot qui n’est pas autorisé ici.',
    linkDomains: 'Votre commentaire contient un lien qui n’est pas autorisé ici.',
    spamScore: 'Votre commentaire ressemble à de la publicité. C’est pourquoi un modérateur le lit d’abord.',
    shouting: 'Votre commentaire est presque entièrement en majuscules. C’est pourquoi un modérateur le lit d’abord.',
    flood: 'Vous avez beaucoup publié en peu de temps. Attendez dix minutes.',
    nearRepeat: 'Ce texte ressemble à ce que vous avez déjà écrit. C’est pourquoi un modérateur le lit d’abord.',
    emailDomain: 'Vous ne pouvez pas commenter ici avec cette adresse e-mail.',
    firstComments: 'Un modérateur lit d’abord les premiers commentaires des nouveaux lecteurs.',
    accountAge: 'Vous commentez ici depuis peu de temps. C’est pourquoi un modérateur vous lit d’abord.',
    reports: 'D’autres lecteurs ont signalé votre commentaire. C’est pourquoi un modérateur l’examine.',
    person: 'Un modérateur lit vos commentaires avant leur publication.',
    repeat: 'Vous avez déjà publié cela.',
    length: 'Votre commentaire est trop court ou trop long.',
    closed: 'Les commentaires sont fermés.',
  },
  rejectedFor: {
    offTopic: 'Le commentaire ne concerne pas l’article.',
    insult: 'Le commentaire est blessant pour d’autres personnes.',
    discrimination: 'Le commentaire est discriminatoire.',
    advertising: 'Le commentaire est de la publicité.',
    privacy: 'Le commentaire contient des données personnelles de quelqu’un d’autre.',
    unreadable: 'Le commentaire est difficile à lire.',
    duplicate: 'Ce commentaire est déjà publié.',
    notice: 'Quelqu’un a signalé que le commentaire est illégal. Un modérateur a examiné ce signalement.',
  },
};
