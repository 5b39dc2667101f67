import { z } from 'zod';
import { id, line, time } from './fields.ts';
import { POLL_OPTION_MAX, POLL_OPTIONS_MAX, POLL_OPTIONS_MIN, POLL_QUESTION_MAX } from './limits.ts';

/** When readers see the tallies. */
export const POLL_RESULTS = ['always', 'afterVote', 'afterClose'] as const;
export const pollResults = z.enum(POLL_RESULTS);
export type PollResults = z.infer<typeof pollResults>;

/**
 * `votes` and `voters` are absent while the results are hidden from whoever asks. `argued`, in a thread's own answer: somebody who chose this
 * shows it beside a comment. `flagged`, at the desk only: how many of the votes come from an address that sent many or two at once; they count.
 */
export const poll = z
  .object({
    id,
    question: z.string(),
    multiple: z.boolean(),
    options: z.array(
      z.object({
        id,
        label: z.string(),
        votes: z.number().int().optional(),
        argued: z.boolean().optional(),
        flagged: z.number().int().optional(),
      }),
    ),
    voters: z.number().int().optional(),
    flaggedVoters: z.number().int().optional(),
    closesAt: time.nullable(),
    state: z.enum(['open', 'closed']),
    results: pollResults,
  })
  .meta({ id: 'Poll' });
export type Poll = z.infer<typeof poll>;

export const vote = z.object({ optionIds: z.array(id).min(1).max(POLL_OPTIONS_MAX) }).meta({ id: 'Vote' });
export type Vote = z.infer<typeof vote>;

/** A reader's own view: the tallies that this reader may see, and what they voted. */
export const votedPoll = z.object({ poll, optionIds: z.array(id) });
export type VotedPoll = z.infer<typeof votedPoll>;

export const newPoll = z
  .object({
    question: line(POLL_QUESTION_MAX),
    options: z
      .array(line(POLL_OPTION_MAX))
      .min(POLL_OPTIONS_MIN)
      .max(POLL_OPTIONS_MAX)
      .refine((labels) => new Set(labels.map((label) => label.toLowerCase())).size === labels.length, { params: { code: 'wrong_value' } }),
    multiple: z.boolean().default(false),
    results: pollResults.default('afterVote'),
    closesAt: time.nullable().default(null),
  })
  .meta({ id: 'NewPoll' });
export type NewPoll = z.input<typeof newPoll>;

/** Question, options and `multiple` only while nobody voted. `state` closes now or opens again (and clears a closing time that has passed). */
export const pollChange = z
  .object({
    question: line(POLL_QUESTION_MAX),
    options: newPoll.shape.options,
    multiple: z.boolean(),
    results: pollResults,
    closesAt: time.nullable(),
    state: z.enum(['open', 'closed']),
  })
  .partial()
  .meta({ id: 'PollChange' });
export type PollChange = z.input<typeof pollChange>;
