import { NOTE_MAX, WORDS_TO_WRITER_MAX } from '../../../shared/limits.ts';
import type { Failure } from '../base/answer.ts';
import { StateStore } from '../base/state-store.ts';
import type { Decider } from './decider.ts';

type TextFault = 'too_long' | 'forbidden_characters';

interface Draft {
  /** Key of one of the site's reasons. */
  reason: string | null;
  words: string;
  note: string;
}

export interface RejectState extends Draft {
  /** Which comments the question is about; null while it is not asked. */
  ids: readonly string[] | null;
  /** What is still wrong with the answer. */
  wrong: { reason?: 'required'; words?: TextFault; note?: TextFault };
}

const EMPTY: Draft = { reason: null, words: '', note: '' };

/** The question why a comment is rejected. What was filled in is kept until the rejection is stored, also when the question is closed. */
export class RejectStore extends StateStore<RejectState> {
  readonly #decider: Decider;
  readonly #drafts = new Map<string, Draft>();

  constructor(decider: Decider) {
    super({ ids: null, ...EMPTY, wrong: {} });
    this.#decider = decider;
  }

  ask(ids: readonly string[]): void {
    if (ids.length > 0) this.change({ ids, ...(this.#drafts.get(keyOf(ids)) ?? EMPTY), wrong: {} });
  }

  fill(part: Partial<Draft>): void {
    const { ids, reason, words, note } = this.state;
    if (!ids) return;
    const draft = { reason, words, note, ...part };
    this.#drafts.set(keyOf(ids), draft);
    this.change({ ...draft, wrong: {} });
  }

  close(): void {
    this.change({ ids: null });
  }

  async confirm(): Promise<void> {
    const { ids, reason } = this.state;
    const [words, note] = [this.state.words.trim(), this.state.note.trim()];
    if (!ids) return;
    if (!reason) return this.change({ wrong: { reason: 'required' } });
    if ([...words].length > WORDS_TO_WRITER_MAX) return this.change({ wrong: { words: 'too_long' } });
    if ([...note].length > NOTE_MAX) return this.change({ wrong: { note: 'too_long' } });
    this.close();
    const failure = await this.#decider.decide(ids, { action: 'reject', reason, ...(words ? { words } : {}), ...(note ? { note } : {}) });
    if (!failure) this.#drafts.delete(keyOf(ids));
    else if (failure.code === 'invalid_input') this.#askAgain(ids, failure);
  }

  #askAgain(ids: readonly string[], failure: Failure): void {
    this.ask(ids);
    const fault = (path: string) =>
      failure.errors.find((error) => error.path === path && /^(too_long|forbidden_characters)$/.test(error.code));
    const wrong = (['words', 'note'] as const).flatMap((name) => (fault(name) ? [[name, fault(name)?.code]] : []));
    this.change({ wrong: Object.fromEntries(wrong) });
  }
}

function keyOf(ids: readonly string[]): string {
  return ids.join(' ');
}
