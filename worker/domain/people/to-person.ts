import type { ListedPerson, Person, Restriction } from '../../../shared/people.ts';
import type { LastCommentRow, PersonRow, RestrictionRow } from '../../store/reads/people.ts';

const at = (time: number) => new Date(time).toISOString();

export function toListed(row: PersonRow): ListedPerson {
  return {
    id: row.id,
    name: row.name ?? '',
    email: row.email,
    since: at(row.created_at),
    trusted: row.trusted === 1,
    approved: row.approved_count,
    refused: row.refused_count,
    restricted: row.restricted,
  };
}

/** A restriction as it is at this time, in milliseconds. */
export function toRestriction(row: RestrictionRow, now: number): Restriction {
  return {
    id: row.id,
    kind: row.kind,
    reason: row.reason,
    until: row.until === null ? null : at(row.until),
    by: row.by,
    at: at(row.created_at),
    active: row.lifted_at === null && (row.until === null || row.until > now),
    lifted: row.lifted_at === null ? null : { by: row.lifter ?? '', at: at(row.lifted_at) },
  };
}

export interface NoteRow {
  id: string;
  text: string;
  by: string;
  created_at: number;
  mine: number;
}

export function toPerson(
  row: PersonRow,
  parts: { restrictions: RestrictionRow[]; notes: NoteRow[]; comments: LastCommentRow[]; open: number; now: number },
): Person {
  const { restricted, ...listed } = toListed(row);
  return {
    ...listed,
    site: row.site_id,
    restrictions: parts.restrictions.map((one) => toRestriction(one, parts.now)),
    notes: parts.notes.map(({ created_at, mine, ...note }) => ({ ...note, at: at(created_at), mine: mine === 1 })),
    comments: parts.comments.map(({ created_at, ...comment }) => ({ ...comment, at: at(created_at) })),
    open: parts.open,
  };
}
