import type { Comment } from '../../shared/comments.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { View } from '../thread/comment.ts';

/** One thing to do with a comment. */
export interface Action {
  text(texts: MoreTexts): string;
  /** Whether it stands under this comment; where this is left out it always does. */
  shows?(view: View, comment: Comment): boolean;
  run(view: View, comment: Comment): void;
}

/** In the order in which they stand under a comment. */
export const ACTIONS: readonly Action[] = [{ text: (texts) => texts.report, run: (view, comment) => view.report(comment) }];
