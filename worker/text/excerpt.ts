import type { Tree } from '../../shared/tree.ts';
import { plain } from './plain.ts';

/** The first words of a text on one line, at most `max` code points; what is left out is an ellipsis. */
export function excerpt(tree: Tree, max: number): string {
  const words = plain(tree).replace(/\s+/g, ' ').trim();
  const signs = [...words];
  if (signs.length <= max) return words;
  const cut = signs.slice(0, max - 1).join('');
  // At the last space, unless that would leave next to nothing.
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > cut.length / 2 ? space : undefined).trimEnd()}…`;
}
