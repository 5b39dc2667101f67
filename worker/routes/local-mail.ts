import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv } from '../app-env.ts';
import { localMails } from '../domain/local-mails.ts';

/** `/lokaal/mail`: the mails that were not sent because this is a developer's own machine. */
export const localMail = new Hono<AppEnv>().get('/lokaal/mail', async (c) => {
  const mails = await localMails(c.var.ctx);
  // The page holds sign-in codes: nothing of it may be loaded elsewhere, kept, framed or told to where a link goes.
  c.header('content-security-policy', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  c.header('x-content-type-options', 'nosniff');
  return c.html(page(mails));
});

type Mails = Awaited<ReturnType<typeof localMails>>;

function page(mails: Mails) {
  return html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Mail van Praatmee op deze computer</title>
  </head>
  <body>
    <main>
      <h1>Mail van Praatmee op deze computer</h1>
      <p>Deze mails zijn niet verstuurd. U ziet hier de mails van de laatste 24 uur.</p>
      ${mails.length === 0 ? html`<p>Er is nog geen mail.</p>` : mails.map(article)}
    </main>
  </body>
</html>`;
}

function article({ payload, createdAt }: Mails[number]) {
  const at = new Date(createdAt);
  return html`<article>
        <h2>${payload.subject}</h2>
        <p>Aan ${payload.to}, <time datetime="${at.toISOString()}">${when.format(at)}</time></p>
        ${(payload.text ?? '')
          .trim()
          .split(/\n{2,}/)
          .map((part) => html`<p>${part.split('\n').map((line, at) => html`${at > 0 ? html`<br>` : ''}${withLink(line)}`)}</p>`)}
      </article>`;
}

function withLink(line: string) {
  return /^https?:\/\/\S+$/.test(line) ? html`<a href="${line}">${line}</a>` : line;
}

const when = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
