import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppEnv } from './app-env.ts';

interface Page {
  html: string;
  /** The style sheet in it. */
  style: string;
  status?: ContentfulStatusCode;
}

/** Sends a page that has no scripts. One whose forms go to its own address (`forms`) can be framed by nobody. */
export async function sendPage(c: Context<AppEnv>, { html, style, status = 200 }: Page, forms = false): Promise<Response> {
  const own = forms ? "form-action 'self'; frame-ancestors 'none'" : "form-action 'none'";
  c.header('content-security-policy', `default-src 'none'; style-src '${await hashOf(style)}'; base-uri 'none'; ${own}`);
  c.header('x-content-type-options', 'nosniff');
  return c.html(html, status);
}

/** How a content security policy names a style sheet in the page. */
async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
