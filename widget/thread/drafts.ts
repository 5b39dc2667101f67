import { attempt, memory, PREFIX, read, write } from '../base/storage.ts';
import { uuidv7 } from '../base/uuidv7.ts';

/** What a reader typed and has not sent, with the id that the comment will have. */
export interface Draft {
  id: string;
  text: string;
  /** When it was typed, Unix milliseconds. */
  at: number;
}

const START = 'draft.';

/**
 * The drafts of one form: site, article, parent and kind make its place. Each draft has a key of its own, so that two tabs with the
 * same form never write over each other.
 */
export class Drafts {
  readonly #place: string;
  /** As this tab last wrote or read it. Where another tab's is taken, what stood here stays kept as a draft of its own. */
  current: Draft;

  constructor(site: string, article: string, parent: string) {
    this.#place = `${START}${site}.${article}.${parent}.comment.`;
    this.current = this.newest() ?? fresh();
  }

  /** The newest draft kept for this place, of whatever tab. */
  newest(): Draft | undefined {
    const stored = attempt(() => Object.keys(localStorage)) ?? [];
    const kept = [...memory.keys(), ...stored.map((key) => key.slice(PREFIX.length))].flatMap((key) =>
      key.startsWith(this.#place) ? (read<Draft>(key) ?? []) : [],
    );
    return kept.toSorted((a, b) => b.at - a.at)[0];
  }

  /** The newest, where it is another than this tab's. Where another tab wrote over this one's, that gets a key of its own again. */
  other(): Draft | null {
    const id = this.#id();
    if (id !== this.current.id) this.keep({ ...this.current, id });
    const newest = this.newest();
    return newest && newest.id !== this.current.id && newest.text !== this.current.text ? newest : null;
  }

  /** Keeps what was typed; where another tab changed the same draft meanwhile, both stay. */
  save(text: string, now = Date.now()): void {
    if (text !== this.current.text) this.keep({ id: this.#id(), text, at: now });
  }

  /** Keeps it as it is, under the id that it has. */
  keep(draft: Draft): void {
    this.current = draft;
    write(this.#place + draft.id, draft.text ? draft : null);
  }

  /** After it was stored. Another text under the same id stays. */
  clear(sent: Draft): void {
    if (read<Draft>(this.#place + sent.id)?.text === sent.text) write(this.#place + sent.id, null);
    if (this.current.text === sent.text) this.current = fresh();
  }

  /** The same text under a new id, where the old one is taken. */
  renew(): void {
    write(this.#place + this.current.id, null);
    this.keep({ ...this.current, id: uuidv7() });
  }

  /** Its own, or a new one where another tab wrote over it. */
  #id(): string {
    const { id, text } = this.current;
    const kept = read<Draft>(this.#place + id);
    return kept && kept.text !== text ? uuidv7() : id;
  }
}

/** Asks before a page is left that holds a text which the browser does not keep. */
export function warnOfUnsaved(event: Event): void {
  for (const key of memory.keys()) if (key.startsWith(START)) event.preventDefault();
}

function fresh(): Draft {
  return { id: uuidv7(), text: '', at: 0 };
}
