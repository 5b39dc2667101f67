import type { Comment } from '../../shared/comments.ts';
import type { ThreadNews } from '../../shared/live.ts';

/** Two pieces of news as one: of each thing the last that was said. */
export function mergeNews(before: ThreadNews, after: ThreadNews): ThreadNews {
  const told = [...(after.comments ?? []).map(({ id }) => id), ...(after.gone ?? [])];
  const comments = without(before.comments, told, (comment: Comment) => comment.id).concat(after.comments ?? []);
  const gone = without(before.gone, told, (id) => id).concat(after.gone ?? []);
  const reactions = { ...before.reactions, ...after.reactions };
  return {
    ...before,
    ...after,
    ...(comments.length ? { comments } : {}),
    ...(gone.length ? { gone } : {}),
    ...(Object.keys(reactions).length ? { reactions } : {}),
  };
}

function without<One>(all: readonly One[] | undefined, ids: readonly string[], idOf: (one: One) => string): One[] {
  return (all ?? []).filter((one) => !ids.includes(idOf(one)));
}
