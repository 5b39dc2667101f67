/** A reader waits for the answer. Milliseconds. */
const PATIENCE = 2_000;
const ANSWER_BYTES_MAX = 10_000;

/** Why a service said nothing that can be used. */
export type Failed = 'timeout' | 'unreachable' | 'status' | 'unreadable';
export type Asked<Said> = { said: Said } | { failed: Failed };

export interface Said {
  text: string;
  headers: Headers;
}

/**
 * A POST to a service that the operator or an admin named. Redirects are not followed; an answer that is late or long is not read. What
 * is not said within its time comes back as a failure: this never throws.
 */
export async function ask(url: string, headers: Record<string, string>, body: string): Promise<Asked<Said>> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    if (!answer.ok) return { failed: 'status' };
    const text = await read(answer);
    return text === null ? { failed: 'unreadable' } : { said: { text, headers: answer.headers } };
  } catch {
    return { failed: signal.aborted ? 'timeout' : 'unreachable' };
  }
}

/** Null once it is longer than any answer that we ask for. */
async function read(answer: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of answer.body ?? []) {
    bytes += part.byteLength;
    if (bytes > ANSWER_BYTES_MAX) return null;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
