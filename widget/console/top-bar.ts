import { html, nothing } from 'lit';
import { DeskElement } from './base/desk-element.ts';
import type { Desk } from './desk.ts';
import { texts } from './i18n/texts.ts';
import { hashOf, type Route } from './router.ts';

/** `<desk-top>`: where one can go, on which site, and who one is. Fires `show-keys`. */
export class TopBar extends DeskElement {
  static override properties = { desk: { attribute: false } };
  declare desk: Desk;

  protected override render() {
    const { workplace, site } = this.desk.state;
    this.watch(this.desk, ...(workplace ? [workplace.queue] : []));
    const t = texts();
    const total = workplace?.queue.state.total ?? 0;
    return html`
      <header class="top">
        <p class="brand">${t.desk}</p>
        ${
          site
            ? html`
              <nav aria-label=${t.menu}>
                ${this.#link('queue', t.queue, total > 0 ? html` <span class="count">${total}</span>` : nothing)}
                ${this.#link('threads', t.threads, nothing)}
              </nav>
            `
            : nothing
        }
        ${this.#sites()}
        <div class="who">
          <button class="quiet keys-button" @click=${() => this.dispatchEvent(new Event('show-keys'))}>${t.keys} <kbd aria-hidden="true">?</kbd></button>
          <span class="me">${this.desk.session.state.session?.moderator.name}</span>
          <button class="quiet" @click=${() => this.desk.session.signOut()}>${t.signOut}</button>
        </div>
      </header>
    `;
  }

  protected override updated(): void {
    const total = this.desk.state.workplace?.queue.state.total ?? 0;
    document.title = total > 0 ? `(${total}) ${texts().desk}` : texts().desk;
  }

  #link(screen: 'queue' | 'threads', label: string, more: unknown) {
    const { site, route } = this.desk.state;
    const here = route.screen === screen || (screen === 'threads' && route.screen === 'thread');
    return html`<a href=${hashOf({ site: site?.id ?? null, screen })} aria-current=${here ? 'page' : nothing}>${label}${more}</a>`;
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
    const screen: Route['screen'] = this.desk.state.route.screen === 'queue' ? 'queue' : 'threads';
    location.hash = hashOf({ site: (event.target as HTMLSelectElement).value, screen });
  };
}
