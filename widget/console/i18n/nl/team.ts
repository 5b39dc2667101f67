import type { Role } from '../../../../shared/roles.ts';

/** Who works on a site, and invitations. */
export const team = {
  team: {
    title: 'Team',
    failed: 'Het team kan niet worden geladen.',
    me: 'u',
    since: (date: string) => `sinds ${date}`,
    role: 'Rol',
    roleOf: (name: string) => `Rol van ${name}`,
    roles: { moderator: 'Moderator', admin: 'Beheerder', owner: 'Eigenaar' } satisfies Record<Role, string>,
    rolesWhat: {
      moderator: 'Een moderator beoordeelt reacties en beheert discussies en peilingen.',
      admin: 'Een beheerder wijzigt ook de regels, de redenen en het team.',
      owner: 'Een eigenaar mag alles en kan ook andere sites maken.',
    } satisfies Record<Role, string>,
    remove: 'Verwijder',
    removeOf: (name: string) => `Verwijder ${name} uit het team`,
    removeSure: (name: string) => `${name} kan dan meteen niet meer bij deze site. Doorgaan?`,
    invite: 'Nodig iemand uit',
    inviteWhy: 'Diegene krijgt een mail met een link die een week werkt.',
    email: 'E-mailadres',
    send: 'Verstuur de uitnodiging',
    sent: (email: string) => `De uitnodiging aan ${email} is verstuurd.`,
    invitations: 'Uitnodigingen',
    by: (name: string) => `door ${name}`,
    until: (date: string) => `werkt tot ${date}`,
    expired: 'te oud',
    withdraw: 'Trek in',
    withdrawOf: (email: string) => `Trek in: de uitnodiging aan ${email}`,
  },
  invitation: {
    title: 'U bent uitgenodigd',
    what: (by: string, site: string) => `${by} vraagt u om mee te werken aan de reacties van ${site}.`,
    known: (email: string) => `U bent hier al bekend met ${email}.`,
    name: 'Uw naam',
    nameWhy: 'Uw collega’s zien deze naam. Lezers zien hem als u onder uw eigen naam antwoordt.',
    accept: 'Neem de uitnodiging aan',
  },
};
