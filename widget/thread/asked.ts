import type { NewComment, PostedComment } from '../../shared/comments.ts';
import type { CommentForm } from '../../shared/forms.ts';
import { postComment } from '../../shared/further-paths.ts';
import { PERSON_SECONDS } from '../../shared/limits.ts';
import { form as formPath } from '../../shared/paths.ts';
import type { Proof } from '../../shared/proofs.ts';
import { call, toApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { write } from '../base/storage.ts';
import { solve } from './solve.ts';
import type { ThreadStore } from './thread-store.ts';

/** What the site asks of who writes, done while they type. Each comment brings its own. */
export class Asked {
  readonly #thread: ThreadStore;
  #form: CommentForm | null;
  #proof: Promise<Proof | undefined> | null = null;

  /** With the form that was fetched when it opened, as far as it came. */
  constructor(thread: ThreadStore, form: CommentForm | null = null) {
    this.#thread = thread;
    this.#form = form;
  }

  /** Does the work of the form, once until it is used. */
  prove(): Promise<Proof | undefined> {
    const { host, site } = this.#thread;
    this.#proof ??= Promise.resolve(this.#form ?? call<CommentForm>(host + formPath(site))).then(async (form) => {
      this.#form = form;
      return form.challenge ? (await Promise.all([solve(form.challenge), asPerson()]))[0] : undefined;
    });
    this.#proof.catch(() => this.#renew());
    return this.#proof;
  }

  /**
   * Stores a comment, once however often it is sent; `turnstile` gives a fresh token where the site wants one.
   * A proof that is no longer good is replaced once, unnoticed. Throws what `call` throws.
   */
  async post(
    comment: NewComment,
    turnstile?: (asked: NonNullable<CommentForm['turnstile']>) => Promise<unknown>,
    again?: true,
  ): Promise<PostedComment> {
    const { site } = this.#thread;
    try {
      const proof = await this.prove();
      const asked = this.#form?.turnstile;
      const body = { ...comment, proof, turnstile: asked ? await turnstile?.(asked) : undefined };
      const posted = await asReader<PostedComment>(this.#thread, postComment(site), { method: 'POST', body });
      this.#renew();
      // What is there can be changed for a while (more/own.ts).
      write(`edit.${comment.id}`, comment.body);
      return posted;
    } catch (error) {
      if (again || !/^proof/.test(toApiError(error).code)) throw error;
      this.#renew();
      return this.post(comment, turnstile, true);
    }
  }

  #renew(): void {
    this.#form = null;
    this.#proof = null;
  }
}

/** No person is faster, so whoever sends sooner is taken for a robot. */
const asPerson = () => new Promise((resolve) => setTimeout(resolve, PERSON_SECONDS * 1_000));
