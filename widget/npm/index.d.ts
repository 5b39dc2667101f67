import type { PraatMee, PraatMeeEventMap, PraatMeeLatest, PraatMeePoll, PraatMeeShare } from './face.js';

export type * from './face.js';

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee': PraatMee;
    'praat-mee-poll': PraatMeePoll;
    'praat-mee-share': PraatMeeShare;
    'praat-mee-latest': PraatMeeLatest;
  }
  interface HTMLElementEventMap extends PraatMeeEventMap {}
}
