import { expect } from 'vitest';
import { bindings } from './praatmee.ts';
import { type Reader, reader } from './reader.ts';

/** Rows as posting would write them, many at once. */
export async function fill(site: Reader['site'], waiting: number, approved: number): Promise<void> {
  const anna = await reader(site, 'Anna');
  const { id } = (await anna.reacts('De eerste, waar de rest op lijkt.')).body.comment;
  const rows = await bindings.DB.prepare(
    `INSERT INTO comments (id, site_id, thread_id, reader_id, root_id, author_name, source, body, status, held_by, text_hash, created_at, evidence)
     SELECT v.id, c.site_id, c.thread_id, c.reader_id, v.id, c.author_name, c.source, c.body, v.status, c.held_by, c.text_hash, c.created_at + v.at, c.evidence
     FROM comments c, (SELECT value ->> 'id' AS id, value ->> 'status' AS status, value ->> 'at' AS at FROM json_each(?2)) v
     WHERE c.id = ?1`,
  )
    .bind(id, JSON.stringify(Array.from({ length: waiting + approved }, (_, at) => row(at, waiting))))
    .run();
  expect(rows.success).toBe(true);
}

const row = (at: number, waiting: number) => ({ id: crypto.randomUUID(), status: at < waiting ? 'pending' : 'approved', at: at + 1 });
