import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PraatMee, PraatMeeAttributes, PraatMeeCount, PraatMeeEventMap, PraatMeeLatest, PraatMeePoll, PraatMeeShare } from './face.js';

/** React names a custom element's listener `on` and the event's own name. */
type Listeners = { [Name in keyof PraatMeeEventMap as `on${Name}`]?: (event: PraatMeeEventMap[Name]) => void };
type Props<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'praat-mee': Props<PraatMee> & PraatMeeAttributes & Listeners;
      'praat-mee-poll': Props<PraatMeePoll> & Omit<PraatMeeAttributes, 'sort'> & Listeners;
      'praat-mee-share': Props<PraatMeeShare> & Omit<PraatMeeAttributes, 'sort'>;
      'praat-mee-latest': Props<PraatMeeLatest> & Pick<PraatMeeAttributes, 'site' | 'host'> & { count?: number };
      'praat-mee-count': Props<PraatMeeCount> & Omit<PraatMeeAttributes, 'sort'>;
    }
  }
}
