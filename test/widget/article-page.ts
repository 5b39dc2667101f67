import { once } from 'node:events';
import { createServer } from 'node:http';

interface ArticlePage {
  /** Names the article; each test has its own. */
  path: string;
  body: string;
  head?: string;
  csp?: string;
  lang?: string;
}

const pages = new Map<string, ArticlePage>();
let origin: Promise<string> | null = null;

/** Puts a page with this body on another origin than the widget's, as every publisher's page is; gives its address. */
export async function makeArticle(page: ArticlePage): Promise<string> {
  origin ??= listen();
  pages.set(page.path, page);
  return (await origin) + page.path;
}

async function listen(): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    const headers = { 'content-type': 'text/html', ...(page?.csp ? { 'content-security-policy': page.csp } : {}) };
    response.writeHead(page ? 200 : 204, headers).end(page && toHtml(page));
  });
  // Ends with the tests that use it.
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function toHtml({ body, head = '', lang = 'nl' }: ArticlePage): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Een artikel</title>${head}</head><body>${body}</body></html>`;
}
