import type { Comment } from '../../shared/comments.ts';
import { nlVoices } from '../i18n/nl-voices.ts';
import { nlWriting } from '../i18n/nl-writing.ts';
import type { View } from '../thread/comment.ts';
import { composerStyles } from '../thread/composer-styles.ts';
import { MINE_ELEMENTS, type MineDialog } from './mine-dialog.ts';
import { NoticeDialog } from './notice-dialog.ts';
import { ReportDialog } from './report-dialog.ts';
import { voicesStyles } from './voices-styles.ts';

/** What readers say to the editors rather than to each other. */
export interface Voices {
  report(comment: Comment): void;
  mine(): void;
}

const ELEMENTS = { 'praat-mee-report': ReportDialog, 'praat-mee-notice': NoticeDialog, ...MINE_ELEMENTS };

/** Prepares the dialogs of one widget. */
export async function startVoices(root: ShadowRoot, view: View): Promise<Voices> {
  const [texts = nlVoices, writing = nlWriting] = await Promise.all([view.texts.voices?.(nlVoices), view.texts.writing?.(nlWriting)]);
  for (const [name, element] of Object.entries(ELEMENTS)) if (!customElements.get(name)) customElements.define(name, element);
  for (const sheet of [composerStyles, voicesStyles]) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const open = (dialog: HTMLElement, given: object) => root.append(Object.assign(dialog, { store: view.store, texts }, given));
  const notice = (comment: Comment) => open(document.createElement('praat-mee-notice'), { comment });
  return {
    report: (comment) => {
      const dialog = document.createElement('praat-mee-report');
      const toNotice = () => {
        dialog.remove();
        notice(comment);
      };
      open(dialog, { comment, notice: toNotice });
    },
    mine: () => open(document.createElement('praat-mee-mine') as MineDialog, { writing }),
  };
}
