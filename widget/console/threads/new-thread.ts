import { html, nothing } from 'lit';
import { DeskElement } from '../base/desk-element.ts';
import { field, focusFirstWrong } from '../base/field.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { hashOf } from '../router.ts';
import type { ThreadsStore } from './threads-store.ts';

/** `<desk-new-thread>`: an article of which the address is known, so that a poll can stand there before the first comment. */
export class NewThread extends DeskElement {
  static override properties = { threads: { attribute: false } };
  declare threads: ThreadsStore;

  protected override render() {
    const form = this.threads.newThread;
    this.watch(form);
    const t = texts().thread;
    const { values, errors, failure, busy } = form.state;
    const notOfSite = failure?.code === 'url_not_of_site';
    return html`
      <details ?open=${failure !== null || nothing}>
        <summary>${t.add}</summary>
        <form novalidate @submit=${this.#submit}>
          <p class="hint">${t.addWhy}</p>
          ${field({
            id: 'thread-url',
            label: t.url,
            type: 'url',
            value: values.url,
            wrong: errors.url,
            wrongText: notOfSite ? t.notOfSite : undefined,
            onInput: (url) => form.fill({ url }),
          })}
          ${field({ id: 'thread-title', label: t.name, value: values.title, optional: true, wrong: errors.title, onInput: (title) => form.fill({ title }) })}
          <p class="wrong" role="alert">${failure && !notOfSite ? failureText(failure) : nothing}</p>
          <button class="primary" ?disabled=${busy}>${t.submit}</button>
        </form>
      </details>
    `;
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const threadId = await this.threads.add();
    if (threadId) location.hash = hashOf({ site: this.threads.site, screen: 'thread', id: threadId });
    await this.updateComplete;
    focusFirstWrong(this);
  };
}
