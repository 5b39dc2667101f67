import type { NewComment, PostedComment } from '../../shared/comments.ts';
import type { CommentForm } from '../../shared/forms.ts';
import * as paths from '../../shared/further-paths.ts';
import { PERSON_SECONDS } from '../../shared/limits.ts';
import type { Proof } from '../../shared/proofs.ts';
import { call, toApiError } from '../api.ts';
import { write } from '../base/storage.ts';
import { solve } from './solve.ts';
import type { ThreadStore } from './thread-store.ts';

/** What the site asks of who writes: fetched when a form opens, and done while its reader types. Each comment brings its own. */
export class Asked {
  form: CommentForm | null = null;
  readonly #thread: ThreadStore;
  readonly #came: () => void;
  #proof: Promise<Proof | undefined> | null = null;

  /** `came` is called when the form is there. */
  constructor(thread: ThreadStore, came = () => {}) {
    this.#thread = thread;
    this.#came = came;
  }

  /** Fetches the form and does its work, once until it is used. */
  prove(): Promise<Proof | undefined> {
    const { host, site } = this.#thread;
    this.#proof ??= call<CommentForm>(host + paths.form(site)).then(async (form) => {
      this.form = form;
      this.#came();
      return form.challenge ? (await Promise.all([solve(form.challenge), asPerson()]))[0] : undefined;
    });
    this.#proof.catch(() => {
      this.#proof = null;
    });
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
    const { host, site, reader } = this.#thread;
    try {
      const proof = await this.prove();
      const asked = this.form?.turnstile;
      const body = { ...comment, proof, turnstile: asked ? await turnstile?.(asked) : undefined };
      const posted = await reader.as((token) => call<PostedComment>(host + paths.postComment(site), { method: 'POST', body, token }));
      this.#proof = null;
      // What is there can be changed for a while (more/own.ts).
      write(`edit.${comment.id}`, comment.body);
      return posted;
    } catch (error) {
      if (again || !/^proof/.test(toApiError(error).code)) throw error;
      this.#proof = null;
      return this.post(comment, turnstile, true);
    }
  }
}

/** No person is faster, so whoever sends sooner is taken for a robot. */
const asPerson = () => new Promise((resolve) => setTimeout(resolve, PERSON_SECONDS * 1_000));
