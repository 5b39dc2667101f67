import { on, onChange } from '../base/listen.ts';
import { borrowLook } from '../base/look.ts';

/** Follows the reader's light or dark setting and a page that changes its own; gives what ends it. */
export function watchLook(element: HTMLElement): (() => void)[] {
  const look = () => borrowLook(element);
  return [
    on(matchMedia('(prefers-color-scheme: dark)'), look, 'change'),
    onChange(look, { attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme'] }, document.documentElement, document.body),
  ];
}
