import { policySettings } from '../../../shared/sites.ts';
import type { Ctx, ModeratorIdentity } from '../../context.ts';
import { insertMember, insertModerator } from '../../store/members.ts';
import { insertSite } from '../../store/sites.ts';

export const DEMO_SITE = 'demo';
export const DEMO_MODERATOR = 'redactie@vakblad.example';

/** The publisher of the demo pages, and its one moderator. */
export async function makeDemoSite(ctx: Ctx): Promise<ModeratorIdentity> {
  const moderator = { id: ctx.newId(), name: 'Redactie Vakblad Werk', email: DEMO_MODERATOR };
  const site = {
    id: DEMO_SITE,
    name: 'Vakblad Werk',
    hosts: ['vakblad.example', 'lindewaard.example', 'nachtbouw.example', 'localhost', '127.0.0.1'],
    policy: policySettings.parse({
      mode: 'pre',
      reactions: ['like', 'insightful'],
      words: [
        { word: 'oplichter*', effect: 'hold' },
        { word: 'snel geld verdienen', effect: 'spam' },
      ],
    }),
    createdAt: ctx.now,
  };
  await ctx.db.batch([
    insertSite(ctx.db, site),
    insertModerator(ctx.db, { ...moderator, createdAt: ctx.now }),
    insertMember(ctx.db, { moderatorId: moderator.id, siteId: site.id, role: 'owner', createdAt: ctx.now }),
  ]);
  return moderator;
}
