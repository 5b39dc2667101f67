import { ERROR_STATUS, type ErrorCode, type Problem } from '../../../shared/errors.ts';
import type { Answer, Failure } from './answer.ts';

/** Longer than the slowest answer of a healthy server, in milliseconds. */
const TIMEOUT = 15_000;

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: object;
}

/** Sends one call to the desk's API, with the session's cookie, and gives what came of it. Never throws. */
export type Send = <Value>(path: string, call?: Call) => Promise<Answer<Value>>;

/** The desk's only fetch. `onSignedOut` hears of every answer that says that the session is over. */
export function sender(fetch: typeof globalThis.fetch, onSignedOut: () => void): Send {
  return async <Value>(path: string, { method = 'GET', body }: Call = {}): Promise<Answer<Value>> => {
    try {
      const response = await fetch(path, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(TIMEOUT),
        ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
      });
      if (response.ok) return { ok: true, value: (await read(response)) as Value };
      const failure = await readFailure(response);
      if (failure.code === 'signed_out') onSignedOut();
      return { ok: false, failure };
    } catch {
      return { ok: false, failure: { code: 'offline', errors: [], conflicts: [], retryAfter: null, requestId: null } };
    }
  };
}

/** JSON, a table to download, or nothing. */
function read(response: Response): Promise<unknown> | undefined {
  if (response.status === 204) return undefined;
  return response.headers.get('content-type')?.startsWith('text/csv') ? response.blob() : response.json();
}

async function readFailure(response: Response): Promise<Failure> {
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  const seconds = Number(response.headers.get('retry-after') ?? '');
  return {
    code: knownCode(problem.code, response.status),
    errors: problem.errors ?? [],
    conflicts: (problem.conflicts ?? []) as Failure['conflicts'],
    retryAfter: seconds > 0 ? seconds : null,
    requestId: problem.requestId ?? null,
  };
}

/** An answer of a newer server, or of a machine in between, may hold a code that is not in the list, or none. */
function knownCode(code: string | undefined, status: number): ErrorCode {
  if (code && code in ERROR_STATUS) return code as ErrorCode;
  return status === 401 ? 'signed_out' : status === 429 ? 'rate_limited' : 'internal';
}
