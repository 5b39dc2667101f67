import { html, nothing } from 'lit/html.js';
import * as paths from '../../shared/further-paths.ts';
import type { MyComments } from '../../shared/my-comments.ts';
import { type ApiError, call, toApiError } from '../api.ts';
import { renderTree } from '../base/render-tree.ts';
import { ago, moment } from '../base/times.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';
import { AppealForm } from './appeal-form.ts';
import { VoicesDialog } from './dialog.ts';
import { troubleText } from './trouble-text.ts';

type Mine = MyComments['items'][number];

/** `<praat-mee-mine>`: what became of the reader's own comments on this site, and the way to object. */
export class MineDialog extends VoicesDialog {
  declare writing: WritingTexts;
  #items: Mine[] | null = null;
  #cursor: string | null = null;
  #problem: ApiError | null = null;
  #busy = false;

  protected override connected(): (() => void)[] {
    void this.#load();
    return super.connected();
  }

  protected override draw(): unknown {
    const { texts } = this;
    const items = this.#items;
    return this.dialog(
      texts.mine,
      html`<div role="status">${this.#busy && !items ? texts.loading : nothing}</div>
        <div role="alert">${this.#problem ? html`<p class="problem">${troubleText(this.#problem, texts)} <button class="link" @click=${() => this.#load()}>${texts.retry}</button></p>` : nothing}</div>
        ${items?.length === 0 ? html`<p>${texts.noneMine}</p>` : nothing}
        <ol class="list top">${items?.map((item) => this.#one(item))}</ol>
        ${this.#cursor ? html`<button aria-disabled=${this.#busy} @click=${() => this.#load()}>${texts.moreMine}</button>` : nothing}`,
    );
  }

  #one(item: Mine): unknown {
    const { comment, url, title } = item;
    const { locale, states } = this.texts;
    return html`<li>
      <p class="quiet"><a href=${url}>${title ?? url}</a> <time datetime=${comment.createdAt} title=${moment(comment.createdAt, locale)}>${ago(comment.createdAt, locale)}</time></p>
      <div class="text">${renderTree(comment.body)}</div>
      <p class=${comment.status === 'approved' ? 'quiet' : 'problem'}><strong>${states[comment.status]}</strong> ${this.#why(item)}</p>
      ${this.#appeal(item)}
    </li>`;
  }

  #why({ comment, reason = '', told, words }: Mine): string {
    if (comment.status === 'approved') return '';
    const why = told ?? (comment.status === 'pending' ? this.writing.heldBy : this.writing.rejectedFor)[reason];
    return [why, words].filter(Boolean).join(' ');
  }

  #appeal({ comment, appeal, mayAppeal }: Mine): unknown {
    const { texts } = this;
    return [
      appeal &&
        html`<p class="quiet">${texts.appealed(ago(appeal.at, texts.locale))} <q>${appeal.words}</q></p>
        <p class="problem"><strong>${texts.appealStates[appeal.state]}</strong> ${appeal.answer}</p>`,
      mayAppeal &&
        html`<praat-mee-appeal .store=${this.store} .texts=${texts} .comment=${comment} .done=${() => this.#again()}></praat-mee-appeal>`,
    ];
  }

  /** After an appeal: what the server has now, and the focus where it can go on. */
  async #again(): Promise<void> {
    this.#items = null;
    this.#cursor = null;
    await this.#load();
    await this.attend();
  }

  async #load(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#problem = null;
    void this.redraw();
    const { host, reader } = this.store;
    const path = host + paths.myComments + (this.#cursor ? `?cursor=${this.#cursor}` : '');
    try {
      const { items, nextCursor } = await reader.as((token) => call<MyComments>(path, { token }));
      this.#items = [...(this.#items ?? []), ...items];
      this.#cursor = nextCursor;
    } catch (error) {
      this.#problem = toApiError(error);
    }
    this.#busy = false;
    void this.redraw();
  }
}

/** Made with the dialog. */
export const MINE_ELEMENTS = { 'praat-mee-mine': MineDialog, 'praat-mee-appeal': AppealForm };
