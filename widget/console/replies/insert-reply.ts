import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../i18n/texts.ts';
import type { SiteTextsStore } from './site-texts-store.ts';

/** A choice of answers to use again; whoever picks one gets its text. Nothing where the site has none. */
export function insertReply({ state }: SiteTextsStore, insert: (body: string) => void): TemplateResult | typeof nothing {
  const { replies } = state.texts;
  if (replies.length === 0) return nothing;
  const pick = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const reply = replies[select.selectedIndex - 1];
    select.selectedIndex = 0;
    if (reply) insert(reply.body);
  };
  return html`
    <label class="insert">
      <span class="unseen">${texts().writing.insert}</span>
      <select @change=${pick}><option>${texts().writing.insert}</option>${replies.map(({ title }) => html`<option>${title}</option>`)}</select>
    </label>
  `;
}
