import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';

const BLOG = join(import.meta.dirname, '../../node_modules/startbootstrap-clean-blog/dist');
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
};

export interface HostPage {
  /** An article of somebody else's blog, with our script tag at the end of its text. */
  article: string;
  /** The same page as its maker left it. */
  untouched: string;
  stop(): Promise<void>;
}

/**
 * The pages of startbootstrap-clean-blog as published, on a port of their own: a site that nobody here wrote.
 * Only post.html gets something added: the one script tag. Its links to other hosts' fonts and icons lead nowhere in a test.
 */
export async function startHostPage(praatmee: string, site: string): Promise<HostPage> {
  const tag = `<script async src="${praatmee}/embed.js" data-site="${site}"></script>`;
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    const file = path === '/untouched.html' ? '/post.html' : path;
    const bytes = await readFile(BLOG + file).catch(() => null);
    response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' });
    response.end(path === '/post.html' ? addTag(String(bytes), tag) : bytes);
  });
  const origin = await listen(server);
  return { article: `${origin}/post.html`, untouched: `${origin}/untouched.html`, stop: () => close(server) };
}

/** In the article's own column, below its last words. */
function addTag(html: string, tag: string): string {
  const end = html.lastIndexOf('</article>');
  if (end < 0) throw new Error('post.html of startbootstrap-clean-blog has no article any more');
  const column = html.lastIndexOf('</p>', end) + '</p>'.length;
  return html.slice(0, column) + tag + html.slice(column);
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
