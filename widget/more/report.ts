import type { Comment } from '../../shared/comments.ts';
import { WORDS_TO_WRITER_MAX } from '../../shared/limits.ts';
import { commentPage } from '../../shared/page-paths.ts';
import { tell } from '../base/events.ts';
import { html } from '../base/html.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { View } from '../thread/comment.ts';
import type { Question } from './panel.ts';

/** Why a reader reports a comment; from there the way to a formal notice. */
export function report({ shadowRoot, store }: View, { id, author }: Comment, texts: MoreTexts): Question {
  return {
    title: texts.why(author.name),
    button: texts.report,
    method: 'POST',
    path: `/comments/${id}/reports`,
    typed: {},
    // Nothing is wrong before anything was chosen, whatever a browser tells a screen reader of what is required.
    renderFields: ({ reason, words = '' }) => html`
      ${Object.entries(texts.reasons).map(([one, label]) => html`<label class="choice"><input type="radio" name="reason" required aria-invalid="false" value=${one} .checked=${one === reason}> ${label}</label>`)}
      <label class="quiet">${texts.reportWords}<textarea name="words" part="input" maxlength=${WORDS_TO_WRITER_MAX} .value=${words}></textarea></label>
      <a class="quiet" target="_blank" href=${`${store.host}${commentPage(id, 'notice')}?lang=${store.lang}`}>${texts.toNotice}</a>`,
    done: () => {
      if (shadowRoot) tell(shadowRoot, 'praatmee-report', { commentId: id });
      return texts.reported;
    },
  };
}
