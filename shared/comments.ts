import { z } from 'zod';
import { articleUrl, cursor, email, id, name, pageTitle, text, time } from './fields.ts';
import { BODY_MAX, TURNSTILE_MAX, URL_MAX } from './limits.ts';
import { proof } from './proofs.ts';
import type { Tree } from './tree.ts';

export const COMMENT_STATUSES = ['pending', 'approved', 'rejected', 'spam', 'deleted'] as const;
export const commentStatus = z.enum(COMMENT_STATUSES);
export type CommentStatus = z.infer<typeof commentStatus>;

/** `top`: the most valued first, among equals the newest. */
export const SORTS = ['newest', 'oldest', 'top'] as const;
export const sort = z.enum(SORTS).default('newest');
export type Sort = (typeof SORTS)[number];

export const tree = z
  .array(z.looseObject({ t: z.string() }))
  .meta({ description: 'the text as a tree: see shared/tree.ts' }) as unknown as z.ZodType<Tree>;

/** `editors`: somebody of the site itself. */
const author = z.object({ name: z.string(), badge: z.literal('editors').optional(), avatarUrl: z.string().optional() });

/**
 * A comment as everyone may see it. One that was removed but has approved replies stays as a place: its status says `deleted`
 * and its author's name and body are empty. `replyCount` counts all approved comments below it.
 */
export interface Comment {
  id: string;
  parentId: string | null;
  /** Where a reply is listed under an ancestor because it is nested too deeply: whom it answers. */
  inReplyTo?: { id: string; name: string };
  author: z.infer<typeof author>;
  body: Tree;
  status: CommentStatus;
  createdAt: string;
  /** Where it waited: when readers could first see it. */
  placedAt?: string;
  editedAt: string | null;
  /** Where `editedAt` is set: whether the writer changed the text, or the editors. */
  editedBy?: 'reader' | 'editors';
  /** The editors picked it out. */
  featured?: true;
  /** The editors put it above the others, also on the first page only. */
  pinned?: true;
  reactions: Record<string, number>;
  replyCount: number;
  /** What the writer voted in the discussion's poll and shows: an option's id. Goes when that vote is changed or taken back. */
  stance?: string;
  /** The first replies, oldest first; `nextCursor` gets the rest. Absent where there are none. */
  replies?: { items: Comment[]; nextCursor: string | null };
}

export const comment: z.ZodType<Comment> = z
  .object({
    id,
    parentId: id.nullable(),
    inReplyTo: z.object({ id, name: z.string() }).optional(),
    author,
    body: tree,
    status: commentStatus,
    createdAt: time,
    placedAt: time.optional(),
    editedAt: time.nullable(),
    editedBy: z.enum(['reader', 'editors']).optional(),
    featured: z.literal(true).optional(),
    pinned: z.literal(true).optional(),
    reactions: z.record(z.string(), z.number().int()),
    replyCount: z.number().int(),
    stance: z.string().optional(),
    get replies() {
      return z.object({ items: z.array(comment), nextCursor: z.string().nullable() }).optional();
    },
  })
  .meta({ id: 'Comment' }) as unknown as z.ZodType<Comment>;

export const commentPage = z.object({ items: z.array(comment), nextCursor: z.string().nullable() });
export type CommentPage = z.infer<typeof commentPage>;

/** What a reader sends. `id` is made by the client; sent again it is stored once and answers the same. */
export const newComment = z
  .object({
    id: z.uuidv7(),
    url: articleUrl,
    title: pageTitle.optional(),
    parentId: id.nullish(),
    body: text(BODY_MAX),
    author: z.object({ name, email: email.optional() }),
    /** Show beside it what I voted; which option that is, the server looks up. */
    showStance: z.boolean().optional(),
    /** Mail me when it is answered, in this language (BCP 47): once I have confirmed the address in `author.email`. */
    answers: z
      .string()
      .regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/i)
      .max(35)
      .optional(),
    /** Where the form of the site (`GET /sites/{site}/form`) asks for them. */
    proof: proof.optional(),
    turnstile: z.string().max(TURNSTILE_MAX).optional(),
    website: z.string().max(URL_MAX).optional().describe('a field that readers do not see: what fills it in is a robot'),
  })
  .refine((comment) => comment.answers === undefined || comment.author.email !== undefined, {
    path: ['author', 'email'],
    params: { code: 'required' },
  })
  .meta({ id: 'NewComment' });
export type NewComment = z.input<typeof newComment>;

/**
 * `token` comes with a reader's first write, `reason` (the first rule that held it) and `message` (what its writer is told of that, in the
 * language of Accept-Language) with a pending comment, `confirm` where a mail asks to confirm the address to which answers are mailed.
 */
export const postedComment = z.object({
  comment,
  token: z.string().optional(),
  reason: z.string().optional(),
  message: z.string().optional().describe('what its writer is told of it, in the language of Accept-Language'),
  confirm: z.literal(true).optional(),
});
export type PostedComment = z.infer<typeof postedComment>;

/** A permalink: the comment and the path to it, the top-level comment first. */
export const commentWithAncestors = z.object({ comment, ancestors: z.array(comment), threadId: id });
export type CommentWithAncestors = z.infer<typeof commentWithAncestors>;

/** Only what was said with this stance: an option's id, or `both` for the most valued of each; empty as if it was not there. */
export const stance = id.or(z.literal('')).optional();
export const commentsQuery = z.object({ sort, stance, cursor: cursor.optional() });
export const repliesQuery = z.object({ cursor: cursor.optional() });
