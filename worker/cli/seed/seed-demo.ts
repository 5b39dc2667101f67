import { newPoll, type Poll } from '../../../shared/polls.ts';
import type { Ctx, ModeratorIdentity, ReaderIdentity } from '../../context.ts';
import { postComment } from '../../domain/comments/post.ts';
import { react } from '../../domain/comments/react.ts';
import { decide } from '../../domain/decisions/decide.ts';
import { createPoll } from '../../domain/polls/create.ts';
import { vote } from '../../domain/polls/vote.ts';
import { countShare } from '../../domain/shares/count.ts';
import { createThread } from '../../domain/threads/create.ts';
import { type Conversation, conversations, type Said } from './conversations.ts';
import { DEMO_SITE, makeDemoSite } from './demo-site.ts';

const HOUR = 3_600_000;
/** How long the moderator took to approve. */
const DECIDED_AFTER = 0.3 * HOUR;
/** The articles and their site are older than what is said. */
const SITE_AGE = 300 * HOUR;

/**
 * The demo's site with its conversations and votes, said through the same verbs as readers and moderators use, so that tallies, evidence
 * and decisions are what they would have been. Gives its moderator.
 */
export async function seedDemo(ctx: Ctx): Promise<ModeratorIdentity> {
  const moderator = await makeDemoSite({ ...ctx, now: ctx.now - SITE_AGE });
  const demo = { ctx, moderator, people: new Map<string, ReaderIdentity>() };
  for (const conversation of conversations) {
    const poll = conversation.poll ? await holdPoll(demo, conversation, conversation.poll) : null;
    if (conversation === conversations[0]) await shareIt(ctx, conversation.url);
    for (const said of conversation.said) await say(demo, { ...conversation, held: poll }, said, null);
  }
  return moderator;
}

interface Demo {
  ctx: Ctx;
  moderator: ModeratorIdentity;
  /** By name. */
  people: Map<string, ReaderIdentity>;
}

type Held = Conversation & { held: Poll | null };

/** Each vote is somebody's, who says nothing else. */
async function holdPoll(
  { ctx, moderator }: Demo,
  at: Conversation,
  { question, options }: NonNullable<Conversation['poll']>,
): Promise<Poll> {
  const desk = { ...ctx, now: ctx.now - SITE_AGE, moderator };
  const { thread } = await createThread(desk, { siteId: DEMO_SITE, url: at.url, title: at.title });
  const poll = await createPoll(desk, thread.id, newPoll.parse({ question, options: options.map(({ label }) => label) }));
  for (const [place, { votes }] of options.entries()) {
    for (let nth = 0; nth < votes; nth++) {
      const voter = { ...ctx, now: ctx.now - nth * HOUR, origin: new URL(at.url).origin, reader: { id: ctx.newId(), siteId: DEMO_SITE } };
      await vote(voter, { pollId: poll.id, optionIds: [poll.options[place]?.id ?? ''] });
    }
  }
  return poll;
}

async function say(demo: Demo, at: Held, said: Said, parentId: string | null): Promise<void> {
  const { ctx, moderator } = demo;
  const now = ctx.now - said.hoursAgo * HOUR;
  const origin = new URL(at.url).origin;
  const writer = { ...ctx, now, origin, address: said.place ?? said.name, reader: person(demo, said.name) };
  const side = said.side === undefined ? undefined : at.held?.options[said.side];
  if (at.held && side) await vote(writer, { pollId: at.held.id, optionIds: [side.id] });
  const about = { siteId: DEMO_SITE, url: at.url, title: at.title, parentId };
  const { comment } = await postComment(writer, {
    id: ctx.newId(),
    ...about,
    body: said.text,
    author: { name: said.name },
    showStance: side !== undefined,
  });
  if (said.waits) return;
  await decide({ ...ctx, now: now + DECIDED_AFTER, moderator }, { commentIds: [comment.id], action: 'approve', from: 'pending' });
  for (let nth = 0; nth < (said.valued ?? 0); nth++) {
    const kind = nth % 3 === 2 ? 'insightful' : 'like';
    await react({ ...ctx, origin, reader: { id: ctx.newId(), siteId: DEMO_SITE } }, { commentId: comment.id, kind });
  }
  for (const reply of said.replies ?? []) await say(demo, at, reply, comment.id);
}

function person({ ctx, people }: Demo, name: string): ReaderIdentity {
  const known = people.get(name) ?? { id: ctx.newId(), siteId: DEMO_SITE };
  people.set(name, known);
  return known;
}

/** As often and in the ways that an article of its size is passed on, each time by somebody else. */
async function shareIt(ctx: Ctx, url: string): Promise<void> {
  const ways = { whatsapp: 6, linkedin: 5, copy: 2, mastodon: 1 } as const;
  for (const [channel, times] of Object.entries(ways) as [keyof typeof ways, number][])
    for (let nth = 0; nth < times; nth++)
      await countShare({ ...ctx, origin: new URL(url).origin, address: `${channel} ${nth}` }, { siteId: DEMO_SITE, url, channel });
}
