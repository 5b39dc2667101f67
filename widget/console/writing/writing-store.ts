import type { NewReply } from '../../../shared/decisions.ts';
import { BODY_MAX } from '../../../shared/limits.ts';
import type { QueueItem } from '../../../shared/moderation.ts';
import type { Failure } from '../base/answer.ts';
import { StateStore } from '../base/state-store.ts';
import type { Decider } from '../queue/decider.ts';

export interface WritingState {
  /** What is written, and about which comment; null while nothing is. */
  open: { kind: 'edit' | 'reply'; item: QueueItem } | null;
  text: string;
  /** In whose name an answer is given. */
  as: NewReply['as'];
  busy: boolean;
  wrong: 'empty' | 'too_long' | 'forbidden_characters' | 'wrong_value' | null;
  failure: Failure | null;
}

/** What a moderator writes: another text for a comment, or an answer. It is kept until it is stored, also when the dialog is closed. */
export class WritingStore extends StateStore<WritingState> {
  readonly #drafts = new Map<string, string>();
  #decider: Decider | null = null;

  constructor() {
    super({ open: null, text: '', as: 'site', busy: false, wrong: null, failure: null });
  }

  start(kind: 'edit' | 'reply', item: QueueItem, decider: Decider): void {
    this.#decider = decider;
    const text = this.#drafts.get(kind + item.comment.id) ?? (kind === 'edit' ? item.source : '');
    this.change({ open: { kind, item }, text, wrong: null, failure: null });
  }

  fill(text: string): void {
    const { open } = this.state;
    if (!open) return;
    this.#drafts.set(open.kind + open.item.comment.id, text);
    this.change({ text, wrong: null });
  }

  sign(as: NewReply['as']): void {
    this.change({ as });
  }

  close(): void {
    this.change({ open: null });
  }

  async save(): Promise<void> {
    const { open, as, busy } = this.state;
    const text = this.state.text.trim();
    if (!open || !this.#decider || busy) return;
    if (text === '') return this.change({ wrong: 'empty' });
    if ([...text].length > BODY_MAX) return this.change({ wrong: 'too_long' });
    this.change({ busy: true, failure: null });
    const { kind, item } = open;
    const failure = kind === 'edit' ? await this.#decider.edit(item, text) : await this.#decider.reply(item, { body: text, as });
    const code = failure?.errors[0]?.code;
    const wrong = code === 'forbidden_characters' || code === 'wrong_value' || code === 'too_long' ? code : null;
    this.change({ busy: false, wrong, failure: wrong ? null : failure });
    if (failure) return;
    this.#drafts.delete(kind + item.comment.id);
    this.close();
  }
}

export const makeWritingStore = () => new WritingStore();
