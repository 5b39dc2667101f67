import type { Comment } from '../../shared/comments.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { View } from '../thread/comment.ts';
import type { Voices } from '../voices/voices.ts';
import { copyLink, isCopied } from './copy-link.ts';
import { isHidden, turnHidden } from './hide.ts';
import { change, isChangeable, withdraw } from './own.ts';

/** One thing to do with a comment. */
export interface Action {
  text(texts: MoreTexts, comment: Comment, view: View): string;
  /** Whether it stands under this comment; where this is left out it always does. */
  shows?(view: View, comment: Comment): boolean;
  /** It also stands under a comment that only its writer sees. */
  ofOwn?: true;
  run(view: View, comment: Comment, voices: Voices): void;
}

/** In the order in which they stand under a comment. */
export const ACTIONS: readonly Action[] = [
  { text: (texts, comment) => (isCopied(comment) ? texts.copied : texts.copy), run: copyLink },
  {
    text: (texts) => texts.quote,
    shows: ({ store }) => store.page?.thread.state === 'open',
    run: async (view, comment) => (await view.getReady())?.quote(comment),
  },
  { text: (texts) => texts.change, shows: isChangeable, ofOwn: true, run: change },
  { text: (texts) => texts.withdraw, shows: isChangeable, ofOwn: true, run: withdraw },
  { text: (texts) => texts.report, run: (_, comment, voices) => voices.report(comment) },
  {
    text: (texts, { author }, view) => (isHidden(view, author.name) ? texts.show : texts.hide),
    shows: (_, { author }) => !author.badge,
    run: (view, { author }) => turnHidden(view, author.name),
  },
];
