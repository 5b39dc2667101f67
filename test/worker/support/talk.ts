import { bindings, clock, makeSite } from './praatmee.ts';

/**
 * A site with a thread of `tops` approved comments of ten readers, each with `replies` replies, written straight into the
 * tables because a hundred thousand calls would take an hour. The last comment is the newest.
 */
export async function longTalk(tops: number, replies: number) {
  const site = await makeSite({ mode: 'post' });
  const key = new URL(site.article);
  const { DB } = bindings;
  await DB.batch([
    DB.prepare(
      `INSERT INTO readers (id, site_id, name, created_at)
       WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT ?1 || i, ?1, 'Lezer ' || i, ?2 FROM n`,
    ).bind(site.id, clock.now),
    DB.prepare('INSERT INTO threads (id, site_id, url_key, url, created_at) VALUES (?1, ?1, ?2, ?3, ?4)').bind(
      site.id,
      key.host + key.pathname,
      site.article,
      clock.now,
    ),
    DB.prepare(
      `INSERT INTO comments (id, site_id, thread_id, reader_id, parent_id, anchor_id, root_id, ancestors, author_name, source, body, status, text_hash, created_at)
       WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?2 - 1),
       c (i, id, root) AS (SELECT i, substr(printf('%010d', i) || '-' || ?1 || '${'0'.repeat(36)}', 1, 36),
         substr(printf('%010d', i - i % ?3) || '-' || ?1 || '${'0'.repeat(36)}', 1, 36) FROM n)
       SELECT id, ?1, ?1, ?1 || (i % 10), iif(id = root, NULL, root), iif(id = root, NULL, root), root, iif(id = root, '[]', json_array(root)),
         'Lezer ' || (i % 10), 'Tekst ' || i, '[{"t":"p","c":["Tekst"]}]', 'approved', 'hash ' || i, ?4 + i FROM c`,
    ).bind(site.id, tops * (replies + 1), replies + 1, clock.now - 1_000_000_000),
  ]);
  return site;
}
