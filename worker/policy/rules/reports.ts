import type { Evidence } from '../../../shared/moderation.ts';

/** What so many reports of different readers make of a comment that is shown: it waits for a moderator. 0 turns it off. */
export function judgeReports(count: number, reportsToHold: number): Evidence | null {
  if (reportsToHold === 0 || count < reportsToHold) return null;
  return { rule: 'reports', effect: 'hold', matched: [], detail: { count, limit: reportsToHold } };
}
