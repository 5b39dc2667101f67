import { nl, type Texts } from './nl.ts';

/**
 * The languages that come as chunks of their own; each also knows where its further texts are. Dutch, which nearly all pages speak, comes
 * with the code that shows it, and stands in where a language cannot be had.
 */
const LANGUAGES: Record<string, (() => Promise<Texts>) | undefined> = {
  en: () => import('./en.ts').then(({ en }) => en),
};

/** The texts in the language of the page around an element. */
export async function textsFor(element: Element): Promise<Texts> {
  const load = LANGUAGES[languageOf(element).slice(0, 2).toLowerCase()];
  return load ? load().catch(() => nl) : nl;
}

/** The nearest `lang` around an element, through shadow roots too; empty where there is none. */
function languageOf(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]');
  const { host } = element.getRootNode() as ShadowRoot;
  return near ? near.lang : host ? languageOf(host) : '';
}
