import { Later } from '../base/later.ts';
import type { More } from '../more/more.ts';
import type { PraatMee } from './praat-mee.ts';
import type { Writing } from './writing.ts';

/** What a widget is made of besides what shows a discussion first: fetched when a reader reaches for it, or the browser has nothing else to do. */
export class Parts {
  readonly writing: Later<Writing>;
  readonly more: Later<More>;

  constructor(view: PraatMee) {
    this.more = new Later(() => import('../rest.ts').then(({ startMore }) => startMore(view)));
    this.writing = new Later(() => import('./writing.ts').then(({ startWriting }) => startWriting(view)));
  }
}
