import type { AuditAction, AuditSubject } from '../../../shared/audit.ts';
import type { Db } from '../../context.ts';
import { lastStanding } from '../decisions.ts';
import type { Position } from '../rows.ts';

export interface LogRow {
  seq: number;
  created_at: number;
  moderator_id: string | null;
  moderator: string | null;
  action: AuditAction;
  target: string;
  name: string | null;
  detail: string;
  undo: string | null;
  batch: string | null;
}

/** Times are milliseconds, `until` not included; what is null narrows nothing. */
export interface LogFilter {
  siteId: string;
  from: number;
  until: number;
  about: AuditSubject | null;
  moderatorId: string | null;
  q: string | null;
}

/** The stretch that one page looks through: as many lines as `?6`, newest first. */
const STRETCH = `FROM audit_log WHERE site_id = ?1 AND created_at >= ?2 AND created_at < ?3 AND (created_at, seq) < (?4, ?5)
  ORDER BY created_at DESC, seq DESC`;

/** What the target is called. Ids are looked up in each place that has them. */
const NAME = 'coalesce(c.author_name, r.name, t.title, t.url, p.question, o.name, s.name)';

/**
 * What fits the filter in a stretch of the log, and where the stretch ended. A line says what was
 * done; the name is what its target is called today, so that a reader who was erased is erased here too.
 */
export function logPage(db: Db, filter: LogFilter, before: Position, size: { scan: number; limit: number }) {
  const stretch = [filter.siteId, filter.from, filter.until, before.time, before.seq];
  return [
    db
      .prepare(
        `SELECT l.seq, l.created_at, l.moderator_id, w.name AS moderator, l.action, l.target, l.detail,
           ${NAME} AS name,
           (SELECT d.id FROM decisions d WHERE d.id = l.detail ->> 'decision' AND d.action <> 'undo'
              AND (d.matter <> 'status' OR d.to_status = c.status) AND d.seq = ${lastStanding('d.matter')}) AS undo,
           (SELECT d.batch_id FROM decisions d WHERE d.id = l.detail ->> 'decision'
              AND EXISTS (SELECT 1 FROM decisions o WHERE o.batch_id = d.batch_id AND o.id <> d.id)) AS batch
         FROM (SELECT * ${STRETCH} LIMIT ?6) l
         LEFT JOIN moderators w ON w.id = l.moderator_id
         LEFT JOIN comments c ON c.id = l.target
         LEFT JOIN readers r ON r.id = l.target
         LEFT JOIN threads t ON t.id = l.target
         LEFT JOIN polls p ON p.id = l.target
         LEFT JOIN moderators o ON o.id = l.target
         LEFT JOIN sites s ON s.id = l.target
         WHERE (?7 IS NULL OR l.action GLOB ?7 || '.*') AND (?8 IS NULL OR l.moderator_id = ?8)
           AND (?9 IS NULL OR instr(lower(concat_ws(' ', ${NAME}, w.name, l.detail, l.target)), lower(?9)))
         ORDER BY l.created_at DESC, l.seq DESC LIMIT ?10`,
      )
      .bind(...stretch, size.scan, filter.about, filter.moderatorId, filter.q, size.limit),
    db.prepare(`SELECT created_at AS time, seq ${STRETCH} LIMIT 1 OFFSET ?6 - 1`).bind(...stretch, size.scan),
  ];
}

/** Who can be asked for: everybody who works on the site now. */
export function moderatorsOfSite(db: Db, siteId: string) {
  return db
    .prepare('SELECT w.id, w.name FROM members m JOIN moderators w ON w.id = m.moderator_id WHERE m.site_id = ?1 ORDER BY w.name')
    .bind(siteId);
}
