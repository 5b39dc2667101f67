import type { Ctx } from '../../context.ts';
import { judge } from '../../policy/judge.ts';
import type { Facts } from '../../policy/rule.ts';
import { unseal } from '../../sealed.ts';
import { AKISMET_KEY, checkComment } from '../../services/akismet.ts';
import { askOwnCheck } from '../../services/own-check.ts';
import { type AkismetSettings, type CheckSettings, toServices } from '../../store/services.ts';
import type { Gathered } from '../comments/gather-facts.ts';

interface About {
  id: string;
  siteId: string;
  url: string;
  title?: string | null | undefined;
  parentId: string | null;
  /** As typed. */
  body: string;
  addressHash: string | null;
}

type Said = Facts['services'];
type Known = About & Pick<Gathered, 'hosts'>;

/**
 * The facts with what the site's services say of a comment. They are asked at the same time, and not at all about what the
 * site's own rules refuse or take for spam. One that fails is a fact as well, and no reason to lose a comment.
 */
export async function askServices(ctx: Ctx, { facts, services, hosts }: Gathered, about: About): Promise<Facts> {
  const { akismet, check } = toServices(services);
  if ((!akismet && !check) || ['refused', 'spam'].includes(judge(facts).status)) return facts;
  const known = { ...about, hosts };
  const [first, second] = await Promise.all([
    akismet ? askAkismet(ctx, akismet, facts, known) : undefined,
    check ? askCheck(ctx, check, facts, known) : undefined,
  ]);
  return { ...facts, services: { ...(first ? { akismet: first } : {}), ...(second ? { check: second } : {}) } };
}

async function askAkismet(
  ctx: Ctx,
  { key: sealed, effect, sendsPerson }: AkismetSettings,
  { author }: Facts,
  about: Known,
): Promise<NonNullable<Said['akismet']>> {
  const key = await unseal(ctx.env, AKISMET_KEY, sealed);
  if (key === null) return { failed: 'unreadable' };
  const asked = await checkComment(ctx.env, key, {
    hosts: about.hosts,
    articleUrl: about.url,
    isReply: about.parentId !== null,
    author: author.name,
    source: about.body,
    createdAt: ctx.now,
    addressHash: about.addressHash,
    ...(sendsPerson ? { email: author.email, address: ctx.address } : {}),
  });
  if ('said' in asked) return { ...asked.said, effect };
  ctx.log({ event: 'service_failed', service: 'akismet', why: asked.failed });
  return asked;
}

async function askCheck(ctx: Ctx, settings: CheckSettings, { author, text }: Facts, about: Known): Promise<NonNullable<Said['check']>> {
  const { id, parentId, siteId: site, url, title = null } = about;
  const comment = { id, parentId, text: text.plain, links: text.links, author: author.name, createdAt: new Date(ctx.now).toISOString() };
  const asked = await askOwnCheck(ctx.env, settings, { site, article: { url, title }, comment }, ctx.now);
  if ('said' in asked) return asked.said;
  ctx.log({ event: 'service_failed', service: 'check', why: asked.failed });
  return asked;
}
