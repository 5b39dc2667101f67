import { render } from './html.ts';

/**
 * An element that draws itself with templates, at most once in a turn. Of LitElement it has the part that readers need,
 * in a tenth of the bytes (CONTRIBUTING.md, "Why it is so").
 */
export abstract class DrawnElement extends HTMLElement {
  #drawing: Promise<void> | null = null;
  #ends: (() => void)[] = [];
  /** Set while it is drawn, where what was left out has its turn in a task of its own. */
  isUndone = false;

  /** Where it draws: a shadow root, or the element itself where it stands in another's. */
  protected get place(): HTMLElement | ShadowRoot {
    return this.shadowRoot ?? this;
  }

  /** Where Praatmee runs. Not called `host`, which frameworks would set instead of the attribute. */
  protected get origin(): string {
    return new URL(this.getAttribute('host') ?? '', import.meta.url).origin;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.start?.();
  }

  connectedCallback(): void {
    this.#ends = this.connected();
    this.redraw();
  }

  disconnectedCallback(): void {
    for (const end of this.#ends) end();
  }

  /** Begins what lasts while the element is in a page, each time that it comes into one; gives what ends it. */
  protected abstract connected(): (() => void)[];
  protected abstract draw(): unknown;
  /** Shows what the attributes name. */
  start?(): unknown;

  /** Draws again soon, and goes on in tasks of their own while `draw` leaves something undone; resolves when all is there. */
  readonly redraw = (): Promise<void> => {
    this.#drawing ??= new Promise<void>((begin) => (this.isUndone ? setTimeout(begin) : begin())).then(() => {
      this.#drawing = null;
      if (!this.isConnected) return;
      render(this.draw(), this.place, this);
      if (this.isUndone) return this.redraw();
    });
    return this.#drawing;
  };

  protected find<Found extends HTMLElement>(selector: string): Found | null {
    return this.place.querySelector<Found>(selector);
  }
}
