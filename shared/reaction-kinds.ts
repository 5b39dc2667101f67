/**
 * What readers can press under a comment; a site chooses from these. All of them value what was said: there is no button against somebody,
 * which people press in crowds; who disagrees can say why. The words are Dutch and go along with a thread, so that a widget that is older
 * than a kind has words for it too; other languages have their own.
 */
export const REACTION_WORDS = {
  like: 'Waardeer',
  agree: 'Eens',
  insightful: 'Leerzaam',
  thanks: 'Bedankt',
  heart: 'Mooi',
  support: 'Sterkte',
} as const;
export type ReactionKind = keyof typeof REACTION_WORDS;
export const REACTION_KINDS = Object.keys(REACTION_WORDS) as [ReactionKind, ...ReactionKind[]];
