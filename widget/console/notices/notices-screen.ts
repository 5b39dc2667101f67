import { html, nothing } from 'lit';
import type { Notice, NoticeDecision, Notices } from '../../../shared/notices.ts';
import { deskPaths } from '../../../shared/paths.ts';
import { AnswersScreen } from '../answers/answers-screen.ts';
import { AnswersStore } from '../answers/answers-store.ts';
import type { Failure } from '../base/answer.ts';
import { queryString } from '../base/query-string.ts';
import { saveFile } from '../base/save-file.ts';
import type { Send } from '../base/sender.ts';
import type { Desk } from '../desk.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';

const makeNotices = (send: Send, site: string) =>
  new AnswersStore<Notice, NoticeDecision>(site, {
    page: ({ answered, ...narrowed }, cursor) =>
      send<Notices>(deskPaths.notices(queryString({ site, state: answered ? 'decided' : 'open', ...narrowed, cursor }))),
    answer: (id, body) => send(deskPaths.noticeDecision(id), { method: 'POST', body }),
  });

/** `<desk-notices>`: notices of illegal content (DSA art. 16). */
export class NoticesScreen extends AnswersScreen<Notice> {
  static override properties = { ...AnswersScreen.properties, desk: { attribute: false }, failure: { state: true } };
  declare desk: Desk;
  declare failure: Failure | null;
  protected readonly screen = 'notices';

  constructor() {
    super();
    this.failure = null;
  }

  protected get texts() {
    return texts().notices;
  }

  protected get answers() {
    return this.work.of(makeNotices);
  }

  /** The yearly figures, for whoever writes the transparency report. */
  protected override beside() {
    if (!this.desk.may('admin')) return nothing;
    const year = new Date().getFullYear();
    const { figuresOf } = texts().notices;
    return html`
      <div class="row end">${[year - 1, year].map((one) => html`<button class="quiet" @click=${() => this.#download(one)}>${figuresOf(one)}</button>`)}</div>
      ${this.failure ? html`<p class="wrong" role="alert">${failureText(this.failure)}</p>` : nothing}
    `;
  }

  async #download(year: number): Promise<void> {
    const { site } = this.answers;
    const answer = await this.work.send<Blob>(deskPaths.transparency(queryString({ site, year: String(year) })));
    this.failure = answer.ok ? null : answer.failure;
    if (answer.ok) saveFile(answer.value, `praatmee-${site}-${year}.csv`);
  }

  protected card(notice: Notice, next: (event: Event) => void) {
    return html`<desk-dsa-notice .item=${notice} .answers=${this.answers} @answered=${next}></desk-dsa-notice>`;
  }
}
