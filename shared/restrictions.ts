/** `mute`: what somebody writes waits. `ban`: it is refused, openly. */
export const RESTRICTIONS = ['mute', 'ban'] as const;
export type RestrictionKind = (typeof RESTRICTIONS)[number];

/** Lists of people at the desk. */
export const PEOPLE_FILTERS = ['all', 'restricted', 'trusted'] as const;
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];
