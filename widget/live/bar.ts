import { html } from 'lit/html.js';
import { read, write } from '../base/storage.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';

/** Where a key is a letter, besides where the page lets itself be changed. */
const TYPING = 'input, textarea, select, dialog *';
/** Set where the reader does not want the key. */
const OFF = 'keyOff';

/** At the edge of the screen: what waits for a click, the way to what is new, and what has to be said. */
export function renderBar(texts: MoreTexts, said: string, arrived: number, show: () => void, left: number, next: () => void): unknown {
  return html`<div class="row">${said && html`<p class="problem" role="status">${said}</p>`}${
    arrived
      ? html`<button class="main" @click=${show}>${texts.arrived(arrived)}</button>`
      : left
        ? html`<button @click=${next}>${texts.next(left)}</button><label class="quiet"><input type="checkbox" .checked=${!read(OFF)} @change=${() => write(OFF, read(OFF) ? null : true)}> ${texts.key}</label>`
        : ''
  }</div>`;
}

/** Whether the key was pressed that goes to what is new: not where it is a letter, nor where the page does something with it, nor where the reader turned it off. */
export function isNext(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0] as Partial<HTMLElement>;
  const isOurs = event.key === 'n' && !(event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || read(OFF));
  return isOurs && !at.isContentEditable && !at.matches?.(TYPING);
}

/** Goes to a comment, also where its branch is folded away. */
export function reveal(article: HTMLElement | null | undefined): void {
  for (let at = article?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  article?.focus();
  article?.scrollIntoView();
}
