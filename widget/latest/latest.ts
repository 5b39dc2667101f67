import type { Latest } from '../../shared/latest.ts';
import { AloneElement } from '../alone-element.ts';
import { call } from '../api.ts';
import { html } from '../base/html.ts';
import { ago } from '../base/times.ts';
import type { Texts } from '../i18n/nl.ts';
import { textsFor } from '../i18n/texts.ts';
import { latestStyles } from './latest-styles.ts';

/** Comments unless told otherwise; and the place of each, in rem: at most four lines. */
const COUNT = 5;
const PLACE = 7.5;

/**
 * `<praat-mee-latest site count>`: what readers said last, on whatever article of the site. A heading is the page's to give.
 *
 * @tag praat-mee-latest
 * @attr {string} site - the site's id
 * @attr {number} count - how many comments, 1 to 20; 5 unless set
 * @attr {string} host - where Praatmee runs; the script tag knows it, the package has to be told
 * @csspart name - who wrote
 * @csspart time - when
 * @csspart text - the beginning of what they wrote
 */
export class PraatMeeLatest extends AloneElement {
  static observedAttributes = ['site', 'count', 'host'];
  #texts!: Texts;
  /** null while they are on their way; undefined where they did not come. */
  #items: Latest['items'] | null | undefined = null;
  #asked = '';

  constructor() {
    super(latestStyles);
  }

  protected override draw(): unknown {
    const items = this.#items;
    const texts = this.#texts;
    if (!texts) return '';
    if (!items?.length) return html`<p class="quiet">${items ? texts.empty : items === null ? texts.loading : texts.failed}</p>`;
    return html`<ol>${items.map(
      ({ url, author, excerpt, createdAt, thread }) => html`<li>
        <p><bdi part="name">${author.name}</bdi> <time class="quiet" part="time" datetime=${createdAt}>${ago(createdAt, texts.locale)}</time></p>
        <p><a href=${url} part="text">${excerpt}</a></p>
        <p class="quiet">${thread.title ?? thread.url}</p>
      </li>`,
    )}</ol>`;
  }

  /** Keeps the place of all that may come, so that nothing below moves when they do. */
  override async start(): Promise<void> {
    const count = Number(this.getAttribute('count') ?? COUNT);
    const path = `/sites/${this.getAttribute('site')}/latest?count=${count}`;
    const address = this.origin + path;
    // Each attribute tells when the element begins.
    if (address === this.#asked) return;
    this.style.minHeight = `${count * PLACE}rem`;
    this.#asked = address;
    this.#texts = await textsFor(this);
    const found = await call<Latest>(this.origin, path).catch(() => undefined);
    // Another site or number was asked for meanwhile.
    if (address !== this.#asked) return;
    this.#items = found?.items;
    void this.redraw();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee-latest': PraatMeeLatest;
  }
}
