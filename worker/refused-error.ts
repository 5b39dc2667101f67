import type { Conflict } from '../shared/decisions.ts';
import { ERROR_STATUS, type ErrorCode, type FieldError, type Problem } from '../shared/errors.ts';

interface Detail {
  errors?: FieldError[];
  reasons?: string[];
  conflicts?: Conflict[];
  restriction?: NonNullable<Problem['restriction']>;
  /** Seconds, sent as Retry-After. */
  retryAfter?: number;
}

/** The one error of the product: a call that is refused, with a code of the closed list. Everything else that is thrown is a defect. */
export class RefusedError extends Error {
  readonly code: ErrorCode;
  readonly detail: Detail;

  constructor(code: ErrorCode, detail: Detail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }

  get status() {
    return ERROR_STATUS[this.code];
  }
}

/** A wrong field or parameter. */
export function wrongField(path: string, code: FieldError['code']): RefusedError {
  return new RefusedError('invalid_input', { errors: [{ path, code }] });
}
