import type { Tree } from '../../shared/tree.ts';
import { blockTree } from './block-tree.ts';
import { linksOf } from './links.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';

/** The reader's text in the forms that rules look at. */
export interface Text {
  /** As typed, normalised. */
  source: string;
  /** What a reader sees: the tree's words without markup. */
  plain: string;
  /** Addresses of all links, http(s) and mailto. */
  links: readonly string[];
}

/**
 * A reader's Markdown as a safe tree, and as the words and links that the rules judge.
 * `too_deep`: quotes or lists nested deeper than TREE_DEPTH_MAX. Whatever is no markup here stays in the text as it was typed.
 */
export function parseText(source: string): { tree: Tree; text: Text } | { error: 'too_deep' } {
  const tree = blockTree(markdown.parse(source, {}));
  return tree ? { tree, text: { source, plain: plain(tree), links: linksOf(tree) } } : { error: 'too_deep' };
}
