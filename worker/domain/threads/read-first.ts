import type { PolicySettings } from '../../../shared/sites.ts';
import type { Thread } from '../../../shared/threads.ts';
import { dutchMoment } from '../../dutch-time.ts';
import type { Facts } from '../../policy/rule.ts';
import { isAtDesk } from '../../policy/rules/desk-hours.ts';
import type { ThreadRow } from '../../store/threads.ts';

/** Whether a discussion is read beforehand because of its pace, and what about it. */
export function readFirstOf(thread: ThreadRow | null, now: number): Facts['readFirst'] {
  return thread?.read_first_until && thread.read_first_until > now ? thread.read_first_why : null;
}

/** What readers are told of it: that comments wait which otherwise would not, and why. */
export function readFirstNow(policy: PolicySettings, thread: ThreadRow | null, now: number): NonNullable<Thread['readFirst']> | null {
  if (!isAtDesk(policy.deskHours, dutchMoment(now))) return 'hours';
  return readFirstOf(thread, now) ? 'pace' : null;
}
