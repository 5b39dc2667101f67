import { html, nothing } from 'lit';
import { POLL_OPTIONS_MAX, POLL_OPTIONS_MIN } from '../../../shared/limits.ts';
import type { ModeratedThread } from '../../../shared/moderation.ts';
import type { PollResults } from '../../../shared/polls.ts';
import { DeskElement } from '../base/desk-element.ts';
import { field, focusFirstWrong } from '../base/field.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import { hasVotes } from './poll-values.ts';
import type { ThreadsStore } from './threads-store.ts';

/** `<desk-poll-form>`: a poll to make or to change. Fires `done` when it is stored or given up. */
export class PollForm extends DeskElement {
  static override properties = { threads: { attribute: false }, thread: { attribute: false } };
  declare threads: ThreadsStore;
  declare thread: ModeratedThread;

  protected override render() {
    this.watch(this.#store);
    const t = texts().poll;
    const { poll } = this.thread;
    const { values, errors, failure, busy } = this.#store.state;
    const locked = this.#locked;
    return html`
      <form novalidate @submit=${this.#submit}>
        ${locked ? html`<p class="hint">${t.locked}</p>` : nothing}
        ${field({
          id: 'poll-question',
          label: t.question,
          value: values.question,
          disabled: locked,
          wrong: errors.question,
          onInput: (question) => this.#store.fill({ question }),
        })}
        ${this.#options()}
        <label class="choice">
          <input type="checkbox" .checked=${values.multiple} ?disabled=${locked}
            @change=${(event: Event) => this.#store.fill({ multiple: (event.target as HTMLInputElement).checked })} />
          ${t.multiple}
        </label>
        ${this.#results()}
        ${field({
          id: 'poll-closes',
          label: t.closesAt,
          type: 'datetime-local',
          value: values.closesAt,
          optional: true,
          wrong: errors.closesAt,
          onInput: (closesAt) => this.#store.fill({ closesAt }),
        })}
        <p class="wrong" role="alert">${failure ? failureText(failure) : nothing}</p>
        <div class="row">
          <button class="primary" ?disabled=${busy}>${poll ? t.save : t.place}</button>
          <button type="button" class="quiet" @click=${this.#giveUp}>${texts().cancel}</button>
        </div>
      </form>
    `;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('input:enabled')?.focus();
  }

  #options() {
    const t = texts().poll;
    const { values, errors } = this.#store.state;
    return html`
      <fieldset ?disabled=${this.#locked}>
        <legend>${t.options}</legend>
        ${values.options.map((option, index) => this.#option(option, index))}
        ${errors.options ? html`<p class="wrong" role="alert">${errors.options === 'wrong_value' ? t.duplicates : texts().fields[errors.options]}</p>` : nothing}
        ${
          values.options.length < POLL_OPTIONS_MAX && !this.#locked
            ? html`<button type="button" class="quiet" @click=${this.#addOption}>+ ${t.addOption}</button>`
            : nothing
        }
      </fieldset>
    `;
  }

  #option(option: string, index: number) {
    const t = texts().poll;
    const { values, errors } = this.#store.state;
    const removable = values.options.length > POLL_OPTIONS_MIN && !this.#locked;
    return html`
      <div class="option">
        ${field({
          id: `poll-option-${index}`,
          label: t.option(index + 1),
          value: option,
          wrong: errors[`options.${index}`],
          onInput: (label) => this.#store.fill({ options: values.options.with(index, label) }),
        })}
        ${
          removable
            ? html`<button type="button" class="quiet icon" aria-label=${t.removeOption(index + 1)} @click=${() => this.#removeOption(index)}>✕</button>`
            : nothing
        }
      </div>
    `;
  }

  #results() {
    const t = texts().poll;
    const { values } = this.#store.state;
    const choices = Object.entries(t.resultsOf) as [PollResults, string][];
    return html`
      <fieldset>
        <legend>${t.results}</legend>
        ${choices.map(
          ([results, label]) => html`
            <label class="choice">
              <input type="radio" name="results" .checked=${values.results === results} @change=${() => this.#store.fill({ results })} />
              ${label}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  get #store() {
    return this.threads.pollForm(this.thread);
  }

  get #locked(): boolean {
    return this.thread.poll !== null && hasVotes(this.thread.poll);
  }

  #addOption = async () => {
    const { options } = this.#store.state.values;
    this.#store.fill({ options: [...options, ''] });
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#poll-option-${options.length}`)?.focus();
  };

  async #removeOption(index: number): Promise<void> {
    const { options } = this.#store.state.values;
    this.#store.fill({ options: options.toSpliced(index, 1) });
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#poll-option-${Math.max(0, index - 1)}`)?.focus();
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await this.threads.savePoll(this.thread)) return void this.dispatchEvent(new Event('done'));
    await this.updateComplete;
    focusFirstWrong(this);
  };

  #giveUp = () => {
    this.threads.dropPollForm(this.thread.id);
    this.dispatchEvent(new Event('done'));
  };
}
