import { html, nothing } from 'lit';
import type { ModeratedThread } from '../../../shared/moderation.ts';
import { articleName } from '../base/article-name.ts';
import { DeskElement } from '../base/desk-element.ts';
import { field, focusFirstWrong } from '../base/field.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { hashOf } from '../router.ts';
import type { ThreadsStore } from './threads-store.ts';

/** `<desk-thread-address>`: takes a discussion along when its article moves, or brings it into another discussion. */
export class ThreadAddress extends DeskElement {
  static override properties = { threads: { attribute: false }, thread: { attribute: false } };
  declare threads: ThreadsStore;
  declare thread: ModeratedThread;

  protected override render() {
    const form = this.threads.addressForm(this.thread.id);
    this.watch(form);
    const t = texts().address;
    const { values, errors, failure, busy } = form.state;
    const taken = failure?.code === 'address_taken';
    const problem = taken ? t.taken : failure?.code === 'url_not_of_site' ? texts().thread.notOfSite : undefined;
    return html`
      <details ?open=${failure !== null || nothing}>
        <summary>${t.title}</summary>
        <form novalidate @submit=${this.#submit}>
          <p class="hint">${t.why}</p>
          ${field({ id: 'new-address', label: t.url, type: 'url', value: values.url, wrong: errors.url, wrongText: problem, onInput: (url) => form.fill({ url }) })}
          <p class="wrong" role="alert">${failure && !problem ? failureText(failure) : nothing}</p>
          <div class="row">
            <button class=${taken ? 'quiet' : 'primary'} ?disabled=${busy}>${t.move}</button>
            ${taken ? html`<button type="button" class="primary" ?disabled=${busy} @click=${this.#merge}>${t.merge}</button>` : nothing}
          </div>
        </form>
      </details>
    `;
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    await this.threads.move(this.thread.id);
    await this.updateComplete;
    focusFirstWrong(this);
  };

  #merge = async () => {
    if (!confirm(texts().address.sure(articleName(this.thread)))) return;
    const merged = await this.threads.merge(this.thread.id);
    if (merged) location.hash = hashOf({ site: this.threads.site, screen: 'thread', id: merged });
  };
}
