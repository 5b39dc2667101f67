import { POLL_OPTIONS_MIN } from '../../../shared/limits.ts';
import type { NewPoll, Poll, PollChange, PollResults } from '../../../shared/polls.ts';

/** A poll as somebody fills it in. */
export interface PollValues {
  question: string;
  options: readonly string[];
  multiple: boolean;
  results: PollResults;
  /** As `<input type="datetime-local">` has it, in the moderator's own time; empty for none. */
  closesAt: string;
}

export const EMPTY_POLL: PollValues = { question: '', options: ['', ''], multiple: false, results: 'afterVote', closesAt: '' };

export function valuesOf(poll: Poll): PollValues {
  return {
    question: poll.question,
    options: poll.options.map((option) => option.label),
    multiple: poll.multiple,
    results: poll.results,
    closesAt: poll.closesAt ? localTime(new Date(poll.closesAt)) : '',
  };
}

/** The poll to make. Lines left empty at the end are not options. */
export function toNewPoll(values: PollValues): NewPoll {
  const end = values.options.findLastIndex((option) => option.trim() !== '') + 1;
  return {
    question: values.question,
    options: values.options.slice(0, Math.max(POLL_OPTIONS_MIN, end)),
    multiple: values.multiple,
    results: values.results,
    closesAt: values.closesAt ? new Date(values.closesAt).toISOString() : null,
  };
}

/**
 * What may still be changed: once somebody voted, the question and its answers stay as they are. A closing time that was not touched
 * is left out: the poll may have it to the second, and it may have passed.
 */
export function toPollChange(values: PollValues, poll: Poll): PollChange {
  const { results = 'afterVote', closesAt = null, ...asked } = toNewPoll(values);
  const sameTime = values.closesAt === valuesOf(poll).closesAt;
  return { ...(hasVotes(poll) ? {} : asked), results, ...(sameTime ? {} : { closesAt }) };
}

/** Whether somebody voted, so that what was asked has to stay. */
export function hasVotes(poll: Poll): boolean {
  return (poll.voters ?? 0) > 0;
}

/** To the minute, in the time zone of whoever looks. */
function localTime(time: Date): string {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
