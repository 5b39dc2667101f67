import { html } from 'lit/html.js';
import type { Comment } from '../../shared/comments.ts';
import type { ReaderPageAddress } from '../../shared/readers.ts';
import * as paths from '../../shared/voices-paths.ts';
import type { ApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { nlVoices, type VoicesTexts } from '../i18n/nl-voices.ts';
import { SidesDialog } from '../more/sides-dialog.ts';
import type { View } from '../thread/comment.ts';
import { AskDialog, type Question } from './ask-dialog.ts';
import { NoticeDialog } from './notice-dialog.ts';
import { ReportDialog } from './report-dialog.ts';
import { troubleText } from './trouble-text.ts';
import { voicesStyles } from './voices-styles.ts';

/** What readers say to the editors rather than to each other. */
export interface Voices {
  report(comment: Comment): void;
  mine(): void;
  /** Sets the sides of the poll next to each other, under this heading. */
  sides(heading: string): void;
  /** Why something did not go, to be heard at once. */
  trouble(problem: ApiError | undefined): unknown;
  /** Asks before something is done. */
  ask(question: Question): void;
  texts: VoicesTexts;
}

const ELEMENTS = {
  'praat-mee-ask': AskDialog,
  'praat-mee-report': ReportDialog,
  'praat-mee-notice': NoticeDialog,
  'praat-mee-sides': SidesDialog,
};

/** Prepares the dialogs of one widget. */
export async function startVoices(root: ShadowRoot, view: View): Promise<Voices> {
  const [texts = nlVoices] = await Promise.all([
    view.texts.voices?.(nlVoices),
    // For the styles of its form, which the dialogs have too.
    view.getReady(),
  ]);
  for (const [name, element] of Object.entries(ELEMENTS)) if (!customElements.get(name)) customElements.define(name, element);
  root.adoptedStyleSheets.push(voicesStyles);
  const open = (dialog: HTMLElement, given: object) => root.append(Object.assign(dialog, { store: view.store, texts }, given));
  const notice = (comment: Comment) => open(document.createElement('praat-mee-notice'), { comment });
  const ask = (question: Question) => open(document.createElement('praat-mee-ask'), { question, first: view.texts });
  const mine = (): void => {
    const goTo = (page: unknown) => location.assign(`${(page as ReaderPageAddress).url}?lang=${view.texts.locale}`);
    const question = {
      title: view.texts.mine,
      text: texts.trouble,
      button: view.texts.retry,
      method: 'POST' as const,
      path: paths.myPage,
      done: goTo,
    };
    void asReader(view.store, paths.myPage, { method: 'POST' }).then(goTo, () => ask(question));
  };
  return {
    report: (comment) => {
      const dialog = document.createElement('praat-mee-report');
      const toNotice = () => {
        dialog.remove();
        notice(comment);
      };
      open(dialog, { comment, notice: toNotice });
    },
    sides: (heading) => open(document.createElement('praat-mee-sides'), { view, heading }),
    trouble: (problem) => problem && html`<p class="problem" role="alert">${troubleText(problem, texts)}</p>`,
    mine,
    ask,
    texts,
  };
}
