import { read, write } from '../base/storage.ts';
import type { View } from '../thread/comment.ts';

/**
 * Names on this site that this reader does not want to read; `widget/live` hides what they wrote. By name, since nothing that is public
 * tells two comments of one guest to be theirs.
 */
const namesOf = ({ store }: View) => read<string[]>(`hidden.${store.site}`) ?? [];

export const isHidden = (view: View, name: string) => namesOf(view).includes(name);

/** Hides whoever has this name, or shows them again. */
export function turnHidden(view: View, name: string): void {
  const others = namesOf(view).filter((one) => one !== name);
  write(`hidden.${view.store.site}`, isHidden(view, name) ? others : [...others, name]);
  view.store.changed();
}
