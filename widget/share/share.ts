import type { Shared } from '../../shared/shares.ts';
import { AloneElement } from '../alone-element.ts';
import { call } from '../api.ts';
import { html } from '../base/html.ts';
import { linkButton } from '../base/link-button.ts';
import { read, write } from '../base/storage.ts';
import { type MoreTexts, nlMore } from '../i18n/nl-more.ts';
import { textsFor } from '../i18n/texts.ts';
import { findArticle } from '../thread/article.ts';
import { shareStyles } from './share-styles.ts';

/** Sites and programs that take an article by a plain link: the address but for its end, and whether that is the article's address alone. */
const WAYS: [name: string, address: string, bare?: true][] = [
  ['WhatsApp', 'https://wa.me/?text='],
  ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url=', true],
  ['Bluesky', 'https://bsky.app/intent/compose?text='],
  ['X', 'https://x.com/intent/post?text='],
  ['Facebook', 'https://www.facebook.com/sharer.php?u=', true],
  ['E-mail', 'mailto:?body='],
];

/**
 * `<praat-mee-share site article>`: ways to pass the article on. Plain links, and no request to anyone before a click; then the site's own
 * counter hears which way it was, and not of whom.
 *
 * @tag praat-mee-share
 * @attr {string} site - the site's id
 * @attr {string} article - the article's address; without it the page's canonical link, or else its own address
 * @attr {string} host - where Praatmee runs; the script tag knows it, the package has to be told
 */
export class PraatMeeShare extends AloneElement {
  static observedAttributes = ['site', 'article', 'host'];
  /** How often the article was shared, as far as it is known here. May be set before this class is there. */
  declare shares?: number | undefined;
  #texts: MoreTexts = nlMore;

  constructor() {
    super(shareStyles);
  }

  override async start(): Promise<void> {
    this.#texts = (await (await textsFor(this)).more?.(nlMore)) ?? nlMore;
    void this.redraw();
  }

  protected override draw(): unknown {
    const { shares } = this;
    const texts = this.#texts;
    const { title } = document;
    const url = findArticle(this.getAttribute('article'));
    const both = encodeURIComponent(`${title} ${url}`);
    /** Whether it is counted is not the reader's concern: nothing waits for it, and a failure stays unsaid. */
    const count = (channel: string) =>
      call<Shared>(this.origin, `/sites/${this.getAttribute('site')}/shares`, { method: 'POST', body: { url, channel } }).then(
        (now) => {
          this.shares = now.shares;
          this.redraw();
        },
        () => {},
      );
    const toMastodon = (event: Event) => {
      event.preventDefault();
      // Of whatever was typed: the server, an address on it, or an account's name.
      const [server] = /[^\s/@]+\.[^\s/@]+(?=\/|$)/.exec(this.find<HTMLInputElement>('input')?.value ?? '') ?? [];
      write('mastodon', server);
      open(`https://${server}/share?text=${both}`, '_blank', 'noopener');
      count('mastodon');
    };
    const copy = async () => {
      await navigator.clipboard.writeText(url);
      this.#texts = { ...texts, copy: texts.copied };
      this.redraw();
      count('copy');
    };
    // Who closes the sheet shared nothing.
    const sheet = () =>
      navigator.share({ title, url }).then(
        () => count('device'),
        () => {},
      );
    return html`<button class="link" popovertarget="ways">${texts.share}</button> <span class="quiet">${shares ? texts.shared(shares) : ''}</span>
      <div id="ways" popover>
        <div class="row">
          ${'share' in navigator ? linkButton(texts.device, sheet) : ''}
          ${WAYS.map(([name, address, bare]) => html`<a href=${address + (bare ? encodeURIComponent(url) : both)} target="_blank" rel="noopener" @click=${() => count(name.toLowerCase())}>${name}</a>`)}
          <span role="status">${linkButton(texts.copy, copy)}</span>
        </div>
        <form class="row" @submit=${toMastodon}>
          <label class="quiet">${texts.server} <input required pattern=".*[.].*" .value=${read<string>('mastodon') ?? ''}></label>
          <button class="link">Mastodon</button>
        </form>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee-share': PraatMeeShare;
  }
}
