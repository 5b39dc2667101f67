import type { Comment } from '../../shared/comments.ts';
import type { Preview } from '../../shared/forms.ts';
import { EMAIL_MAX, NAME_MAX } from '../../shared/limits.ts';
import type { Tree } from '../../shared/tree.ts';
import { toApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { DrawnElement } from '../base/drawn-element.ts';
import { tell } from '../base/events.ts';
import { html } from '../base/html.ts';
import { linkButton } from '../base/link-button.ts';
import { renderTree } from '../base/render-tree.ts';
import { trouble } from '../base/trouble.ts';
import type { Texts } from '../i18n/nl.ts';
import type { WritingTexts } from '../i18n/nl-writing.ts';
import { labels, type View } from './comment.ts';
import { type Draft, Drafts } from './drafts.ts';
import { type Faults, faultsIn, length } from './faults.ts';
import { commentFrom, type Filled } from './filled.ts';
import { format, insert, markOf } from './format.ts';
import { renderHouseRules } from './house-rules.ts';
import { QUEUED } from './own-comments.ts';
import { keepPerson, readPerson } from './person.ts';
import { Sender } from './sender.ts';
import { type ThreadStore, TOP } from './thread-store.ts';
import { renderToolbar } from './toolbar.ts';

/** From here on the form says how many characters are left. */
const FEW = 200;

/** The form for a comment or a reply: one element as long as the page stands, so that it survives being closed and moved. Inside <praat-mee> only. */
export class PraatMeeComposer extends DrawnElement {
  readonly thread: ThreadStore;
  readonly #view: View;
  readonly #parent: Comment | null;
  readonly #list: string;
  readonly #texts: Texts & WritingTexts;
  /** What is typed is its current one. */
  readonly #drafts: Drafts;
  readonly #sender: Sender;
  #rules: Tree = [];
  #filled: Filled = readPerson();
  #sending = false;
  #faults: Faults = {};
  /** Why it was not sent. */
  #problem = '';
  /** A newer text that another tab keeps for this form. */
  #offered: Draft | null = null;
  /** The text as others will see it, while that is shown. */
  #preview: Tree | null = null;

  constructor(view: View, parent: Comment | null, texts: Texts & WritingTexts) {
    super();
    this.thread = view.store;
    this.#view = view;
    this.#parent = parent;
    this.#list = parent?.id ?? TOP;
    this.#texts = texts;
    this.#sender = new Sender(this.thread);
    this.#drafts = new Drafts(this.thread.site, this.thread.key, this.#list);
  }

  protected override connected(): (() => void)[] {
    (globalThis.requestIdleCallback ?? setTimeout)(() => this.#prepare());
    addEventListener('storage', this.#compare);
    return [() => removeEventListener('storage', this.#compare)];
  }

  /** Where typing goes on: the name, unless it is known. What is quoted comes below what stands there. */
  async begin(quoted: string): Promise<void> {
    this.#compare();
    await this.redraw();
    const area = this.#area;
    const { length } = area.value;
    if (quoted) insert(area, length, length, `${length ? '\n\n' : ''}${quoted.replace(/^/gm, '> ')}\n\n`);
    (this.#filled.name ? area : this.find('input'))?.focus();
  }

  protected override draw(): unknown {
    const texts = this.#texts;
    const { site, page, poll } = this.thread;
    const { text } = this.#drafts.current;
    const id = this.#list;
    // Counted as the server does: an emoji is one.
    const left = (page?.site.maxLength ?? 0) - length(text);
    const tellLeft = (count: number) => (left >= FEW ? '' : count < 0 ? texts.textTooLong(-count) : texts.left(count));
    const renderField = (field: keyof Faults, control: unknown) => {
      const fault = this.#faults[field];
      return html`<div class="field"><label for=${field + id}><bdi>${texts[field]}</bdi>${fault && html` <b class="problem">${fault}</b>`}</label>${control}</div>`;
    };
    // `autocomplete` has the same words as the fields.
    const renderInput = (field: 'name' | 'email', max: number) =>
      renderField(
        field,
        html`<input id=${field + id} name=${field} part="input" type=${field} maxlength=${max} autocomplete=${field} .value=${this.#filled[field]} aria-invalid=${!!this.#faults[field]}>`,
      );
    const renderBox = (name: 'remember' | 'answers' | 'showStance', words: string) =>
      html`<label class="choice quiet"><input type="checkbox" name=${name} ?checked=${this.#filled[name]}>${words}</label>`;
    return html`<form part="form" aria-label=${this.#parent ? texts.reply + texts.replyTo(this.#parent.author.name) : texts.invite} novalidate @submit=${this.#send} @input=${this.#type}>
      ${page?.thread.readFirst ? html`<p class="quiet">${texts.readFirst}</p>` : ''}
      ${renderHouseRules(site, this.#rules, texts.rules)}
      <div class="row who">${renderInput('name', NAME_MAX)}${renderInput('email', EMAIL_MAX)}</div>
      ${renderBox('remember', texts.remember)}${this.#filled.email ? renderBox('answers', texts.answers) : ''}
      <input class="sr" name="website" tabindex="-1" autocomplete="off" aria-hidden="true">
      ${renderField(
        'text',
        html`${renderToolbar(
          texts,
          (mark) => format(this.#area, mark),
          html`<button type="button" class="link" tabindex="-1" aria-expanded=${!!this.#preview} @click=${this.#look}>${texts.preview}</button>`,
        )}<textarea id=${`text${id}`} part="input" .value=${text} ?readonly=${this.#sending} aria-invalid=${!!this.#faults.text} @keydown=${this.#key}></textarea>`,
      )}
      <div role="status">
        <div class="sr">${tellLeft(left > 20 ? Math.ceil(left / 50) * 50 : left)}</div>
        ${this.#preview && html`<section class="text problem" aria-label=${texts.preview}>${renderTree(this.#preview)}</section>`}
      </div>
      <p class="quiet">${tellLeft(left)}</p>
      ${poll?.voted.length === 1 ? renderBox('showStance', texts.showVote(labels(poll.poll, poll.voted))) : ''}
      ${this.#offered && html`<p class="problem">${texts.otherTab} ${linkButton(texts.useOther, () => this.#takeOffered())}</p>`}
      <div role="alert">${this.#problem && html`<p class="problem">${this.#problem} ${texts.kept}</p>`}</div>
      <div class="row">
        <button class="main" part="button" aria-disabled=${this.#sending}>${this.#sending ? texts.loading : texts.send}</button>
        ${linkButton(texts.cancel, () => this.#view.closeForm(id, text && texts.kept))}
      </div>
    </form>`;
  }

  #type(): void {
    const { value } = this.#area;
    this.#filled = Object.fromEntries(new FormData(this.find<HTMLFormElement>('form') as HTMLFormElement)) as unknown as Filled;
    this.#faults = {};
    if (value !== this.#drafts.current.text) this.#preview = null;
    this.#drafts.save(value);
    this.#prepare();
    this.redraw();
  }

  #key(event: KeyboardEvent): void {
    const mark = markOf(event);
    if (!mark) return;
    event.preventDefault();
    event.stopPropagation();
    format(this.#area, mark);
  }

  /** Shows the text as others will see it, or goes back to it. */
  async #look(): Promise<void> {
    const { site } = this.thread;
    const body = this.#area.value;
    const wanted = !this.#preview && body.trim();
    this.#preview = null;
    this.#problem = '';
    if (wanted)
      try {
        const shown = await asReader<Preview>(this.thread, `/sites/${site}/preview`, { method: 'POST', body: { body } });
        if (body === this.#area.value) this.#preview = shown.body;
      } catch (error) {
        this.#fail(error);
      }
    this.redraw();
  }

  /** Offers what stands somewhere else for this form, or takes it where nothing stands here. */
  readonly #compare = (): void => {
    this.#offered = this.#drafts.other();
    if (!this.#drafts.current.text) this.#takeOffered();
    this.redraw();
  };

  #takeOffered(): void {
    if (this.#offered) this.#drafts.current = this.#offered;
    this.#offered = null;
    this.redraw();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#sending) return;
    this.#type();
    this.#problem = '';
    this.#faults = faultsIn(this.#filled, this.#drafts.current.text, this.thread.page?.site, this.#texts);
    if (Object.keys(this.#faults).length) {
      await this.redraw();
      this.find('[aria-invalid=true]')?.focus();
      return;
    }
    this.#sending = true;
    await this.#post(this.#drafts.current);
    this.#sending = false;
    this.redraw();
  }

  /** The text stays until it is stored. */
  async #post(draft: Draft): Promise<void> {
    const { thread } = this;
    keepPerson(this.#filled);
    const comment = commentFrom(this.#filled, draft, thread, this.#list || null, this.#texts.locale);
    try {
      const posted = await this.#sender.send(comment, this, this.#texts.queued);
      this.#drafts.clear(draft);
      this.#preview = null;
      thread.keep(posted);
      if (posted.reason !== QUEUED) tell(this, 'praatmee-comment', { comment: posted.comment });
      this.#view.closeForm(this.#list, posted.message ?? this.#texts.placed, comment.id);
    } catch (error) {
      const { code } = toApiError(error);
      if (code === 'id_taken') this.#drafts.renew();
      if (code === 'thread_closed' && thread.page) thread.page.thread.state = 'closed';
      thread.changed();
      this.#fail(error);
    }
  }

  /** Gets what the site asks of who writes, and does it; where that cannot be had now, it is asked for again when the comment is sent. */
  async #prepare(): Promise<void> {
    try {
      const { houseRules } = await this.#sender.form();
      // At each letter that is typed they are the same ones.
      if (houseRules !== this.#rules) this.redraw();
      this.#rules = houseRules;
      await this.#sender.prove();
    } catch {}
  }

  #fail(error: unknown): void {
    this.#problem = trouble(toApiError(error), this.#texts);
  }

  get #area(): HTMLTextAreaElement {
    return this.find<HTMLTextAreaElement>('textarea') as HTMLTextAreaElement;
  }
}
