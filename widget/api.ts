import type { ErrorCode, Problem } from '../shared/errors.ts';
import { API } from '../shared/paths.ts';

/** What the server said, or what kept us from hearing it. */
export type Trouble = ErrorCode | 'offline' | 'unreachable';

/** A call that failed; its message is what the server says to the reader of it, or empty. */
export class ApiError extends Error {
  readonly code: Trouble;

  constructor(code: Trouble, message?: string) {
    super(message);
    this.code = code;
  }
}

export interface Call {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Longer than the slowest answer of a healthy server, shorter than a reader's patience. */
const TIMEOUT = 15_000;

/** One request, without cookies. Rejects where no answer comes. */
export function request(address: string, init?: RequestInit): Promise<Response> {
  return fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT), ...init });
}

/** One call of the API where Praatmee runs (`host`), without cookies. Throws an ApiError and nothing else. */
export async function call<Answer>(host: string, path: string, { method, body, headers }: Call = {}): Promise<Answer> {
  let response: Response;
  let answer: unknown;
  try {
    response = await request(host + API + path, {
      method: method ?? 'GET',
      headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      body: body ? JSON.stringify(body) : null,
    });
    answer = response.status === 204 || (await response.json());
  } catch {
    throw new ApiError(navigator.onLine === false ? 'offline' : 'unreachable');
  }
  if (response.ok) return answer as Answer;
  const { code, detail } = answer as Problem;
  throw new ApiError(code, detail);
}

/** Whatever was thrown, as an ApiError. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('internal');
}
