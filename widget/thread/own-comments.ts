import type { Comment } from '../../shared/comments.ts';
import { read, write } from '../base/storage.ts';

/** A comment of this browser's reader that not everyone sees yet, and why. */
export interface OwnComment {
  comment: Comment;
  /** The `key` of its article's page. */
  article: string;
  reason?: string | undefined;
  /** What its writer is told of it, as the server says it. */
  message?: string | undefined;
}

/** Why a comment waits that could not be sent yet: there was no connection. Where the site refused it later, its message says why. */
export const QUEUED = 'queued';

/** An approved comment is kept until the page, which may be a few seconds old, must have it. Milliseconds. */
const SEEN_BY_ALL = 60_000;

/** What the reader wrote on this site and what the public page cannot tell, newest first. */
export class OwnComments {
  readonly #key: string;

  constructor(site: string) {
    this.#key = `own.${site}`;
  }

  all(): OwnComment[] {
    return read<OwnComment[]>(this.#key) ?? [];
  }

  /** Adds it, or replaces what was known of it. */
  keep(own: OwnComment): void {
    const others = this.all().filter(({ comment }) => comment.id !== own.comment.id);
    write(this.#key, [own, ...others]);
  }

  /** Forgets those that everyone sees by now, `shown` being the ids on the page. */
  forget(shown: ReadonlySet<string>, now = Date.now()): void {
    const isPublic = ({ comment }: OwnComment) => comment.status === 'approved' && Date.parse(comment.createdAt) < now - SEEN_BY_ALL;
    const left = this.all().filter((own) => !shown.has(own.comment.id) && !isPublic(own));
    write(this.#key, left.length ? left : null);
  }
}
