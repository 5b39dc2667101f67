import type { Comment } from '../../shared/comments.ts';
import { html } from '../base/html.ts';
import { linkButton } from '../base/link-button.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { View } from '../thread/comment.ts';
import { isHidden, turnHidden } from './hide.ts';
import { change, isChangeable, withdraw } from './own.ts';
import type { Panels, Question } from './panel.ts';
import { report } from './report.ts';

/** What can be done with a comment, in a row. Of one that only its writer sees: what is its writer's to do. */
export function renderActions(view: View, comment: Comment, texts: MoreTexts, panels: Panels): unknown {
  const { id, author, status } = comment;
  const { name, badge } = author;
  const button = (words: string, press: (event: Event) => void) => linkButton(html`${words}<span class="sr"> (${name})</span>`, press);
  const asking = (words: string, question: (view: View, comment: Comment, texts: MoreTexts) => Question) =>
    button(words, ({ currentTarget }) => panels.ask(id, currentTarget as HTMLElement, question(view, comment, texts)));
  const copy = async () => {
    const address = new URL(`#reactie-${id}`, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      panels.tell(id, texts.copied);
    } catch {
      // The page goes there, and the address can be taken from above.
      location.href = address;
    }
  };
  const { page } = view.store;
  const own = isChangeable(view, comment) ? [asking(texts.change, change), asking(texts.withdraw, withdraw)] : '';
  return [
    status === 'approved'
      ? [
          button(texts.copy, copy),
          page?.thread.state === 'open' ? button(texts.quote, async () => (await view.getReady())?.quote(comment)) : '',
          own || asking(texts.report, report),
          own || badge ? '' : button(isHidden(view, name) ? texts.show : texts.hide, () => turnHidden(view, name)),
        ]
      : own,
    panels.render(id),
  ];
}
