import { html } from 'lit';
import { DeskElement } from './base/desk-element.ts';
import { failedPanel, loadingPanel } from './base/state-panel.ts';
import type { Desk } from './desk.ts';
import { texts } from './i18n/texts.ts';
import { type Place, type Screen, screenEntry } from './screens.ts';

/** `<desk-screen>`: the screen where one is, as soon as its part of the desk is there. */
export class ScreenFrame extends DeskElement {
  static override properties = { desk: { attribute: false }, loaded: { state: true }, failed: { state: true } };
  declare desk: Desk;
  declare loaded: ReadonlySet<Screen>;
  declare failed: Screen | null;

  constructor() {
    super();
    this.loaded = new Set();
    this.failed = null;
  }

  protected override render() {
    this.watch(this.desk);
    const { route, site, workplace: work } = this.desk.state;
    const t = texts();
    if (!site || !work) return html`<div class="panel"><h1>${t.desk}</h1><p>${t.noSites}</p></div>`;
    const place: Place = { desk: this.desk, work, site, route };
    const { load, least, show } = screenEntry(route.screen);
    if (!this.desk.may(least)) return html`<div class="panel"><h1>${t.notYours}</h1><p>${t.notYoursMore}</p></div>`;
    if (!load || this.loaded.has(route.screen)) return show(place);
    if (this.failed === route.screen) return failedPanel(t.notLoaded, null, () => this.#load(route.screen, load));
    void this.#load(route.screen, load);
    return loadingPanel();
  }

  /** A part that is there already comes back at once; the browser loads each only once. */
  async #load(screen: Screen, load: () => Promise<unknown>): Promise<void> {
    const [result] = await Promise.allSettled([load()]);
    if (result.status === 'fulfilled') this.loaded = new Set([...this.loaded, screen]);
    this.failed = result.status === 'rejected' ? screen : null;
  }
}
