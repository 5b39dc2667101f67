import type { Token } from 'markdown-it';
import { TREE_DEPTH_MAX } from '../../shared/limits.ts';
import type { Block, Inline, Tree } from '../../shared/tree.ts';
import { inlineTree } from './inline-tree.ts';
import { type ListItem, listBlocks } from './list-blocks.ts';

/** A quote or list that is still open: its own content, or its items, and where the text goes on behind it. */
interface Opened {
  outside: Block[];
  inside: Block[];
  items: ListItem[];
}

/** The parser's tokens as a tree, or null where quotes and lists are nested deeper than TREE_DEPTH_MAX. */
export function blockTree(tokens: readonly Token[]): Tree | null {
  const root: Tree = [];
  const opened: Opened[] = [];
  let into = root;
  for (const token of tokens) {
    const last = opened.at(-1);
    switch (token.type) {
      case 'blockquote_open':
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (opened.length === TREE_DEPTH_MAX) return null;
        opened.push({ outside: into, inside: [], items: [] });
        into = opened.at(-1)?.inside ?? root;
        break;
      case 'list_item_open':
        into = [];
        last?.items.push({ marker: token.info + token.markup, blocks: into });
        break;
      case 'blockquote_close':
        into = last?.outside ?? root;
        into.push(last?.inside.length ? { t: 'quote', c: last.inside } : paragraph('>'));
        opened.pop();
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        into = last?.outside ?? root;
        into.push(...listBlocks(last?.items ?? []));
        opened.pop();
        break;
      default:
        into.push(...leaf(token));
    }
  }
  return root;
}

function leaf(token: Token): Block[] {
  switch (token.type) {
    case 'inline':
      return [{ t: 'p', c: inlineTree(token.children ?? []) }];
    case 'hr':
      return [paragraph(token.markup)];
    case 'fence':
      return [codeBlock(token)];
    default:
      return [];
  }
}

/** One word behind the opening marks is the name of a language and no text; more than that was meant to be read. */
function codeBlock({ markup, info, content }: Token): Block {
  const written = info.trim();
  const text = content.replace(/\n$/, '');
  if (!text) return paragraph(markup + info);
  return { t: 'pre', v: /^[a-z][\w+#.-]{0,19}$/i.test(written) || !written ? text : `${written}\n${text}` };
}

function paragraph(text: Inline): Block {
  return { t: 'p', c: [text] };
}
