/**
 * What readers can press under a comment; a site chooses from these, and clients word them. All of them value what was said: there is no
 * button against somebody, which people press in crowds; who disagrees can say why.
 */
export const REACTION_KINDS = ['like', 'agree', 'insightful', 'thanks', 'heart', 'support'] as const;
export type ReactionKind = (typeof REACTION_KINDS)[number];
