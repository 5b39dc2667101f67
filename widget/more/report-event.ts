import { BUBBLING } from '../base/events.ts';

/** `praatmee-report`: the reader reported a comment to the editors. */
export class ReportEvent extends Event {
  readonly commentId: string;

  constructor(commentId: string) {
    super('praatmee-report', BUBBLING);
    this.commentId = commentId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'praatmee-report': ReportEvent;
  }
}
