import { Directive, directive } from 'lit/directive.js';
import { noChange } from 'lit/html.js';

/** Draws a place again only where one of `known` is another than when it was drawn last. */
class Guard extends Directive {
  #last: unknown[] = [];

  render(known: unknown[], draw: () => unknown): unknown {
    if (known.every((one, at) => one === this.#last[at])) return noChange;
    this.#last = known;
    return draw();
  }
}

export const guard = directive(Guard);
