import { randomBytes } from 'node:crypto';
import type { Comment } from '../../shared/comments.ts';
import { newPoll, type Poll } from '../../shared/polls.ts';
import { policySettings } from '../../shared/sites.ts';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import type { LocalServer } from '../../worker/cli/local/serve.ts';
import type { ModeratorIdentity } from '../../worker/context.ts';
import { makeSignInCode } from '../../worker/domain/auth/one-time-code.ts';
import { postComment } from '../../worker/domain/comments/post.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { createPoll } from '../../worker/domain/polls/create.ts';
import { changeSiteTexts } from '../../worker/domain/site-texts/change.ts';
import { changeThread } from '../../worker/domain/threads/change.ts';
import { createThread } from '../../worker/domain/threads/create.ts';
import { insertMember, insertModerator } from '../../worker/store/members.ts';
import { insertSite } from '../../worker/store/sites.ts';

const CODE_SECONDS = 3600;

export interface Site {
  id: string;
  server: LocalServer;
  moderator: ModeratorIdentity;
}

/** A site of its own with one moderator, for pages on this machine. Everything waits, unless the policy says otherwise. */
export async function makeSite(server: LocalServer, policy: Partial<(typeof policySettings)['_input']> = {}): Promise<Site> {
  const ctx = await commandCtx(server);
  const id = `krant-${randomBytes(4).toString('hex')}`;
  const moderator = { id: ctx.newId(), name: 'Mieke', email: `mieke@${id}.example` };
  const site = { id, name: 'De Krant', hosts: ['localhost', '127.0.0.1'], policy: policySettings.parse(policy), createdAt: ctx.now };
  await ctx.db.batch([
    insertSite(ctx.db, site),
    insertModerator(ctx.db, { ...moderator, createdAt: ctx.now }),
    insertMember(ctx.db, { moderatorId: moderator.id, siteId: id, role: 'owner', createdAt: ctx.now }),
  ]);
  return { id, server, moderator };
}

/** A poll under an article; its results are seen by those who voted. */
export async function makePoll(site: Site, url: string, question: string, ...options: string[]): Promise<Poll> {
  const ctx = await commandCtx(site.server, { moderator: site.moderator });
  const { thread } = await createThread(ctx, { siteId: site.id, url });
  return createPoll(ctx, thread.id, newPoll.parse({ question, options }));
}

/** What somebody said under an article some minutes ago, approved by the moderator unless it still waits. */
export async function makeComment(
  site: Site,
  url: string,
  { name, text, parentId = null, minutesAgo = 1, waits = false }: MadeComment,
): Promise<Comment> {
  const ctx = await commandCtx(site.server, { origin: new URL(url).origin });
  const now = ctx.now - minutesAgo * 60_000;
  const input = { id: ctx.newId(), siteId: site.id, url, parentId, body: text, author: { name } };
  const { comment } = await postComment({ ...ctx, now }, input);
  const decision = { commentIds: [comment.id], action: 'approve', from: 'pending' } as const;
  if (comment.status === 'pending' && !waits) await decide({ ...ctx, now, moderator: site.moderator }, decision);
  return comment;
}

interface MadeComment {
  name: string;
  text: string;
  parentId?: string | null;
  minutesAgo?: number;
  waits?: boolean;
}

/** Comments that wait, of `Lezer 1` and on, oldest first: written straight into the tables, since nobody may post so many so fast. */
export async function makeWaiting(site: Site, url: string, count: number): Promise<void> {
  const first = await makeComment(site, url, { name: 'Lezer 1', text: 'Een reactie die wacht.', minutesAgo: 600, waits: true });
  await site.server.db
    .prepare(
      `INSERT INTO comments (id, site_id, thread_id, reader_id, root_id, author_name, source, body, status, held_by, evidence, text_hash, created_at)
       SELECT v.value, c.site_id, c.thread_id, c.reader_id, v.value, 'Lezer ' || (v.key + 2), c.source, c.body, c.status, c.held_by, c.evidence,
         c.text_hash, c.created_at + (v.key + 1) * 1000 FROM comments c, json_each(?2) v WHERE c.id = ?1`,
    )
    .bind(first.id, JSON.stringify(Array.from({ length: count - 1 }, () => crypto.randomUUID())))
    .run();
}

/** Comments that everyone sees, of `Lezer 1` and on, oldest first, each at the top followed by so many answers to it: written straight into the tables, since nobody may post so many so fast. */
export async function makeApproved(site: Site, url: string, count: number, answers = 0): Promise<void> {
  await makeWaiting(site, url, count);
  const { db } = site.server;
  await db.prepare("UPDATE comments SET status = 'approved' WHERE site_id = ?1 AND status = 'pending'").bind(site.id).run();
  if (!answers) return;
  const ordered = `ordered AS (SELECT id, row_number() OVER (ORDER BY seq) - 1 AS nth FROM comments
    WHERE thread_id = (SELECT thread_id FROM comments WHERE site_id = ?1 ORDER BY seq DESC LIMIT 1))`;
  await db
    .prepare(
      `WITH ${ordered}, under AS (SELECT a.id, b.id AS parent FROM ordered a JOIN ordered b ON b.nth = a.nth - a.nth % (?2 + 1) WHERE a.id <> b.id)
       UPDATE comments SET parent_id = parent, anchor_id = parent, root_id = parent, ancestors = json_array(parent) FROM under WHERE under.id = comments.id`,
    )
    .bind(site.id, answers)
    .run();
  await db
    .prepare(`WITH ${ordered} UPDATE comments SET reply_count = ?2 FROM ordered WHERE ordered.id = comments.id AND parent_id IS NULL`)
    .bind(site.id, answers)
    .run();
}

/** What the site asks of who writes. */
export async function makeHouseRules({ server, id, moderator }: Site, houseRules: string): Promise<void> {
  const reasons = [{ key: 'offTopic', label: 'Niet over het artikel', told: 'Blijf bij het artikel.' }];
  await changeSiteTexts(await commandCtx(server, { moderator }), { site: id, reasons, replies: [], houseRules });
}

/** Nobody can react under this article any more. */
export async function closeThread(site: Site, url: string): Promise<void> {
  const ctx = await commandCtx(site.server, { moderator: site.moderator });
  const { thread } = await createThread(ctx, { siteId: site.id, url });
  await changeThread(ctx, thread.id, { state: 'closed' });
}

/** The address of the desk that signs the site's moderator in, once. */
export async function deskLink({ server, moderator }: Site): Promise<string> {
  const code = await makeSignInCode(await commandCtx(server), moderator.email, CODE_SECONDS);
  return `${server.origin}/moderatie?code=${code}&email=${encodeURIComponent(moderator.email)}`;
}
