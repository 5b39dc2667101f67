import { join } from 'node:path';
import { sendFile, servePages } from './page-server.ts';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

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
  const server = await servePages((request, response) => {
    const isArticle = request.url === template.page;
    const isUntouched = request.url === '/untouched.html';
    if (isUntouched) request.url = template.page;
    void sendFile(request, response, join(PACKAGES, template.folder), isArticle ? { change: (html) => addTag(html, tag, template) } : {});
  });
  return { article: server.origin + template.page, untouched: `${server.origin}/untouched.html`, stop: server.stop };
}

/** In the text's own column, below its last words. */
function addTag(html: string, tag: string, { folder, before, after }: Template): string {
  const end = html.lastIndexOf(before);
  const place = html.lastIndexOf(after, end) + after.length;
  if (end < 0 || place < after.length) throw new Error(`the page of ${folder} has no ${before} after ${after} any more`);
  return html.slice(0, place) + tag + html.slice(place);
}
