import { isPollOpen, type PollRow } from '../../store/polls.ts';

/** Whether the tallies may stand in an answer that is the same for everyone. */
export function everybodyMayCount(poll: PollRow, now: number): boolean {
  return poll.results === 'always' || !isPollOpen(poll, now);
}

/** Whether a reader may see them: those who voted see them sooner, where the editors say so. */
export function readerMayCount(poll: PollRow, now: number, voted: boolean): boolean {
  return everybodyMayCount(poll, now) || (poll.results === 'afterVote' && voted);
}
