import type { Comment } from '../../shared/comments.ts';
import { nlVoices, type VoicesTexts } from '../i18n/nl-voices.ts';
import { nlWriting, type WritingTexts } from '../i18n/nl-writing.ts';
import { isEnglish } from '../i18n/texts.ts';
import { composerStyles } from '../thread/composer-styles.ts';
import type { ThreadStore } from '../thread/thread-store.ts';
import { MINE_ELEMENTS, type MineDialog } from './mine-dialog.ts';
import { NoticeDialog } from './notice-dialog.ts';
import { ReportDialog } from './report-dialog.ts';
import { voicesStyles } from './voices-styles.ts';

/** What readers say to the editors rather than to each other; loaded when somebody reports a comment or opens their own. */
export interface Voices {
  report(comment: Comment): void;
  mine(): void;
}

const ELEMENTS = { 'praat-mee-report': ReportDialog, 'praat-mee-notice': NoticeDialog, ...MINE_ELEMENTS };

/** Prepares the dialogs of one widget. */
export async function startVoices(root: ShadowRoot, store: ThreadStore): Promise<Voices> {
  const [texts, writing] = await textsOf(root.host);
  for (const [name, element] of Object.entries(ELEMENTS)) if (!customElements.get(name)) customElements.define(name, element);
  for (const sheet of [composerStyles, voicesStyles]) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const open = (dialog: HTMLElement, given: object) => root.append(Object.assign(dialog, { store, texts }, given));
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

async function textsOf(element: Element): Promise<[VoicesTexts, WritingTexts]> {
  if (!isEnglish(element)) return [nlVoices, nlWriting];
  const [{ enVoices }, { enWriting }] = await Promise.all([import('../i18n/en-voices.ts'), import('../i18n/en-writing.ts')]);
  return [enVoices, enWriting];
}
