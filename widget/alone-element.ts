import { DrawnElement } from './base/drawn-element.ts';
import { borrowLook } from './base/look.ts';
import { baseStyles } from './base/styles.ts';
import { watchLook } from './live/watch-look.ts';

/** An element that a page may place without a discussion, in the page's own looks. */
export abstract class AloneElement extends DrawnElement {
  constructor(sheet: CSSStyleSheet) {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [baseStyles, sheet];
  }

  protected override connected(): (() => void)[] {
    borrowLook(this);
    this.start();
    return watchLook(this);
  }

  abstract override start(): unknown;
}
