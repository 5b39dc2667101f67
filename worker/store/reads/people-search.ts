import { PAGE_SIZE, QUEUE_SCAN_MAX } from '../../../shared/limits.ts';
import type { PeopleFilter } from '../../../shared/restrictions.ts';
import type { Db } from '../../context.ts';
import { holds, PERSON, restricted } from './people.ts';

/** What is asked of people besides the words, row by row. */
const ASKED: Record<PeopleFilter, string> = {
  all: 'TRUE',
  trusted: 'r.trusted = 1',
  restricted: `EXISTS (SELECT 1 FROM restrictions x WHERE x.reader_id = r.id AND ${holds('?2')})`,
};

/**
 * People of a site whose name or address of mail has these words (see text/search-words.ts), who got a name last first, after the reader
 * `after`. Where a filter passes people over, a page looks at no more than QUEUE_SCAN_MAX of them, and the second statement says where it ended.
 */
export function searchPeople(db: Db, of: { siteId: string; filter: PeopleFilter; words: string; now: number; after: string }) {
  const scan = of.filter === 'all' ? PAGE_SIZE + 1 : QUEUE_SCAN_MAX;
  const stretch = `FROM reader_search f CROSS JOIN reader_numbers n ON n.seq = f.rowid CROSS JOIN readers r ON r.id = n.reader_id
    WHERE f.reader_search MATCH ?3 AND f.rowid < coalesce((SELECT seq FROM reader_numbers WHERE reader_id = ?4), ${Number.MAX_SAFE_INTEGER})
      AND r.site_id = ?1 AND ?2 > 0 ORDER BY f.rowid DESC`;
  const page = `SELECT ${PERSON}, ${restricted('?2')} AS restricted FROM (SELECT r.* ${stretch} LIMIT ${scan}) r
    WHERE ${ASKED[of.filter]} LIMIT ${PAGE_SIZE + 1}`;
  const end = `SELECT r.created_at, r.id ${stretch} LIMIT 1 OFFSET ${scan - 1}`;
  return (of.filter === 'all' ? [page] : [page, end]).map((sql) => db.prepare(sql).bind(of.siteId, of.now, of.words, of.after));
}
