import type { Comment } from '../../shared/comments.ts';
import type { Reacted } from '../../shared/reactions.ts';
import { toApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { write } from '../base/storage.ts';
import { trouble } from '../base/trouble.ts';
import type { View } from '../thread/comment.ts';

/**
 * Gives what presses a reaction or takes it back: shown at once, and put back where it was not stored, with `tell` to say why (null: all is
 * well again). One call of a comment follows the other, so that the last press is what counts.
 */
export function startReacting(view: View, tell: (id: string, said: string | null) => void) {
  /** Kinds that are still to be sent; by comment. */
  const waiting = new Map<string, Set<string>>();
  return async (comment: Comment, kind: string): Promise<void> => {
    const { store } = view;
    const { id } = comment;
    const wanted = () => store.reacted[id] ?? [];
    let known: { mine: string[]; reactions: Comment['reactions'] } = { mine: wanted(), reactions: comment.reactions };
    const show = ({ mine, reactions }: typeof known) => {
      store.reacted[id] = mine;
      write(`reacted.${store.key}`, store.reacted);
      comment.reactions = reactions;
      view.redraw();
    };
    show(pressed(known, kind));
    const line = waiting.get(id);
    if (line) {
      line.add(kind);
      return;
    }
    const kinds = new Set([kind]);
    waiting.set(id, kinds);
    let said: string | null = null;
    try {
      // What is added meanwhile has its turn too.
      for (const next of kinds) {
        kinds.delete(next);
        const method = wanted().includes(next) ? 'PUT' : 'DELETE';
        known = await asReader<Reacted>(store, `/comments/${id}/reactions/${next}`, { method });
      }
    } catch (error) {
      said = trouble(toApiError(error), view.texts);
    }
    waiting.delete(id);
    show(known);
    tell(id, said);
  };
}

function pressed({ mine, reactions }: { mine: string[]; reactions: Comment['reactions'] }, kind: string) {
  const on = !mine.includes(kind);
  const { [kind]: count = 0, ...others } = reactions;
  const now = count + (on ? 1 : -1);
  return { mine: on ? [...mine, kind] : mine.filter((one) => one !== kind), reactions: now > 0 ? { ...others, [kind]: now } : others };
}
