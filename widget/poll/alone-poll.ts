import { css } from '../base/sheet.ts';

/** Of a discussion only what stands above its head: the poll, and what is said while it loads or where it cannot be had. */
const pollOnly = css`.head, .head ~ *, .live { display: none; }`;

/**
 * @tag praat-mee-poll
 * `<praat-mee-poll site article>`: the poll of an article without its discussion, anywhere on a page. A vote that the reader gave under the article counts
 * here too, and the other way round.
 *
 * @attr {string} site - the site's id
 * @attr {string} article - the article's address; without it the page's canonical link, or else its own address
 * @attr {string} host - where Praatmee runs; the script tag knows it, the package has to be told
 * @fires {VoteEvent} praatmee-vote - this reader's vote was counted, or withdrawn
 */
export class PraatMeePoll extends HTMLElement {
  static observedAttributes = ['site', 'article', 'host'];
  /** All that a poll needs around it, <praat-mee> has. */
  readonly #whole = document.createElement('praat-mee');

  connectedCallback(): void {
    this.style.minHeight = '';
    const sheets = this.#whole.shadowRoot?.adoptedStyleSheets;
    if (!sheets?.includes(pollOnly)) sheets?.push(pollOnly);
    this.append(this.#whole);
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (value === null) this.#whole.removeAttribute(name);
    else this.#whole.setAttribute(name, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee-poll': PraatMeePoll;
  }
}
