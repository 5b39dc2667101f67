/** Elements that a page may place without a discussion: loading this file defines them. */
import { PraatMeeLatest } from './latest/latest.ts';
import { PraatMeePoll } from './poll/alone-poll.ts';
import { PraatMeeShare } from './share/share.ts';
import type { ThreadStore } from './thread/thread-store.ts';

if (!customElements.get('praat-mee-share')) {
  customElements.define('praat-mee-share', PraatMeeShare);
  customElements.define('praat-mee-latest', PraatMeeLatest);
  customElements.define('praat-mee-poll', PraatMeePoll);
}

/** Puts the ways to share under the head of a discussion, into the place that is kept there (thread/styles.ts, live/styles.ts). Gives what ends it. */
export function placeShare({ store, shadowRoot }: { store: ThreadStore; shadowRoot: ShadowRoot | null }): () => void {
  const share = Object.assign(document.createElement('praat-mee-share'), { shares: store.page?.shares });
  for (const name of PraatMeeShare.observedAttributes) share.setAttribute(name, store[name as 'site' | 'article' | 'host']);
  shadowRoot?.querySelector('.head')?.after(share);
  return () => share.remove();
}
