import { html } from '../base/html.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';

/** Goes to what is new, while the reader is in the discussion: a letter for the whole page would have to be one that can be turned off (WCAG 2.1.4). */
const NEXT = 'n';

/** At the edge of the screen: what waits for a click, the way to what is new with its key, and what has to be said. */
export function renderBar(texts: MoreTexts, said: string, arrived: number, show: () => void, left: number, next: () => void): unknown {
  return html`<div class="row">${said && html`<p class="problem" role="status">${said}</p>`}${
    arrived
      ? html`<button class="main" @click=${show}>${texts.arrived(arrived)}</button>`
      : left
        ? html`<button aria-keyshortcuts=${NEXT} @click=${next}>${texts.next(left)}</button>`
        : ''
  }</div>`;
}

/** Whether the key was pressed that goes to what is new: alone, and not where it is a letter. */
export function isNext(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0] as Element;
  return event.key === NEXT && !(event.ctrlKey || event.metaKey || event.altKey || at.matches('input, textarea'));
}

/** Goes to a comment, also where its branch is folded away. */
export function reveal(article: HTMLElement | null | undefined): void {
  for (let at = article?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  article?.focus();
  article?.scrollIntoView();
}
