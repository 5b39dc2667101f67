/** Elements that a page may place without a discussion. Loading this file defines them. */
import { PraatMeeLatest } from './latest/latest.ts';
import { PraatMeeShare } from './share/share.ts';

if (!customElements.get('praat-mee-share')) {
  customElements.define('praat-mee-share', PraatMeeShare);
  customElements.define('praat-mee-latest', PraatMeeLatest);
}
