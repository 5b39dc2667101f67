import { nl, type Texts } from './nl.ts';

/** The texts in the language of the page around an element: English where the nearest `lang` says so, Dutch elsewhere. */
export async function textsFor(element: Element): Promise<Texts> {
  if (!isEnglish(element)) return nl;
  return import('./en.ts').then(
    ({ en }) => en,
    () => nl,
  );
}

/** Whether the nearest `lang` around the element, through shadow roots too, is English. */
export function isEnglish(element: Element): boolean {
  const near = element.closest<HTMLElement>('[lang]');
  const { host } = element.getRootNode() as ShadowRoot;
  return near ? /^en\b/i.test(near.lang) : host ? isEnglish(host) : false;
}
