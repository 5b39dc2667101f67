import { html, nothing } from 'lit/html.js';
import * as paths from '../../shared/further-paths.ts';
import type { Sides } from '../../shared/threads.ts';
import { type ApiError, call, toApiError } from '../api.ts';
import { renderTree } from '../base/render-tree.ts';
import { renderHead, type View } from '../thread/comment.ts';
import { VoicesDialog } from '../voices/dialog.ts';
import { troubleText } from '../voices/trouble-text.ts';

/** `<praat-mee-sides>`: the most valued comment of each side in the poll, next to each other where there is room. */
export class SidesDialog extends VoicesDialog {
  declare view: View;
  declare heading: string;
  #sides: Sides['items'] | null = null;
  #problem: ApiError | null = null;

  protected override connected(): (() => void)[] {
    void this.#load();
    return super.connected();
  }

  protected override draw(): unknown {
    const { texts, view } = this;
    const { poll, page } = view.store;
    const word = (kind: string) => view.texts.reactions?.[kind] ?? page?.site.reactions.find((one) => one.kind === kind)?.label;
    return this.dialog(
      this.heading,
      html`<div role="status">${this.#sides || this.#problem ? nothing : view.texts.loading}</div>
        <div role="alert">${this.#problem ? html`<p class="problem">${troubleText(this.#problem, texts)} <button class="link" @click=${() => this.#load()}>${view.texts.retry}</button></p>` : nothing}</div>
        <div class="sides">${this.#sides?.map(
          ({ optionId, comment: { stance, ...comment } }) => html`<article>
            <h3>${poll?.poll.options.find(({ id }) => id === optionId)?.label}</h3>
            ${renderHead(view, comment)}
            <div class="text">${renderTree(comment.body)}</div>
            <p class="quiet">${Object.entries(comment.reactions).map(([kind, count]) => html`${word(kind)} ${count} `)}</p>
          </article>`,
        )}</div>`,
    );
  }

  async #load(): Promise<void> {
    const { host, page } = this.store;
    this.#problem = null;
    try {
      this.#sides = (await call<Sides>(host + paths.sides(page?.thread.id ?? ''))).items;
    } catch (error) {
      this.#problem = toApiError(error);
    }
    void this.redraw();
  }
}
