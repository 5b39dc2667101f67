import { tell } from '../base/events.ts';
import { findArticle } from '../thread/article.ts';
import type { ThreadStore } from '../thread/thread-store.ts';
import { printStyles } from './print-styles.ts';

/** What follows the page: the element whose article it is, and how it begins anew. */
export interface Following extends EventTarget {
  readonly shadowRoot: ShadowRoot | null;
  getAttribute(name: string): string | null;
  store: ThreadStore;
  start(): unknown;
}

/** Discussions of which the page was told. */
const told = new WeakSet<object>();

/** Tells the page each time that a discussion has come. Gives what ends it. */
export function tellLoads(element: Following): () => void {
  const { store } = element;
  const look = () => {
    const { page } = store;
    if (!page || told.has(page)) return;
    told.add(page);
    tell(element, 'praatmee-load', { thread: page.thread });
  };
  look();
  return store.watch(look);
}

/**
 * Notices that a page went to another article without being loaded again, by its address or its canonical link, and shows the discussion of that one;
 * and that it speaks another language. Gives what ends it.
 */
export function followPage(element: Following): () => void {
  readyForPaper(element);
  const look = () => {
    if (findArticle(element.getAttribute('article')) !== element.store.article) element.start();
  };
  // Frameworks change the canonical link some time after the address; browsers without `navigation` still tell of "back".
  const head = new MutationObserver(look);
  head.observe(document.head, { childList: true, subtree: true, attributeFilter: ['href'] });
  const language = new MutationObserver(() => element.start());
  language.observe(document.documentElement, { attributeFilter: ['lang'] });
  const { navigation = window } = globalThis as { navigation?: EventTarget };
  const events = ['currententrychange', 'popstate'];
  for (const event of events) navigation.addEventListener(event, look);
  return () => {
    head.disconnect();
    language.disconnect();
    for (const event of events) navigation.removeEventListener(event, look);
  };
}

/** Makes the discussion ready to be printed with its page. */
function readyForPaper({ shadowRoot }: Following): void {
  const sheets = shadowRoot?.adoptedStyleSheets;
  if (!sheets?.includes(printStyles)) sheets?.push(printStyles);
}
