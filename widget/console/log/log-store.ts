import type { Decisions } from '../../../shared/decisions.ts';
import type { Log, LogEntry } from '../../../shared/log.ts';
import { deskPaths } from '../../../shared/paths.ts';
import type { Failure } from '../base/answer.ts';
import { queryString } from '../base/query-string.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

/** What the log is narrowed to; empty is everything. `from` and `until` are days, both included. */
export interface LogFilter {
  about: string;
  moderator: string;
  from: string;
  until: string;
  q: string;
}

interface LogState {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  filter: LogFilter;
  items: readonly LogEntry[];
  nextCursor: string | null;
  moderators: Log['moderators'];
  /** More lines, a download or an undo is on its way. */
  busy: boolean;
  /** The decision that was just taken back. */
  undone: number | null;
}

export const NO_FILTER: LogFilter = { about: '', moderator: '', from: '', until: '', q: '' };

/** The audit log of one site. */
export class LogStore extends StateStore<LogState> {
  readonly #send: Send;
  readonly site: string;

  constructor(send: Send, site: string) {
    super({
      phase: 'loading',
      failure: null,
      filter: NO_FILTER,
      items: [],
      nextCursor: null,
      moderators: [],
      busy: false,
      undone: null,
    });
    this.#send = send;
    this.site = site;
  }

  /** Loads the newest lines that fit, from the start. */
  async look(filter: LogFilter): Promise<void> {
    this.change({ phase: 'loading', filter, items: [], nextCursor: null, failure: null, undone: null });
    const answer = await this.#page('');
    if (filter !== this.state.filter) return;
    if (answer.ok) this.change({ phase: 'ready', ...answer.value });
    else this.change({ phase: 'failed', failure: answer.failure });
  }

  /** Adds the next older ones. */
  async more(): Promise<void> {
    const { filter, nextCursor } = this.state;
    if (nextCursor === null || this.state.busy) return;
    this.change({ busy: true, failure: null });
    const answer = await this.#page(nextCursor);
    this.change({ busy: false });
    if (filter !== this.state.filter) return;
    if (answer.ok) this.change({ items: [...this.state.items, ...answer.value.items], nextCursor: answer.value.nextCursor });
    else this.change({ failure: answer.failure });
  }

  /** Takes back the decision of a line, or all that was decided with it. Gives whether it was. */
  async undo(which: { decision: string } | { batch: string }): Promise<boolean> {
    if (this.state.busy) return false;
    this.change({ busy: true, failure: null });
    const path = 'batch' in which ? deskPaths.undoBatch(which.batch) : deskPaths.undo(which.decision);
    const answer = await this.#send<Decisions>(path, { method: 'POST' });
    this.change({ busy: false });
    await this.look(this.state.filter);
    if (answer.ok) this.change({ undone: answer.value.decisions.length });
    else this.change({ failure: answer.failure });
    return answer.ok;
  }

  /** The lines that fit as a file, or null. */
  async table(): Promise<Blob | null> {
    this.change({ busy: true, failure: null });
    const answer = await this.#send<Blob>(deskPaths.logTable(queryString({ site: this.site, ...this.state.filter })));
    this.change({ busy: false, failure: answer.ok ? null : answer.failure });
    return answer.ok ? answer.value : null;
  }

  #page(cursor: string) {
    return this.#send<Log>(deskPaths.log(queryString({ site: this.site, ...this.state.filter, cursor })));
  }
}

export const makeLogStore = (send: Send, site: string) => new LogStore(send, site);
