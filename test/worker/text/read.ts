import type { Tree } from '../../../shared/tree.ts';
import { parseText, type Text } from '../../../worker/text/parse-text.ts';

/** The tree and words of a text that is accepted. */
export function read(source: string): { tree: Tree; text: Text } {
  const parsed = parseText(source);
  if ('error' in parsed) throw new Error(`${parsed.error}: ${source.slice(0, 100)}`);
  return parsed;
}
