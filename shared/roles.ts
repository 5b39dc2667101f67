/** What a moderator is on a site, from the least to the most. */
export const ROLES = ['moderator', 'admin', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** Each role may do what the ones before it in ROLES may; nobody without a role may do anything. */
export function hasRole(role: string | undefined, least: Role): boolean {
  return ROLES.indexOf(role as Role) >= ROLES.indexOf(least);
}
