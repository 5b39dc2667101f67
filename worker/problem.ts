import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Problem } from '../shared/errors.ts';
import type { AppEnv } from './app-env.ts';
import { dayInWords } from './dutch-time.ts';
import { RefusedError } from './refused-error.ts';
import { sendPage } from './send-page.ts';
import { markup } from './text/markup.ts';
import { ownPage } from './text/own-page.ts';
import { PAGE_STYLE } from './text/thread-html.ts';
import { refusalText, toldIn } from './text/told.ts';

/** The one mapper from what was thrown to an answer, which says why in the language of who asked: as a page to who opened a page of ours. */
export async function answerError(error: unknown, c: Context<AppEnv>): Promise<Response> {
  const refused = asRefused(error);
  const requestId = c.get('requestId');
  if (refused.code === 'internal') {
    // biome-ignore lint/suspicious/noConsole: the stack of a defect, for the Worker's log.
    console.error(JSON.stringify({ requestId, stack: error instanceof Error ? error.stack : typeof error }));
  }
  const { retryAfter, ...more } = refused.detail;
  const texts = toldIn(c.req.query('lang') ?? c.req.header('accept-language') ?? '');
  const day = (time: string) => dayInWords(Date.parse(time), texts.locales);
  const detail = refusalText(texts, { code: refused.code, ...refused.detail }, day);
  const body: Problem = {
    type: `/api/problems/${refused.code}`,
    title: refused.code.replaceAll('_', ' '),
    status: refused.status,
    code: refused.code,
    requestId,
    ...(detail ? { detail } : {}),
    ...more,
  };
  c.set('code', refused.code);
  c.header('cache-control', 'no-store');
  c.header('vary', 'accept-language', { append: true });
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
  const wantsPage = c.req.path.endsWith('.html') && c.req.header('accept')?.includes('text/html');
  if (wantsPage && detail)
    return sendPage(c, { html: ownPage(texts.locales[0] ?? '', detail, markup``), style: PAGE_STYLE, status: refused.status });
  c.header('content-type', 'application/problem+json');
  return c.body(JSON.stringify(body), refused.status);
}

function asRefused(error: unknown): RefusedError {
  if (error instanceof RefusedError) return error;
  if (error instanceof HTTPException && error.status === 400) return new RefusedError('bad_json');
  if (error instanceof HTTPException && error.status === 415) return new RefusedError('unsupported_media_type');
  if (error instanceof Error && isBusyDatabase(error.message)) return new RefusedError('overloaded', { retryAfter: 5 });
  return new RefusedError('internal');
}

/**
 * D1's passing faults and its overload, by the texts of its documentation ("Debug D1", error list). A write with a
 * client-made id is safe to send again, so the client does that after Retry-After; here nothing is tried twice.
 */
function isBusyDatabase(message: string): boolean {
  return /Network connection lost|reset because its code was updated|caused object to be reset|transient issue on remote node|overloaded|Too many requests queued|storage operation exceeded timeout|exceeded its (memory|CPU)/i.test(
    message,
  );
}
