import { z } from 'zod';
import { deskHours } from './desk-hours.ts';
import { line, siteId } from './fields.ts';
import { BODY_MAX, DOMAINS_MAX, HOST_MAX, HOSTS_MAX, NAME_MAX, REPORTS_TO_HOLD_MAX, WORD_MAX, WORDS_MAX } from './limits.ts';
import { MODE_NAMES } from './modes.ts';
import { REACTION_KINDS } from './reaction-kinds.ts';
import { reactionKind } from './reactions.ts';

export const mode = z.enum(MODE_NAMES);

export const word = z.object({ word: line(WORD_MAX), effect: z.enum(['hold', 'spam', 'refuse']) });

export const linkDomain = z.object({
  domain: z
    .string()
    .max(HOST_MAX)
    .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/),
  effect: z.enum(['hold', 'spam', 'refuse']),
});

/** What the rules of a site need to know. */
export const policySettings = z.object({
  mode: mode.default('pre'),
  trustedAfter: z.number().int().min(1).max(100).default(3),
  minLength: z.number().int().min(1).max(1_000).default(2),
  maxLength: z.number().int().min(100).max(BODY_MAX).default(3_000),
  /** More links than this are held. */
  maxLinks: z.number().int().min(0).max(50).default(2),
  /** Whole words or phrases; `*` at an end takes any letters there. */
  words: z.array(word).max(WORDS_MAX).default([]),
  /** Where links may not lead, as is or with every name below it. */
  linkDomains: z.array(linkDomain).max(DOMAINS_MAX).default([]),
  /** Where the mail of readers may not come from, as is or with every name below it. */
  emailDomains: z.array(linkDomain).max(DOMAINS_MAX).default([]),
  /** More comments of one reader in ten minutes than this wait; 0: no limit. */
  floodPerTenMinutes: z.number().int().min(0).max(100).default(10),
  /** So many first comments of a reader wait, in every mode. */
  holdFirst: z.number().int().min(0).max(100).default(0),
  /** What somebody writes in their first hours here waits. */
  holdNewHours: z.number().int().min(0).max(720).default(0),
  /** A comment that so many readers reported waits; 0: never. */
  reportsToHold: z.number().int().min(0).max(REPORTS_TO_HOLD_MAX).default(3),
  /** What comes from an address of a disposable mailbox waits. */
  holdDisposableMail: z.boolean().default(true),
  /** Outside these hours all waits; null: somebody is always there. */
  deskHours: deskHours.nullable().default(null),
  /** More comments in a discussion in one minute than this, and for a while all of it waits; 0: never. */
  pacePerMinute: z.number().int().min(0).max(1_000).default(0),
  /** The same once this many per cent of its last comments were reported; 0: never. */
  reportedShare: z.number().int().min(0).max(100).default(0),
  /** So many minutes writers may change or take back what they wrote; 0: never. */
  editMinutes: z.number().int().min(0).max(1_440).default(15),
  /** A text that is nearly all capitals waits. */
  holdShouting: z.boolean().default(true),
  /** A text that looks like advertising waits. */
  spamScore: z.boolean().default(true),
  /** What readers can press under a comment, in this order. */
  reactions: z
    .array(reactionKind)
    .max(REACTION_KINDS.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, { params: { code: 'wrong_value' } })
    .default(['like']),
  /** A comment without proof of work is refused. On for new sites; off where a site was made before there was any. */
  proofOfWork: z.boolean().default(false),
  /** A comment without Cloudflare's Turnstile is refused. */
  turnstile: z.boolean().default(false),
});
export type PolicySettings = z.infer<typeof policySettings>;

const host = z
  .string()
  .max(HOST_MAX)
  .regex(/^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);

/** What every reader may know of a site; the lengths are for the form. */
export const publicSite = z.object({
  id: siteId,
  name: z.string(),
  mode,
  minLength: z.number().int(),
  maxLength: z.number().int(),
  /** What readers can press under a comment, with Dutch words. */
  reactions: z.array(z.object({ kind: z.string(), label: z.string() })),
  editMinutes: z.number().int(),
});
export type PublicSite = z.infer<typeof publicSite>;

export const newSite = z
  .object({
    id: siteId,
    name: line(NAME_MAX),
    hosts: z.array(host).min(1).max(HOSTS_MAX).describe('hosts of its articles; `*.example.nl` takes every name below example.nl'),
    policy: policySettings.extend({ proofOfWork: z.boolean().default(true) }).prefault({}),
  })
  .meta({ id: 'NewSite' });
export type NewSite = z.input<typeof newSite>;

export const site = z
  .object({
    id: siteId,
    name: z.string(),
    hosts: z.array(z.string()),
    policy: policySettings,
    role: z.string(),
    pendingCount: z.number().int(),
  })
  .meta({ id: 'Site' });
export type Site = z.infer<typeof site>;
export const sites = z.object({ items: z.array(site), nextCursor: z.string().nullable() });
