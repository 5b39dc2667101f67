import { html } from 'lit';
import { DeskElement } from './base/desk-element.ts';
import { type Poller, poller } from './base/poller.ts';
import { failedPanel, loadingPanel } from './base/state-panel.ts';
import type { Desk } from './desk.ts';
import { texts } from './i18n/texts.ts';
import { keyCommand, takesKeys } from './queue/key-command.ts';
import { hashOf } from './router.ts';
import { readOneTimeLink } from './session/one-time-link.ts';

/** `<praat-desk>`: the whole page. Its `desk` is there before it is put into the page. */
export class PraatDesk extends DeskElement {
  static override properties = { desk: { attribute: false }, keysShown: { state: true } };
  declare desk: Desk;
  declare keysShown: boolean;
  #poller: Poller | null = null;

  constructor() {
    super();
    this.keysShown = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#go);
    addEventListener('online', this.#refresh);
    document.addEventListener('visibilitychange', this.#pace);
    document.addEventListener('keydown', this.#press);
    this.#poller = poller(() => this.#round(), { set: setTimeout.bind(window), clear: (handle) => clearTimeout(Number(handle)) }, Date.now);
    this.#go();
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#go);
    removeEventListener('online', this.#refresh);
    document.removeEventListener('visibilitychange', this.#pace);
    document.removeEventListener('keydown', this.#press);
    this.#poller?.pause();
    this.desk.state.workplace?.link.pause();
  }

  protected override render() {
    this.watch(this.desk, this.desk.session);
    const { invitation } = this.desk.state;
    if (invitation) return html`<main class="door"><desk-invitation .invitation=${invitation}></desk-invitation></main>`;
    const { phase, session, failure } = this.desk.session.state;
    if (phase === 'unknown') return html`<main>${loadingPanel()}</main>`;
    if (phase === 'unreachable')
      return html`<main>${failedPanel(texts().signIn.unreachable, failure, () => this.desk.session.start(null))}</main>`;
    if (!session) return this.#door();
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${texts().toMain}</a>
      <desk-top .desk=${this.desk} @show-keys=${this.#showKeys}></desk-top>
      <main id="main" tabindex="-1"><desk-screen .desk=${this.desk} @show-keys=${this.#showKeys}></desk-screen></main>
      <desk-keys .settings=${this.desk.settings} ?open=${this.keysShown} @close=${this.#hideKeys}></desk-keys>
      <desk-sign-in-again .session=${this.desk.session}></desk-sign-in-again>
    `;
  }

  protected override updated(): void {
    this.#pace();
    this.#nameSite();
  }

  #door() {
    return html`
      <main class="door">
        <h1>${texts().signIn.title}</h1>
        <desk-sign-in .session=${this.desk.session}></desk-sign-in>
      </main>
    `;
  }

  /** The address says on which site one is, so that going back and a bookmark lead there. */
  #nameSite(): void {
    const { route, site } = this.desk.state;
    if (!site || route.site === site.id) return;
    history.replaceState(null, '', hashOf({ ...route, site: site.id }));
    this.#go();
  }

  /** The code of a one-time link leaves the address at once: it is of no use any more and belongs in no history. */
  async #start(): Promise<void> {
    const link = readOneTimeLink(location.search);
    const invited = new URLSearchParams(location.search).get('uitnodiging');
    if (location.search) history.replaceState(null, '', location.pathname + location.hash);
    if (invited) this.desk.openInvitation(invited);
    else await this.desk.session.start(link);
  }

  async #round() {
    return (await this.desk.state.workplace?.queue.refresh()) ?? { ok: true as const };
  }

  #pace = () => {
    const working = this.desk.session.state.phase === 'signedIn' && document.visibilityState === 'visible';
    const link = this.desk.state.workplace?.link;
    if (working) {
      this.#poller?.resume();
      link?.resume();
    } else {
      this.#poller?.pause();
      link?.pause();
    }
  };

  /** The keys are told on every screen, also where none of the others works. */
  #press = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.defaultPrevented || document.querySelector('dialog[open]') || !this.desk.session.state.session) return;
    if (takesKeys(target.tagName, target.getAttribute('type'), target.isContentEditable)) return;
    if (keyCommand(event, this.desk.settings.state.keysOn) !== 'help') return;
    event.preventDefault();
    this.#showKeys();
  };

  #refresh = () => void this.#round();

  #go = () => this.desk.go(location.hash);

  #skip = (event: Event) => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#main')?.focus();
  };

  #showKeys = () => {
    this.keysShown = true;
  };

  #hideKeys = () => {
    this.keysShown = false;
  };
}
