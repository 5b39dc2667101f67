/** `pre`: all waits · `trusted`: waits until `trustedAfter` were approved · `post`: appears at once. Rules may always hold. */
export const MODE_NAMES = ['pre', 'trusted', 'post'] as const;
export type Mode = (typeof MODE_NAMES)[number];
