import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/**
 * A table as Dutch spreadsheets open it with a double click: `;` between cells, a byte order mark, lines that end in CRLF. Text that a
 * spreadsheet would run as a formula gets a `'` in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([head, ...rows], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
}
