import { html, type TemplateResult } from 'lit/html.js';

/** A labelled control with what is wrong with it right below. `control` is given the id and what describes it. */
export function field(id: string, label: string, fault: string | undefined, control: (id: string) => TemplateResult): TemplateResult {
  return html`<div class="field"><label for=${id}>${label}</label>${control(id)}<p class="fault" id="${id}-fault">${fault}</p></div>`;
}
