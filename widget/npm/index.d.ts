import type { PraatMee, PraatMeeEventMap, PraatMeeLatest, PraatMeeShare } from './face.js';

export type * from './face.js';

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee': PraatMee;
    'praat-mee-share': PraatMeeShare;
    'praat-mee-latest': PraatMeeLatest;
  }
  interface HTMLElementEventMap extends PraatMeeEventMap {}
}
