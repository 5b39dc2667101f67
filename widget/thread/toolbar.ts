import { html } from '../base/html.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';
import { HELD, TOOLS } from './format.ts';

/** The tools above a text: one stop of the Tab key, arrows between them (WAI-ARIA's pattern of a toolbar); `more` stands at its end. */
export function renderToolbar(texts: WritingTexts, use: (mark: string) => void, more: unknown): unknown {
  return html`<div class="row tools" role="toolbar" aria-label=${texts.tools} @keydown=${step}>
    ${TOOLS.map(
      ([name, mark, key, sign], nth) =>
        html`<button type="button" class="link" tabindex=${nth ? -1 : 0} aria-label=${texts[name]} title=${texts[name]} aria-keyshortcuts=${`${HELD}+${key}`} @click=${() => use(mark)}>${sign}</button>`,
    )}${more}
  </div>`;
}

function step({ key, target, currentTarget }: KeyboardEvent): void {
  const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const at = target as HTMLElement;
  const all = [...(currentTarget as HTMLElement).children] as HTMLElement[];
  const next = way && all.at((all.indexOf(at) + way) % all.length);
  if (!next) return;
  at.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
