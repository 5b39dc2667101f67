import type { CommentEvent, LoadEvent, ReportEvent, VoteEvent } from '../../widget/base/events.ts';
import type * as Face from '../../widget/npm/face.d.ts';
import type { PraatMee } from '../../widget/thread/praat-mee.ts';

/** Never run: the compiler holds here that the element and its events are what the types of the package promise. */
export const promised: (element: PraatMee) => Face.PraatMee = (element) => element;

interface Events {
  'praatmee-load': LoadEvent;
  'praatmee-comment': CommentEvent;
  'praatmee-vote': VoteEvent;
  'praatmee-report': ReportEvent;
}
export const promisedEvents: (events: Events) => Face.PraatMeeEventMap = (events) => events;
