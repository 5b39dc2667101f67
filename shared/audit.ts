/** What the audit log can say that was done. Comments' own come from decisions, by a trigger. */
export const AUDIT_ACTIONS = [
  'comment.approve',
  'comment.reject',
  'comment.spam',
  'comment.delete',
  'comment.undo',
  'thread.change',
  'thread.make',
  'poll.make',
  'poll.change',
  'site.make',
  'site.change',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
