import * as paths from '../../shared/further-paths.ts';
import type { VotedPoll } from '../../shared/polls.ts';
import { asReader } from '../base/as-reader.ts';
import type { PollStore } from './poll-store.ts';

/** Sends this reader's vote or takes it back; without a method it asks what it was. Gives the poll as they may see it. Throws an ApiError. */
export function cast({ at, poll }: PollStore, method?: 'PUT' | 'DELETE', body?: unknown): Promise<VotedPoll> {
  return asReader(at, (method ? paths.vote : paths.poll)(poll.id), { ...(method && { method }), body });
}
