/** A place in a template for a value: of its node among the elements and comments in the order of the document, and of an attribute its name with its sign. */
export type Hole = readonly [at: number, attribute: string];

/** A template without values. Its elements belong to a document in which nothing starts, neither pictures nor our own elements. */
export interface Pattern {
  readonly content: DocumentFragment;
  readonly holes: readonly Hole[];
}

const HOLE = '\ufffc';
const PIECE = /<\/[^>]+>|<([\w-]+)([^>]*)>|\ufffc|[^<\ufffc]+/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)"|=(\S+))?/g;
const WITHOUT_END = /^(br|input)$/;

const patterns = new WeakMap<TemplateStringsArray, Pattern>();

/**
 * Reads a template that closes what it opens, has no `>` in what it says of attributes, gives an attribute one value or none, and writes
 * characters as they are, not as entities or escapes. That ours do, and are read as a browser reads HTML, is tested
 * (test/widget/html.browser.test.ts). Only code has `raw` strings: what came as JSON is never read.
 */
export function parse(strings: TemplateStringsArray): Pattern {
  const known = patterns.get(strings);
  if (known) return known;
  const { content } = document.createElement('template');
  const holes: Hole[] = [];
  let parent: ParentNode = content;
  let at = -1;
  for (const [piece, tag, attributes = ''] of strings.raw.join(HOLE).matchAll(PIECE)) {
    if (tag) {
      const element = content.ownerDocument.createElement(tag);
      at++;
      for (const [, name = '', quoted, bare] of attributes.matchAll(ATTRIBUTE))
        if (bare === HOLE) holes.push([at, name]);
        else element.setAttribute(name, quoted ?? bare ?? '');
      parent.append(element);
      if (!WITHOUT_END.test(tag)) parent = element;
    } else if (piece === HOLE) {
      parent.append(new Comment());
      holes.push([++at, '']);
    } else if (piece[1] === '/') parent = parent.parentNode as ParentNode;
    else parent.append(piece);
  }
  // So that a value that ends a template has something to stand before, wherever that is put.
  content.append('');
  const pattern = { content, holes };
  patterns.set(strings, pattern);
  return pattern;
}
