import type { PraatMee, PraatMeeEventMap } from './face.js';

export type * from './face.js';

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee': PraatMee;
  }
  interface HTMLElementEventMap extends PraatMeeEventMap {}
}
