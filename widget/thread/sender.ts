import type { NewComment, PostedComment } from '../../shared/comments.ts';
import type { CommentForm } from '../../shared/forms.ts';
import { PERSON_SECONDS } from '../../shared/limits.ts';
import type { Proof } from '../../shared/proofs.ts';
import { call, toApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { read, write } from '../base/storage.ts';
import { queue } from './queue.ts';
import { solve } from './solve.ts';
import type { ThreadStore } from './thread-store.ts';
import { turnstileToken } from './turnstile.ts';

/** What a form sends with: what the site asks of who writes, done while they type. Each comment brings its own. */
export class Sender {
  readonly #thread: ThreadStore;
  #form: Promise<CommentForm> | null = null;
  #proof: Promise<Proof | undefined> | null = null;

  constructor(thread: ThreadStore) {
    this.#thread = thread;
  }

  /** What the site asks, got once until it is used. */
  form(): Promise<CommentForm> {
    const { host, site } = this.#thread;
    this.#form ??= call<CommentForm>(host, `/sites/${site}/form`);
    this.#form.catch(() => this.#renew());
    return this.#form;
  }

  /** Does the work of the form, once until it is used. */
  prove(): Promise<Proof | undefined> {
    this.#proof ??= this.form().then(async ({ challenge }) =>
      challenge ? (await Promise.all([solve(challenge), asPerson()]))[0] : undefined,
    );
    this.#proof.catch(() => this.#renew());
    return this.#proof;
  }

  /** Stores a comment as `post` does; without a connection it waits for one, and `message` says so. */
  async send(comment: NewComment, place: HTMLElement, message: string): Promise<PostedComment> {
    try {
      return await this.post(comment, place);
    } catch (error) {
      if (toApiError(error).code !== 'offline') throw error;
      return queue(this.#thread, comment, message);
    }
  }

  /**
   * Stores a comment, once however often it is sent; where the site wants Turnstile, that is asked for at `place`.
   * A proof that is no longer good is replaced once, unnoticed. Throws what `call` throws.
   */
  async post(comment: NewComment, place?: HTMLElement, again?: true): Promise<PostedComment> {
    const { site } = this.#thread;
    try {
      const proof = await this.prove();
      const { turnstile } = await this.form();
      const body = { ...comment, proof, turnstile: turnstile && place ? await turnstileToken(place, turnstile) : undefined };
      const posted = await asReader<PostedComment>(this.#thread, `/sites/${site}/comments`, { method: 'POST', body });
      this.#renew();
      // What is there can be changed for a while (more/own.ts): the last few.
      const others = Object.entries(read<Record<string, string>>('typed') ?? {}).slice(-4);
      write('typed', Object.fromEntries([...others, [comment.id, comment.body]]));
      return posted;
    } catch (error) {
      if (again || !/^proof/.test(toApiError(error).code)) throw error;
      this.#renew();
      return this.post(comment, place, true);
    }
  }

  #renew(): void {
    this.#form = null;
    this.#proof = null;
  }
}

/** No person is faster, so whoever sends sooner is taken for a robot. */
const asPerson = () => new Promise((resolve) => setTimeout(resolve, PERSON_SECONDS * 1_000));
