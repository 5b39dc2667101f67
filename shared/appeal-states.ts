/** What became of an appeal: a moderator has not looked yet, the decision stays, or it was taken back. */
export const APPEAL_STATES = ['open', 'upheld', 'reversed'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];
