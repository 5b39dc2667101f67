import type { Narrowing } from '../../shared/narrowing.ts';

/**
 * Conditions for a list whose rows have a `comment_id` and a `created_at`, as SQL that begins with AND, and its values; parameters are
 * numbered from `first`. `now` is in milliseconds.
 */
export function narrowedTo({ thread, person, rule, olderThan }: Narrowing, now: number, first: number) {
  const values: (string | number)[] = [];
  const bind = (value: string | number) => `?${first - 1 + values.push(value)}`;
  const about = [
    ...(thread ? [`o.thread_id = ${bind(thread)}`] : []),
    ...(person ? [`o.reader_id = ${bind(person)}`] : []),
    ...(rule ? [`EXISTS (SELECT 1 FROM json_each(o.evidence) e WHERE e.value ->> 'rule' = ${bind(rule)})`] : []),
  ];
  const age = olderThan ? ` AND created_at < ${bind(now - olderThan * 60_000)}` : '';
  const comment = about.length > 0 ? ` AND EXISTS (SELECT 1 FROM comments o WHERE o.id = comment_id AND ${about.join(' AND ')})` : '';
  return { sql: comment + age, values };
}
