import { deskPaths } from '../../../shared/paths.ts';
import type { NewRestriction, NewSweep, Person, Swept } from '../../../shared/people.ts';
import type { Answer, Failure } from '../base/answer.ts';
import type { Send } from '../base/sender.ts';
import { StateStore } from '../base/state-store.ts';

interface PersonState {
  phase: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  person: Person | null;
  busy: boolean;
  /** While a sweep runs and after it: how many were taken away, what is left, and what takes it back. */
  sweep: { decided: number; left: number; batches: readonly string[]; running: boolean } | null;
  /** They were erased. */
  erased: boolean;
}

/** One reader, and what moderators decide about them. */
export class PersonStore extends StateStore<PersonState> {
  readonly #send: Send;
  readonly id: string;
  #stopped = false;

  constructor(send: Send, id: string) {
    super({ phase: 'loading', failure: null, person: null, busy: false, sweep: null, erased: false });
    this.#send = send;
    this.id = id;
  }

  async load(): Promise<void> {
    const answer = await this.#send<Person>(deskPaths.person(this.id));
    if (answer.ok) this.change({ phase: 'ready', failure: null, person: answer.value });
    else this.change({ failure: answer.failure, phase: this.state.phase === 'ready' ? 'ready' : 'failed' });
  }

  /** Gives why it failed, or null. */
  restrict(restriction: NewRestriction): Promise<Failure | null> {
    return this.#change(this.#send<Person>(deskPaths.restrictions(this.id), { method: 'POST', body: restriction }));
  }

  lift(restrictionId: string): Promise<Failure | null> {
    return this.#change(this.#send<Person>(deskPaths.restriction(restrictionId), { method: 'DELETE' }));
  }

  trust(trusted: boolean): Promise<Failure | null> {
    return this.#change(this.#send<Person>(deskPaths.trust(this.id), { method: 'PUT', body: { trusted } }));
  }

  note(text: string): Promise<Failure | null> {
    return this.#change(this.#send<Person>(deskPaths.notes(this.id), { method: 'POST', body: { text } }));
  }

  async removeNote(id: string): Promise<void> {
    const answer = await this.#send<void>(deskPaths.note(id), { method: 'DELETE' });
    if (!answer.ok) this.change({ failure: answer.failure });
    await this.load();
  }

  /** Decides on all that the person wrote, call after call, until nothing is left or somebody stops it. */
  async sweep(order: NewSweep): Promise<Failure | null> {
    this.#stopped = false;
    let [decided, left, failure]: [number, number, Failure | null] = [0, this.state.person?.open ?? 0, null];
    const batches: string[] = [];
    do {
      this.change({ sweep: { decided, left, batches: [...batches], running: true } });
      const answer = await this.#send<Swept>(deskPaths.sweep(this.id), { method: 'POST', body: order });
      if (answer.ok) {
        batches.push(...answer.value.batches);
        decided += answer.value.decided;
        left = answer.value.left;
      } else failure = answer.failure;
    } while (!failure && left > 0 && !this.#stopped);
    this.change({ sweep: { decided, left, batches, running: false }, failure });
    await this.load();
    return failure;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Takes a whole sweep back. */
  async undoSweep(): Promise<void> {
    const batches = this.state.sweep?.batches ?? [];
    this.change({ busy: true, failure: null });
    const answers = await Promise.all(batches.map((batch) => this.#send<unknown>(deskPaths.undoBatch(batch), { method: 'POST' })));
    const failed = answers.find((answer) => !answer.ok);
    this.change({ busy: false, sweep: null, failure: failed && !failed.ok ? failed.failure : null });
    await this.load();
  }

  async export(): Promise<Blob | null> {
    const answer = await this.#send<object>(deskPaths.personData(this.id));
    if (!answer.ok) this.change({ failure: answer.failure });
    return answer.ok ? new Blob([JSON.stringify(answer.value, null, 2)], { type: 'application/json' }) : null;
  }

  async erase(): Promise<void> {
    const answer = await this.#send<void>(deskPaths.person(this.id), { method: 'DELETE' });
    if (answer.ok) this.change({ erased: true });
    else this.change({ failure: answer.failure });
  }

  async #change(call: Promise<Answer<Person>>): Promise<Failure | null> {
    this.change({ busy: true, failure: null });
    const answer = await call;
    this.change(answer.ok ? { busy: false, person: answer.value } : { busy: false, failure: answer.failure });
    return answer.ok ? null : answer.failure;
  }
}
