import type { D1PreparedStatement, D1Result } from '@cloudflare/workers-types';
import type { Db } from '../../worker/context.ts';

/** What calls cost in D1. Rows are as D1 bills them. */
export interface Cost {
  roundTrips: number;
  statements: number;
  rowsRead: number;
  rowsWritten: number;
}

/** A database that counts what is asked of it. */
export function countingDb(db: Db): { db: Db; cost: Cost } {
  const cost = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
  const inner = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const count = (results: D1Result[]) => {
    cost.roundTrips += 1;
    cost.statements += results.length;
    for (const { meta } of results) {
      cost.rowsRead += meta.rows_read;
      cost.rowsWritten += meta.rows_written;
    }
    return results;
  };
  const counted = (statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async () => count([await statement.all()])[0];
    const outer = { bind: (...values: unknown[]) => counted(statement.bind(...values)), all, run: all } as unknown as D1PreparedStatement;
    inner.set(outer, statement);
    return outer;
  };
  const batch = async (statements: D1PreparedStatement[]) => count(await db.batch(statements.map((one) => inner.get(one) ?? one)));
  return { db: { prepare: (sql: string) => counted(db.prepare(sql)), batch } as unknown as Db, cost };
}
