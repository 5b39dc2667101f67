import type { NewComment, PostedComment } from '../../shared/comments.ts';
import { toApiError } from '../api.ts';
import { Asked } from './asked.ts';
import { queue } from './queue.ts';

/** What a form sends with. */
export class Sender extends Asked {
  /** Stores a comment as `post` does; without a connection it waits for one, and `message` says so. */
  async send(comment: NewComment, place: HTMLElement, message: string): Promise<PostedComment> {
    try {
      return await this.post(comment, place);
    } catch (error) {
      if (toApiError(error).code !== 'offline') throw error;
      return queue(this.thread, comment, message);
    }
  }
}
