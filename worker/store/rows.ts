/** The rows of one statement of a batch. The type is the caller's word: it stands beside the SQL that selects the columns. */
export function rowsOf<Row>(result: D1Result | undefined): Row[] {
  return (result?.results ?? []) as Row[];
}

/** The only or first row, or null. */
export function rowOf<Row>(result: D1Result | undefined): Row | null {
  return rowsOf<Row>(result)[0] ?? null;
}

/** Where a list goes on: the time and number of the last row that was seen. Opaque to clients. */
export interface Position {
  time: number;
  seq: number;
}

export const START: Position = { time: 0, seq: 0 };

export function toCursor({ time, seq }: Position): string {
  return `${time.toString(36)}.${seq.toString(36)}`;
}

/** Null for what `toCursor` never gave. */
export function fromCursor(cursor: string): Position | null {
  const [, time, seq] = /^([0-9a-z]{1,9})\.([0-9a-z]{1,11})$/.exec(cursor) ?? [];
  return time && seq ? { time: Number.parseInt(time, 36), seq: Number.parseInt(seq, 36) } : null;
}
