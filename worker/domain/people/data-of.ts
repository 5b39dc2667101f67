import type { Ctx } from '../../context.ts';
import { dataOfReader } from '../../store/reads/people.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';

/** All that is kept about a reader (GDPR art. 15 and 20), times in milliseconds since 1970 as they are stored. */
export async function dataOf({ db }: Pick<Ctx, 'db'>, readerId: string): Promise<Record<string, unknown>> {
  const { reader, ...lists } = dataOfReader(db, readerId);
  const [first, ...results] = await db.batch([reader, ...Object.values(lists)]);
  return { reader: rowOf(first), ...Object.fromEntries(Object.keys(lists).map((name, at) => [name, rowsOf(results[at])])) };
}
