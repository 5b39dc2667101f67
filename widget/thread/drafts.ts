import { memory, read, write } from '../base/storage.ts';
import { keysFrom, watchOtherTabs } from '../base/storage-keys.ts';
import { uuidv7 } from '../base/uuidv7.ts';

/** What a reader typed and has not sent, with the id that the comment will have. */
export interface Draft {
  id: string;
  text: string;
  /** When it was typed, Unix milliseconds. */
  at: number;
}

/**
 * The drafts of one form: site, article, parent and kind make its place. Each draft has a key of its own, so that two tabs with the
 * same form never write over each other.
 */
export class Drafts {
  readonly #place: string;
  /** As this tab last wrote or read it. */
  #mine: Draft;

  constructor(site: string, article: string, parent: string | null) {
    this.#place = placeOf(site, article, parent);
    this.#mine = this.newest() ?? { id: uuidv7(), text: '', at: 0 };
  }

  get current(): Draft {
    return this.#mine;
  }

  /** Whether the browser does not keep it, so that it lasts no longer than the page. */
  get isUnsaved(): boolean {
    return memory.has(this.#place + this.#mine.id);
  }

  /** The newest draft kept for this place, of whatever tab. */
  newest(): Draft | null {
    const kept = keysFrom(this.#place).flatMap((key) => read<Draft>(key) ?? []);
    return kept.toSorted((a, b) => b.at - a.at)[0] ?? null;
  }

  /** Keeps what was typed; where another tab changed the same draft meanwhile, both stay. */
  save(text: string, now = Date.now()): void {
    if (text === this.#mine.text) return;
    this.#keep({ id: this.#id(), text, at: now });
  }

  /** Takes another tab's draft; what stood here is kept as a draft of its own. */
  take(draft: Draft): void {
    this.#mine = draft;
  }

  /** After it was stored. Another text under the same id stays. */
  clear(sent: Draft): void {
    if (read<Draft>(this.#place + sent.id)?.text === sent.text) write(this.#place + sent.id, null);
    if (this.#mine.text === sent.text) this.#mine = { id: uuidv7(), text: '', at: 0 };
  }

  /** The same text under a new id, where the old one is taken. */
  renew(): void {
    write(this.#place + this.#mine.id, null);
    this.#keep({ ...this.#mine, id: uuidv7() });
  }

  /** Calls back when another tab wrote a draft for this place. Where it wrote over this tab's, this one gets a key of its own again. */
  watch(changed: () => void): () => void {
    return watchOtherTabs(this.#place, () => {
      const id = this.#id();
      if (id !== this.#mine.id) this.#keep({ ...this.#mine, id });
      changed();
    });
  }

  /** Its own, or a new one where another tab wrote over it. */
  #id(): string {
    const { id, text } = this.#mine;
    const kept = read<Draft>(this.#place + id);
    return kept && kept.text !== text ? uuidv7() : id;
  }

  #keep(draft: Draft): void {
    this.#mine = draft;
    write(this.#place + draft.id, draft.text ? draft : null);
  }
}

/** Puts back what was taken out of a form, under the id that it had. */
export function putBack(site: string, article: string, parent: string, id: string, text: string): void {
  write(placeOf(site, article, parent) + id, { id, text, at: Date.now() });
}

function placeOf(site: string, article: string, parent: string | null): string {
  return `draft.${site}.${article}.${parent ?? ''}.comment.`;
}
