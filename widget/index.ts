/** The reader's elements. Loading this file defines them; nothing else in the widget has such an effect. */
import { PraatMee } from './thread/praat-mee.ts';

// A page may hold the tag twice, also of two hosts.
if (!customElements.get('praat-mee')) {
  customElements.define('praat-mee', PraatMee);
}
// The elements that need no discussion come with what is loaded when there is one.
if (document.querySelector('[site]:not(:defined)')) import('./rest.ts');
