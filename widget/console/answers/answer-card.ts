import { html, nothing, type TemplateResult } from 'lit';
import { WORDS_TO_WRITER_MAX } from '../../../shared/limits.ts';
import type { Failure } from '../base/answer.ts';
import { DeskElement } from '../base/desk-element.ts';
import { failureText } from '../i18n/failure-text.ts';
import { texts } from '../i18n/texts.ts';
import type { AnswersStore } from './answers-store.ts';

interface Choice<Outcome> {
  outcome: Outcome;
  label: string;
}

/** One thing to answer, with words and one of two outcomes. What is typed stays until it is answered. Fires `answered`. */
export abstract class AnswerCard<Item extends { id: string }, Outcome extends string> extends DeskElement {
  static override properties = {
    item: { attribute: false },
    answers: { attribute: false },
    wrong: { state: true },
    failure: { state: true },
  };
  declare item: Item;
  declare answers: AnswersStore<Item, { outcome: Outcome; words: string }>;
  declare wrong: 'empty' | 'too_long' | null;
  declare failure: Failure | null;

  constructor() {
    super();
    this.wrong = null;
    this.failure = null;
  }

  /** The form; what comes first is what happens when nothing is chosen with care. */
  protected form(label: string, hint: string, choices: readonly Choice<Outcome>[]): TemplateResult {
    const { id } = this.item;
    const problem = this.wrong ? texts().fields[this.wrong] : this.failure ? failureText(this.failure) : null;
    return html`
      <form novalidate @submit=${this.#submit}>
        <label for="answer-${id}">${label}</label>
        <textarea id="answer-${id}" name="words" rows="3" aria-invalid=${this.wrong ? 'true' : 'false'} aria-describedby="hint-${id} wrong-${id}"></textarea>
        <p id="hint-${id}" class="hint">${hint}</p>
        <p id="wrong-${id}" class="wrong" role="alert">${problem ?? nothing}</p>
        <div class="row">
          ${choices.map(({ outcome, label }) => html`<button value=${outcome} ?disabled=${this.answers.state.busy}>${label}</button>`)}
        </div>
      </form>
    `;
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const outcome = ((event.submitter ?? this.querySelector('button[value]')) as HTMLButtonElement).value as Outcome;
    const words = String(new FormData(event.target as HTMLFormElement).get('words') ?? '').trim();
    this.wrong = words === '' ? 'empty' : [...words].length > WORDS_TO_WRITER_MAX ? 'too_long' : null;
    if (this.wrong) return this.querySelector('textarea')?.focus();
    this.failure = await this.answers.answer(this.item.id, { outcome, words });
    if (!this.failure) this.dispatchEvent(new Event('answered'));
  };
}
