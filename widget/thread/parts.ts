import { Later } from '../base/later.ts';
import type { View } from './comment.ts';

/** What a widget is made of besides what shows a discussion first: each is fetched when a reader reaches for it. */
export class Parts {
  readonly writing;
  readonly more;
  readonly live = new Later(() => import('../rest.ts'));

  constructor(root: ShadowRoot, view: View) {
    this.more = new Later(() => import('../rest.ts').then(({ startMore }) => startMore(root, view)));
    this.writing = new Later(() => import('./writing.ts').then(({ startWriting }) => startWriting(root, view)));
  }
}
