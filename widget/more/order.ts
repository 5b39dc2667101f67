import { BOTH } from '../../shared/both-sides.ts';
import { html } from '../base/html.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import { renderToggle, type View } from '../thread/comment.ts';

const SORTS = ['newest', 'oldest', 'top'] as const;

/** In which order the comments stand, and of which side in the poll: those that somebody argued for, one at a time or the best of each. */
export function renderOrder({ store, texts: { order } }: View, texts: MoreTexts): unknown {
  const { sort, stance } = store;
  const sides = store.page?.poll?.options.filter(({ argued }) => argued) ?? [];
  const side = ({ id, label }: { id: string; label: string }) =>
    renderToggle(id === stance, label, () => store.load({ stance: id === stance ? '' : id }));
  return html`<div class="row chips" role="group" aria-label=${order}>${SORTS.map((one) => renderToggle(one === sort && stance !== BOTH, texts[one], () => store.load({ sort: one, stance: stance === BOTH ? '' : stance })))}</div>
    ${sides[0] ? html`<div class="row chips" role="group" aria-label=${texts.stances}>${sides.map(side)}${sides[1] && side({ id: BOTH, label: texts.bothSides })}</div>` : ''}`;
}
