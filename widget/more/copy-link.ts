import type { Comment } from '../../shared/comments.ts';
import type { View } from '../thread/comment.ts';

/** The last one that was copied. */
let copied = '';

export const isCopied = ({ id }: Comment) => id === copied;

/** Copies the address at which a page opens with this comment; where the browser refuses, the page goes there, and the address can be taken from above. */
export async function copyLink({ store }: View, { id }: Comment): Promise<void> {
  const address = new URL(`#reactie-${id}`, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    copied = id;
  } catch {
    location.href = address;
  }
  store.changed();
}
