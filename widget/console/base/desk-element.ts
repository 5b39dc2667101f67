import { LitElement } from 'lit';
import type { Store } from '../../base/store.ts';

/**
 * An element of the desk. The desk is a page of its own, so its elements live in the page: one style sheet, and labels, headings and
 * focus work across them.
 */
export class DeskElement extends LitElement {
  #stores: readonly Store[] = [];
  #leave: (() => void)[] = [];

  /** Renders again whenever one of the stores changes, for as long as the element is in the page. */
  protected watch(...stores: readonly Store[]): void {
    if (stores.length === this.#stores.length && stores.every((store, index) => store === this.#stores[index])) return;
    this.#unwatch();
    this.#stores = stores;
    if (this.isConnected) this.#listen();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #listen(): void {
    this.#unwatch();
    this.#leave = this.#stores.map((store) => store.watch(() => this.requestUpdate()));
  }

  #unwatch(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
  }
}
