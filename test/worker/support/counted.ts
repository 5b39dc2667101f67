import { bindings } from './praatmee.ts';

/** What calls cost in D1. Rows are as D1 bills them. */
export interface Cost {
  roundTrips: number;
  statements: number;
  rowsRead: number;
  rowsWritten: number;
  rowsReturned: number;
}

/** Bindings whose database counts what is asked of it. */
export function counted(): { env: typeof bindings; cost: Cost } {
  const cost: Cost = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0, rowsReturned: 0 };
  const database = (db: Pick<D1Database, 'prepare' | 'batch'>) => ({
    prepare: (sql: string) => statement(db.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => note(await db.batch(statements)),
    exec: (sql: string) => bindings.DB.exec(sql),
    withSession: () => database(bindings.DB.withSession('first-primary')),
  });
  const statement = (one: D1PreparedStatement): D1PreparedStatement => {
    const { bind, all } = one;
    one.bind = (...values) => statement(bind.apply(one, values));
    one.all = async <Row>() => {
      const result = await all.call(one);
      note([result]);
      return result as D1Result<Row>;
    };
    one.run = one.all;
    return one;
  };
  const note = (results: D1Result[]) => {
    cost.roundTrips += 1;
    cost.statements += results.length;
    for (const { meta, results: rows } of results) {
      cost.rowsRead += meta.rows_read;
      cost.rowsWritten += meta.rows_written;
      cost.rowsReturned += rows.length;
    }
    return results;
  };
  return { env: { ...bindings, DB: database(bindings.DB) as unknown as D1Database }, cost };
}
