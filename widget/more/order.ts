import { html, nothing } from 'lit/html.js';
import type { MoreTexts } from '../i18n/nl-more.ts';
import { renderToggle, type View } from '../thread/comment.ts';

const SORTS = ['newest', 'oldest', 'top'] as const;

/** In which order the comments stand, and of which side in the poll: those that somebody argued for, one at a time or the best of each next to each other. */
export function renderOrder({ store, texts: { order } }: View, texts: MoreTexts, compare: () => void): unknown {
  const sides = store.page?.poll?.options.filter(({ argued }) => argued) ?? [];
  return html`<div class="row chips" role="group" aria-label=${order}>${SORTS.map((sort) => renderToggle(store.sort === sort, texts[sort], () => store.load({ sort })))}</div>
    ${
      sides[0]
        ? html`<div class="row chips" role="group" aria-label=${texts.stances}>${sides.map(({ id, label }) => {
            const on = store.stance === id;
            return renderToggle(on, label, () => store.load({ stance: on ? '' : id }));
          })}${sides[1] && html`<button class="link" @click=${compare}>${texts.bothSides}</button>`}</div>`
        : nothing
    }`;
}
