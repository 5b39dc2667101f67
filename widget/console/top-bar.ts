import { html, nothing } from 'lit';
import { DeskElement } from './base/desk-element.ts';
import type { Desk } from './desk.ts';
import { texts } from './i18n/texts.ts';
import { hashOf } from './router.ts';
import { type Screen, screenEntry, screens } from './screens.ts';

/** `<desk-top>`: where one can go, on which site, and who one is. Fires `show-keys`. */
export class TopBar extends DeskElement {
  static override properties = { desk: { attribute: false } };
  declare desk: Desk;

  protected override render() {
    const { workplace, site } = this.desk.state;
    this.watch(this.desk, ...(workplace ? [workplace.queue] : []));
    const t = texts();
    return html`
      <header class="top">
        <p class="brand">${t.desk}</p>
        ${
          site
            ? html`
              <nav aria-label=${t.menu}>
                ${this.#links('bar')}
                ${this.#more()}
              </nav>
            `
            : nothing
        }
        ${this.#sites()}
        <div class="who">
          <button class="quiet keys-button" @click=${() => this.dispatchEvent(new Event('show-keys'))}>${t.keys} <kbd aria-hidden="true">?</kbd></button>
          ${site ? html`<a class="me" href=${hashOf({ site: site.id, screen: 'account' })}>${this.desk.session.state.session?.moderator.name}</a>` : nothing}
          <button class="quiet" @click=${() => this.desk.session.signOut()}>${t.signOut}</button>
        </div>
      </header>
    `;
  }

  protected override updated(): void {
    const total = this.desk.state.workplace?.queue.state.total ?? 0;
    document.title = total > 0 ? `(${total}) ${texts().desk}` : texts().desk;
  }

  /** What does not fit in the bar; the part where one is gives the button its name. */
  #more() {
    const links = this.#links('more');
    if (links.length === 0) return nothing;
    const here = screens('more').find(([screen]) => this.#isHere(screen));
    return html`
      <button class="more" popovertarget="more-menu" aria-current=${here ? 'true' : nothing}>${here?.[1].menu?.label(texts()) ?? texts().more}</button>
      <div id="more-menu" class="menu" popover @click=${this.#closeMenu}>
        ${links}
        <button class="quiet sign-out" @click=${() => this.desk.session.signOut()}>${texts().signOut}</button>
      </div>
    `;
  }

  #links(place: 'bar' | 'more') {
    return screens(place)
      .filter(([, { least }]) => this.desk.may(least))
      .map(([screen, { menu }]) => this.#link(screen, menu?.label(texts()) ?? ''));
  }

  #link(screen: Screen, label: string) {
    const { site } = this.desk.state;
    const total = screen === 'queue' ? (this.desk.state.workplace?.queue.state.total ?? 0) : 0;
    const count = total > 0 ? html` <span class="count">${total}</span>` : nothing;
    const here = this.#isHere(screen) ? 'page' : nothing;
    return html`<a href=${hashOf({ site: site?.id ?? null, screen })} aria-current=${here}>${label}${count}</a>`;
  }

  #isHere(screen: Screen): boolean {
    const here = this.desk.state.route.screen;
    return here === screen || screenEntry(here).under === screen;
  }

  #sites() {
    const { site } = this.desk.state;
    const sites = this.desk.session.state.session?.sites ?? [];
    if (sites.length < 2) return nothing;
    return html`
      <label class="sites">
        <span class="unseen">${texts().site}</span>
        <select @change=${this.#change}>
          ${sites.map((one) => html`<option value=${one.id} ?selected=${one.id === site?.id}>${one.name}</option>`)}
        </select>
      </label>
    `;
  }

  #change = (event: Event) => {
    const here = this.desk.state.route.screen;
    const screen = (screenEntry(here).under as Screen | undefined) ?? here;
    location.hash = hashOf({ site: (event.target as HTMLSelectElement).value, screen });
  };

  #closeMenu = () => {
    this.querySelector<HTMLElement>('#more-menu')?.hidePopover();
  };
}
