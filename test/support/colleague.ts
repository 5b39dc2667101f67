import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { insertMember, insertModerator } from '../../worker/store/members.ts';
import type { Site } from './make.ts';

/** The same site, seen by another of its moderators. */
export async function makeColleague(site: Site, name: string): Promise<Site> {
  const ctx = await commandCtx(site.server);
  const moderator = { id: ctx.newId(), name, email: `${name.toLowerCase()}@${site.id}.example` };
  await ctx.db.batch([
    insertModerator(ctx.db, { ...moderator, createdAt: ctx.now }),
    insertMember(ctx.db, { moderatorId: moderator.id, siteId: site.id, role: 'moderator', createdAt: ctx.now }),
  ]);
  return { ...site, moderator };
}

/** The moderator of the first site also works for the second. */
export async function alsoWorksFor(site: Site, other: Site): Promise<void> {
  const ctx = await commandCtx(site.server);
  await ctx.db.batch([insertMember(ctx.db, { moderatorId: site.moderator.id, siteId: other.id, role: 'moderator', createdAt: ctx.now })]);
}
