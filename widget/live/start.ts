import { placeShare } from '../alone.ts';
import { borrowLook } from '../base/look.ts';
import { type Following, followPage, tellLoads } from './page.ts';
import { watchLook } from './watch-look.ts';

/** What is drawn again by itself, as far as it has to do with this. */
export interface Living extends Following {
  redraw(): Promise<void>;
}

/** Times on the page are drawn again this often. Milliseconds. */
const MINUTE = 60_000;

/** What goes on by itself while a discussion is on a page; loaded when the browser has nothing else to do. Gives what ends it. */
export function startLive(view: Living & HTMLElement): () => void {
  const minute = setInterval(view.redraw, MINUTE);
  const ends = [placeShare(view), watchLook(() => borrowLook(view)), followPage(view), tellLoads(view), () => clearInterval(minute)];
  return () => {
    for (const end of ends) end();
  };
}
