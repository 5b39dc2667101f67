import { on, onChange } from '../base/listen.ts';
import { findArticle } from '../thread/article.ts';
import type { PraatMee } from '../thread/praat-mee.ts';

/**
 * Notices that a page went to another article without being loaded again, by its address or its canonical link, and shows the discussion of that one;
 * and that it speaks another language. Gives what ends it.
 */
export function followPage(view: PraatMee): (() => void)[] {
  const look = () => {
    if (findArticle(view.getAttribute('article')) !== view.store.article) view.start();
  };
  const { navigation = window } = globalThis as { navigation?: EventTarget };
  return [
    // Frameworks change the canonical link some time after the address; browsers without `navigation` still tell of "back".
    onChange(look, { childList: true, subtree: true, attributeFilter: ['href'] }, document.head),
    on(navigation, look, 'currententrychange', 'popstate'),
    onChange(() => view.start(), { attributeFilter: ['lang'] }, document.documentElement),
  ];
}
