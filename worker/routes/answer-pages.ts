import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv } from '../app-env.ts';
import { followLink, openLink } from '../domain/answers/follow-link.ts';
import { RefusedError } from '../refused-error.ts';
import { limited } from './limits.ts';

type Page = Awaited<ReturnType<typeof openLink>>;

/**
 * `/mail/confirm/{token}` and `/mail/stop/{token}`: pages behind links in mails about answers. GET shows a button and changes nothing;
 * POST does it, also for mail programs, which press it for the reader (RFC 8058: no cookie, no session, no redirect).
 */
export const answerPages = new Hono<AppEnv>()
  .get('/mail/:link/:token', async (c) => send(c, await openLink(c.var.ctx, linkOf(c), c.req.param('token'))))
  .post('/mail/:link/:token', limited('LIMIT_WRITE'), async (c) => send(c, await followLink(c.var.ctx, linkOf(c), c.req.param('token'))));

function linkOf(c: Context<AppEnv>): 'confirm' | 'stop' {
  const link = c.req.param('link');
  if (link !== 'confirm' && link !== 'stop') throw new RefusedError('not_found');
  return link;
}

/** A link to stop is good for ever: who has no mail to stop is told so. */
function send(c: Context<AppEnv>, page: Page) {
  const nonce = c.var.requestId;
  c.header(
    'content-security-policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  c.header('x-content-type-options', 'nosniff');
  c.header('x-robots-tag', 'noindex');
  return c.html(document(page, nonce), page.found || linkOf(c) === 'stop' ? 200 : 404);
}

function document({ language, title, text, button }: Page, nonce: string) {
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <style nonce="${nonce}">
      body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; }
      main { max-width: 34rem; margin: 12vh auto; padding: 0 1.25rem; }
      h1 { font-size: 1.6rem; line-height: 1.25; }
      button { min-height: 3rem; padding: .5rem 1.5rem; border: 2px solid; border-radius: .4rem; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
      button:hover, button:focus-visible { outline: 3px solid; outline-offset: 2px; }
    </style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      ${button ? html`<form method="post"><button>${button}</button></form>` : ''}
    </main>
  </body>
</html>`;
}
