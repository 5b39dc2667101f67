import type { RestrictionKind } from '../../../shared/restrictions.ts';
import { RefusedError } from '../../refused-error.ts';
import type { RestrictionOfRow } from '../../store/restriction-of.ts';
import { rowOf } from '../../store/rows.ts';

/** Refused with `restricted`, and told until when and why, for whom one of these holds; see `restrictionOf`. */
export function allowUnrestricted(result: D1Result | undefined, kinds: readonly RestrictionKind[]): void {
  const row = rowOf<RestrictionOfRow>(result);
  if (!row || !kinds.includes(row.kind)) return;
  const until = row.until === null ? null : new Date(row.until).toISOString();
  throw new RefusedError('restricted', { restriction: { reason: row.reason, until } });
}
