import { LitElement } from 'lit';

/** An element inside the widget's shadow root that draws into itself, so that one set of styles and parts holds for all of the widget. */
export class Part extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected find<Found extends HTMLElement>(selector: string): Found | null {
    return this.querySelector<Found>(selector);
  }
}
