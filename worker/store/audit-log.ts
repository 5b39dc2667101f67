import type { AuditAction } from '../../shared/audit.ts';
import type { Db } from '../context.ts';

export interface AuditRow {
  siteId: string;
  /** Null where nobody did it: a rule, or the clock. */
  moderatorId: string | null;
  action: AuditAction;
  /** What it was done to: the id of a comment, thread, poll, reader, member … */
  target: string;
  /** What a sentence about it needs, for example `{from: 'open', to: 'closed'}`; never a reader's text, e-mail or address. */
  detail?: Record<string, string | number | boolean | null>;
  createdAt: number;
}

/** For the batch of the change that it tells of. Decisions on comments need none: a trigger writes theirs. */
export function insertAudit(db: Db, row: AuditRow) {
  return db
    .prepare('INSERT INTO audit_log (site_id, moderator_id, action, target, detail, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)')
    .bind(row.siteId, row.moderatorId, row.action, row.target, JSON.stringify(row.detail ?? {}), row.createdAt);
}

/** The same where only the discussion is known, not its site; only if the statement right before it changed something. */
export function insertThreadAudit(db: Db, threadId: string, row: Omit<AuditRow, 'siteId'>) {
  return db
    .prepare(
      `INSERT INTO audit_log (site_id, moderator_id, action, target, detail, created_at)
       SELECT site_id, ?2, ?3, ?4, ?5, ?6 FROM threads WHERE id = ?1 AND changes() > 0`,
    )
    .bind(threadId, row.moderatorId, row.action, row.target, JSON.stringify(row.detail ?? {}), row.createdAt);
}

/** The same, but only if the statement right before it in the batch changed something. */
export function insertAuditIfChanged(db: Db, row: AuditRow) {
  return db
    .prepare(
      `INSERT INTO audit_log (site_id, moderator_id, action, target, detail, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE changes() > 0`,
    )
    .bind(row.siteId, row.moderatorId, row.action, row.target, JSON.stringify(row.detail ?? {}), row.createdAt);
}
