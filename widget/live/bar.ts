import { html, render } from 'lit/html.js';
import { read, write } from '../base/storage.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import { allOf } from './news.ts';
import type { Going } from './start.ts';

/** Where a key is a letter. */
const TYPING = 'input, textarea, select, [contenteditable], [contenteditable] *, dialog *';
/** Set where the reader does not want the key. */
const OFF = 'keyOff';

/** Comments that are new and that the reader did not go to, in the order of the page. */
const left = ({ store, root, unread }: Going) => allOf(store).flatMap(({ id }) => (unread.get(id) && root.getElementById(`c${id}`)) || []);

/** At the edge of the screen: what waits for a click, the way to what is new, and what has to be said. */
export function drawBar(going: Going, texts: MoreTexts, show: () => void): void {
  const count = left(going).length;
  render(
    html`<div class="row">${going.said && html`<p class="problem" role="status">${going.said}</p>`}${
      going.arrived.size
        ? html`<button class="main" @click=${show}>${texts.arrived(going.arrived.size)}</button>`
        : count
          ? html`<button @click=${() => next(going)}>${texts.next(count)}</button><label class="quiet"><input type="checkbox" .checked=${!read(OFF)} @change=${() => write(OFF, read(OFF) ? null : true)}> ${texts.key}</label>`
          : ''
    }</div>`,
    going.bar,
  );
}

/** Goes to the next new comment. */
export function next(going: Going): void {
  const [to] = left(going);
  if (!to) return;
  going.unread.set(to.id.slice(1), false);
  going.draw();
  reveal(to);
}

/** The key that does so: not where it is a letter, not where the page does something with it, and not where the reader turned it off. */
export function press(going: Going, event: KeyboardEvent): void {
  const at = event.composedPath()[0] as Partial<Element>;
  if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || read(OFF)) return;
  if (!at.matches?.(TYPING)) next(going);
}

/** Goes to a comment, also where its branch is folded away. */
export function reveal(article: HTMLElement | null): void {
  for (let at = article?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  article?.focus();
  article?.scrollIntoView();
}
