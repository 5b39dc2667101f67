import type { PraatMeeCount } from './face.js';

declare global {
  interface HTMLElementTagNameMap {
    'praat-mee-count': PraatMeeCount;
  }
}
