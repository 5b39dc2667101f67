import type { ErrorCode, Problem } from '../shared/errors.ts';

/** What the server said, or what kept us from hearing it. */
export type Trouble = ErrorCode | 'offline' | 'unreachable';

/** A call that failed; its message is what the server says to the reader of it, or empty. */
export class ApiError extends Error {
  readonly code: Trouble;
  /** Seconds to wait, with `rate_limited` and `overloaded`; 0 where the server did not say. */
  readonly wait: number;
  /** The rules that refused, with `comment_refused`. */
  readonly reasons: readonly string[];
  /** Of somebody who is banned. */
  readonly restriction: Problem['restriction'];

  constructor(code: Trouble, wait = 0, { detail, reasons = [], restriction }: Partial<Problem> = {}) {
    super(detail);
    this.code = code;
    this.wait = wait;
    this.reasons = reasons;
    this.restriction = restriction;
  }
}

export interface Call {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
}

/** Longer than the slowest answer of a healthy server, shorter than a reader's patience. */
const TIMEOUT = 15_000;

/** One request, without cookies. Rejects where no answer comes. */
export function request(address: string, init?: RequestInit): Promise<Response> {
  return fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT), ...init });
}

/** One call of the API at `address`, without cookies. Throws an ApiError and nothing else. */
export async function call<Answer>(address: string, { method, body, headers }: Call = {}): Promise<Answer> {
  let response: Response;
  let answer: unknown;
  try {
    response = await request(address, {
      method: method ?? 'GET',
      headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      body: body ? JSON.stringify(body) : null,
    });
    answer = response.status === 204 || (await response.json());
  } catch {
    throw new ApiError(navigator.onLine === false ? 'offline' : 'unreachable');
  }
  if (response.ok) return answer as Answer;
  const problem = answer as Problem;
  throw new ApiError(problem.code, Number(response.headers.get('retry-after')), problem);
}

/** Whatever was thrown, as an ApiError. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('internal');
}
