/** What readers get once their browser has nothing else to do: all but the first view and the form. Loading this file defines the elements that need no discussion. */
import './alone.ts';

export { startMore } from './more/more.ts';
