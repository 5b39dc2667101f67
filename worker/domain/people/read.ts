import { PAGE_SIZE } from '../../../shared/limits.ts';
import type { People, PeopleQuery, Person } from '../../../shared/people.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError, wrongField } from '../../refused-error.ts';
import { type LastCommentRow, listPeople, type PersonRow, personPage, type RestrictionRow } from '../../store/reads/people.ts';
import { searchPeople } from '../../store/reads/people-search.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import { searchWords } from '../../text/search-words.ts';
import { allow } from '../auth/allow.ts';
import { type NoteRow, toListed, toPerson } from './to-person.ts';

/** A page of the readers of a site who wrote something, newest first, or of those that are searched for. Refused with `not_found` on another site. */
export async function readPeople(ctx: Ctx, { site, filter, q, cursor }: PeopleQuery): Promise<People> {
  await allow(ctx, site, 'moderator');
  const { time, id } = placeOf(cursor);
  const of = { siteId: site, filter, now: ctx.now, before: { time, seq: 0 }, after: id };
  const words = q === undefined ? null : searchWords(site, q, 'name email');
  if (q !== undefined && words === null) return { items: [], nextCursor: null };
  const [found, end] = await ctx.db.batch(words === null ? [listPeople(ctx.db, of)] : searchPeople(ctx.db, { ...of, words }));
  const rows = rowsOf<PersonRow>(found);
  const shown = rows.slice(0, PAGE_SIZE);
  const next = rows.length > PAGE_SIZE ? shown.at(-1) : rowOf<{ created_at: number; id: string }>(end);
  return { items: shown.map(toListed), nextCursor: next ? `${next.created_at.toString(36)}.${next.id}` : null };
}

/** One reader with all that is known of them. Refused with `not_found` on another site. */
export async function readPerson(ctx: Ctx, readerId: string): Promise<Person> {
  const moderator = requireModerator(ctx);
  const [found, restrictions, notes, comments, open] = await ctx.db.batch(personPage(ctx.db, readerId, moderator.id, ctx.now));
  const row = rowOf<PersonRow>(found);
  if (!row) throw new RefusedError('not_found');
  return toPerson(row, {
    restrictions: rowsOf<RestrictionRow>(restrictions),
    notes: rowsOf<NoteRow>(notes),
    comments: rowsOf<LastCommentRow>(comments),
    open: rowOf<{ open: number }>(open)?.open ?? 0,
    now: ctx.now,
  });
}

function placeOf(cursor: string | undefined): { time: number; id: string } {
  if (cursor === undefined) return { time: Number.MAX_SAFE_INTEGER, id: '' };
  const [, time, id] = /^([0-9a-z]{1,9})\.(.{1,64})$/.exec(cursor) ?? [];
  if (!time || !id) throw wrongField('cursor', 'wrong_value');
  return { time: Number.parseInt(time, 36), id };
}
