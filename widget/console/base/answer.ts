import type { Conflict } from '../../../shared/decisions.ts';
import type { ErrorCode, FieldError } from '../../../shared/errors.ts';

/** Why a call did not do what was asked. `offline` is the browser's: no answer came at all. */
export interface Failure {
  code: ErrorCode | 'offline';
  errors: readonly FieldError[];
  conflicts: readonly Conflict[];
  /** Seconds to wait, or null where the server named none. */
  retryAfter: number | null;
  /** For whoever reads the log; null without an answer. */
  requestId: string | null;
}

export type Answer<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };
