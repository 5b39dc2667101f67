import { ago } from '../base/times.ts';

/** Says again how long ago everything was, a list at a time: only the words, and never so many at once that a slow machine stands still. */
export function tellTimes(root: ShadowRoot, locale: string | string[]): void {
  for (const list of root.querySelectorAll('.top'))
    setTimeout(() => {
      for (const time of list.querySelectorAll('time')) {
        const words = ago(time.dateTime, locale);
        // After the mark by which the template keeps its place.
        const text = time.lastChild as Text;
        if (text.data !== words) text.data = words;
      }
    });
}
