import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';

const PACKAGES = join(import.meta.dirname, '../../node_modules');
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
};

interface Template {
  folder: string;
  page: string;
  /** The tag is put behind the last `after` that stands before `before`. */
  before: string;
  after: string;
}

/** Sites that nobody here wrote, as published on npm. Each has a style of its own for headings, lists, links and buttons. */
export const TEMPLATES = {
  blog: { folder: 'startbootstrap-clean-blog/dist', page: '/post.html', before: '</article>', after: '</p>' },
  post: { folder: 'startbootstrap-blog-post/dist', page: '/index.html', before: '<!-- Comments section-->', after: '</article>' },
  resume: { folder: 'startbootstrap-resume/dist', page: '/index.html', before: '<!-- Awards-->', after: '</p>' },
} satisfies Record<string, Template>;

export interface HostPage {
  /** An article of somebody else's site, with our script tag at the end of its text. */
  article: string;
  /** The same page as its maker left it. */
  untouched: string;
  stop(): Promise<void>;
}

/**
 * The pages of one template on a port of their own. Only the article's page gets something added: the one script tag.
 * Its links to other hosts' fonts and icons lead nowhere in a test.
 */
export async function startHostPage(praatmee: string, site: string, name: keyof typeof TEMPLATES = 'blog'): Promise<HostPage> {
  const template = TEMPLATES[name];
  const tag = `<script async src="${praatmee}/embed.js" data-site="${site}"></script>`;
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    const file = path === '/untouched.html' ? template.page : path;
    const bytes = await readFile(join(PACKAGES, template.folder, file)).catch(() => null);
    response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' });
    response.end(path === template.page ? addTag(String(bytes), tag, template) : bytes);
  });
  const origin = await listen(server);
  return { article: origin + template.page, untouched: `${origin}/untouched.html`, stop: () => close(server) };
}

/** In the text's own column, below its last words. */
function addTag(html: string, tag: string, { folder, before, after }: Template): string {
  const end = html.lastIndexOf(before);
  const place = html.lastIndexOf(after, end) + after.length;
  if (end < 0 || place < after.length) throw new Error(`the page of ${folder} has no ${before} after ${after} any more`);
  return html.slice(0, place) + tag + html.slice(place);
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
