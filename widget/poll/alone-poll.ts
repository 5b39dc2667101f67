import { css } from '../base/sheet.ts';
import { PraatMee } from '../thread/praat-mee.ts';

/** Of a discussion only what stands above its head: the poll, and what is said while it loads or where it cannot be had. */
const pollOnly = css`.head, .head ~ *, .live { display: none; }`;

/**
 * @tag praat-mee-poll
 * `<praat-mee-poll site article>`: the poll of an article without its discussion, anywhere on a page. A vote that the reader gave under the article counts
 * here too, and the other way round. What can be set and heard is that of `<praat-mee>`.
 */
export class PraatMeePoll extends PraatMee {
  constructor() {
    super();
    this.shadowRoot?.adoptedStyleSheets.push(pollOnly);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee-poll': PraatMeePoll;
  }
}
