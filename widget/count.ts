import { COUNTS_MAX } from '../shared/limits.ts';
import { API } from '../shared/paths.ts';
import type { Counts } from '../shared/threads.ts';
import { request } from './api.ts';

/**
 * `<praat-mee-count site article>`: how many comments an article has, as "12 reacties", in the page's own text style.
 * All counts of a page that wait together are asked in one request a site. Without an answer it stays empty.
 *
 * @attr {string} site - the site's id
 * @attr {string} article - the article's address; absolute or relative to the page
 * @attr {string} host - where Praatmee runs; the script tag knows it, the package has to be told
 */
class PraatMeeCount extends HTMLElement {
  static observedAttributes = ['site', 'article', 'host'];

  connectedCallback(): void {
    ask(this);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) ask(this);
  }

  /**
   * The article's address in full, or null while there is none.
   * @public
   */
  get address(): string | null {
    const article = this.getAttribute('article');
    return article && URL.canParse(article, document.baseURI) ? new URL(article, document.baseURI).href : null;
  }

  show(count: number): void {
    const near = this.closest<HTMLElement>('[lang]')?.lang.slice(0, 2).toLowerCase() ?? '';
    const lang = WORDS[near] ? near : 'nl';
    const isOne = new Intl.PluralRules(lang).select(count) === 'one';
    // Not every browser knows Frisian numbers.
    this.textContent = `${count.toLocaleString([lang, 'nl'])} ${WORDS[lang]?.slice(0, isOne ? -1 : undefined)}`;
  }
}

/** Several comments; one is the same without its last letter, in each of these. Dutch for every other language. */
const WORDS: Record<string, string | undefined> = {
  nl: 'reacties',
  fy: 'reaksjes',
  en: 'comments',
  de: 'Kommentare',
  fr: 'commentaires',
};

const script =
  (document.currentScript as HTMLScriptElement | null) ?? document.querySelector<HTMLScriptElement>('script[src*="/count.js"]');
const own = new URL(script?.src ?? document.baseURI).origin;
const waiting = new Set<PraatMeeCount>();

/** Elements that appear in one task are asked for together. */
function ask(element: PraatMeeCount): void {
  if (!waiting.size) setTimeout(askAll);
  waiting.add(element);
}

function askAll(): void {
  const asking = [...waiting].filter((element) => element.isConnected && element.getAttribute('site'));
  waiting.clear();
  const bySite = Map.groupBy(
    asking,
    (element) => `${element.getAttribute('host') ?? own}${API}/sites/${element.getAttribute('site')}/counts?`,
  );
  for (const [address, elements] of bySite) void askSite(address, elements);
}

async function askSite(address: string, elements: PraatMeeCount[]): Promise<void> {
  const articles = [...new Set(elements.flatMap(({ address }) => address ?? []))];
  for (let from = 0; from < articles.length; from += COUNTS_MAX) {
    const some = articles.slice(from, from + COUNTS_MAX);
    // Answered in the order asked.
    const answer: Partial<Counts> | null = await request(address + some.map((one) => `url=${encodeURIComponent(one)}`).join('&'))
      .then((response) => response.json())
      .catch(() => null);
    for (const element of elements) {
      const count = answer?.items?.[some.indexOf(element.address ?? '')]?.commentCount;
      if (count !== undefined) element.show(count);
    }
  }
}

if (!customElements.get('praat-mee-count')) customElements.define('praat-mee-count', PraatMeeCount);

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee-count': PraatMeeCount;
  }
}
