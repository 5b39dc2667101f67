import { z } from 'zod';
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from './audit.ts';
import { cursor, id, line, siteId, time } from './fields.ts';
import { LOG_SEARCH_MAX } from './limits.ts';

/** What a list of the log is narrowed to; days are those of the Netherlands, both included. */
const narrowed = {
  site: siteId,
  about: z.enum(AUDIT_SUBJECTS).optional(),
  moderator: id.optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  q: line(LOG_SEARCH_MAX).optional().describe('in the name of what it was done to, who did it, or the details'),
};
export const logExportQuery = z.object(narrowed);
export const logQuery = z.object({ ...narrowed, cursor: cursor.optional() });
export type LogQuery = z.infer<typeof logExportQuery>;

export const logEntry = z
  .object({
    id,
    at: time,
    /** Null where a rule or the clock did it. */
    moderator: z.object({ id, name: z.string() }).nullable(),
    action: z.enum(AUDIT_ACTIONS),
    /** The id of what it was done to. */
    target: z.string(),
    /** What that is called now: the writer of a comment, the title of an article, the name of a person; null for what is gone. */
    name: z.string().nullable(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    /** The decision that `undo` would take back now; null where there is none, or it was taken back or another stands over it. */
    undo: id.nullable(),
    /** With `undo`: what was decided in the same call on several comments, to be taken back as one; null where it was only this one. */
    batch: id.nullable(),
  })
  .meta({ id: 'LogEntry' });
export type LogEntry = z.infer<typeof logEntry>;

/** Newest first. A page looks through a bounded stretch of the log, so it may be empty while `nextCursor` says that there is more. */
export const log = z
  .object({
    items: z.array(logEntry),
    nextCursor: z.string().nullable(),
    /** Who is in the log's filter: the members of the site. */
    moderators: z.array(z.object({ id, name: z.string() })),
  })
  .meta({ id: 'Log' });
export type Log = z.infer<typeof log>;
