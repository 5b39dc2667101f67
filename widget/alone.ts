/** Elements that a page may place without a discussion: loading this file defines them. */
import { PraatMeeLatest } from './latest/latest.ts';
import { PraatMeePoll } from './poll/alone-poll.ts';
import { PraatMeeShare } from './share/share.ts';

if (!customElements.get('praat-mee-share')) {
  customElements.define('praat-mee-share', PraatMeeShare);
  customElements.define('praat-mee-latest', PraatMeeLatest);
  customElements.define('praat-mee-poll', PraatMeePoll);
}
