import { html, render } from '../../../widget/base/html.ts';
import { parse } from '../../../widget/base/parse-html.ts';
import { HOLE, look } from './look.ts';

// Runs in the page, without Lit: also where a page's policy would not let Lit begin.

export { html, parse, render };

/** What is wrong with a template: that our reading of it is not the browser's, or that a rule of parse-html.ts is broken. Nothing where all is well. */
export function faultIn(strings: readonly string[], raw = strings): string {
  const { content } = document.createElement('template');
  const template = Object.assign(document.createElement('template'), { innerHTML: strings.join(HOLE) });
  try {
    const pattern = parse(asWritten(strings, raw));
    if (pattern.holes.length !== strings.length - 1) return 'a value is a part of an attribute, or in quotes';
    content.append(withValues(document.importNode(pattern.content, true), pattern.holes));
  } catch (error) {
    return `not read: ${error}`;
  }
  const [ours, theirs] = [look(content), look(template.content)].map((lines) => lines.join('\n'));
  if (ours !== theirs) return `read as\n${ours}\nand not as\n${theirs}`;
  const closed = [...strings.join(HOLE).matchAll(/<\/([\w-]+)>/g)].map(([, tag]) => tag);
  return closed.join() === closable(template.content).join() ? '' : 'does not close what it opens';
}

/** As the language itself hands a template over. */
export function asWritten(strings: readonly string[], raw = strings): TemplateStringsArray {
  return Object.assign([...strings], { raw: [...raw] });
}

/** Puts a mark where a value would stand. */
function withValues(fragment: DocumentFragment, holes: ReturnType<typeof parse>['holes']): DocumentFragment {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const [at, attribute] of holes) {
    const node = nodes[at];
    if (!attribute) (node as Comment).replaceWith(HOLE);
    // A browser's parser allows names that `setAttribute` does not, and has them in lower case.
    else (node as Element).setAttributeNode(browsersAttribute(attribute));
  }
  return fragment;
}

function browsersAttribute(name: string): Attr {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: `<p ${name}=${HOLE}>` });
  const element = content.firstElementChild as Element;
  return element.removeAttributeNode(element.attributes[0] as Attr);
}

/** The elements that have an end, in the order in which they end. */
function closable(place: ParentNode): string[] {
  return [...place.children].flatMap((one) => [...closable(one), ...(/^(br|input)$/.test(one.localName) ? [] : [one.localName])]);
}
