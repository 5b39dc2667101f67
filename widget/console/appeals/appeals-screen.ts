import { html } from 'lit';
import type { Appeal, AppealAnswer, Appeals } from '../../../shared/appeals.ts';
import { deskPaths } from '../../../shared/paths.ts';
import { AnswersScreen } from '../answers/answers-screen.ts';
import { AnswersStore } from '../answers/answers-store.ts';
import { queryString } from '../base/query-string.ts';
import type { Send } from '../base/sender.ts';
import { texts } from '../i18n/texts.ts';
import { makeSiteTextsStore } from '../replies/site-texts-store.ts';

const makeAppeals = (send: Send, site: string) =>
  new AnswersStore<Appeal, AppealAnswer>(site, {
    page: ({ answered, ...narrowed }, cursor) =>
      send<Appeals>(deskPaths.appeals(queryString({ site, state: answered ? 'answered' : 'open', ...narrowed, cursor }))),
    answer: (id, body) => send(deskPaths.appealAnswer(id), { method: 'POST', body }),
  });

/** `<desk-appeals>`: what writers say against decisions, for a colleague of whoever decided. */
export class AppealsScreen extends AnswersScreen<Appeal> {
  protected readonly screen = 'appeals';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.work.of(makeSiteTextsStore).load();
  }

  protected get texts() {
    return texts().appeals;
  }

  protected get answers() {
    return this.work.of(makeAppeals);
  }

  protected override get besides() {
    return [this.work.of(makeSiteTextsStore)];
  }

  protected card(appeal: Appeal, next: (event: Event) => void) {
    const reasons = new Map(this.work.of(makeSiteTextsStore).reasons.map(({ key, label }) => [key, label]));
    return html`<desk-appeal .item=${appeal} .answers=${this.answers} .reasons=${reasons} @answered=${next}></desk-appeal>`;
  }
}
