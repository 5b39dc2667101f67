/** What the audit log can say that was done. Comments' own come from decisions, by a trigger. */
export const AUDIT_ACTIONS = [
  'comment.approve',
  'comment.reject',
  'comment.spam',
  'comment.delete',
  'comment.undo',
  'comment.leave',
  'comment.edit',
  'comment.reply',
  'comment.feature',
  'comment.unfeature',
  'comment.pin',
  'comment.unpin',
  'comment.withdraw',
  'appeal.made',
  'appeal.answer',
  'notice.made',
  'notice.decide',
  'person.mute',
  'person.ban',
  'person.lift',
  'person.trust',
  'person.untrust',
  'person.note',
  'person.erase',
  'member.invite',
  'member.withdraw',
  'member.join',
  'member.role',
  'member.remove',
  'thread.change',
  'thread.make',
  'thread.move',
  'thread.merge',
  'poll.make',
  'poll.change',
  'site.make',
  'site.change',
  'site.texts',
  'site.services',
  'rules.change',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** The first half of an action's name: what the log can be narrowed to. */
export type AuditSubject = SubjectOf<AuditAction>;
export const AUDIT_SUBJECTS = [...new Set(AUDIT_ACTIONS.map((action) => action.slice(0, action.indexOf('.')) as AuditSubject))];
type SubjectOf<Action> = Action extends `${infer Subject}.${string}` ? Subject : never;
