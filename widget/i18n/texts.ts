import { nl, type Texts } from './nl.ts';

/**
 * The texts in the language of the page around an element. Dutch, which nearly all pages speak, comes with the code that shows it, and stands in
 * for languages that are not there or cannot be had.
 */
export async function textsFor(element: Element): Promise<Texts> {
  const language = languageOf(element);
  return /^(nl(?!-x)|$)/i.test(language) ? nl : import('./languages.ts').then(({ load }) => load(language, nl)).catch(() => nl);
}

/** The nearest `lang` around an element, through shadow roots too; empty where there is none. */
function languageOf(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]');
  const { host } = element.getRootNode() as ShadowRoot;
  return near ? near.lang : host ? languageOf(host) : '';
}
