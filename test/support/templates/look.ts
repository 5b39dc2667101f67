/** Stands for a value in what `look` gives. */
export const HOLE = '\ufffc';

/** What stands in an element or a template, a line each: elements (HTML's in capitals) with all that was set of them, and text in one piece; comments are left out. */
export function look(place: ParentNode & Node, indent = ''): string[] {
  const lines: string[] = [];
  let text = '';
  const end = () => {
    if (text) lines.push(indent + JSON.stringify(text));
    text = '';
  };
  for (const node of place.childNodes) {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) continue;
    end();
    lines.push(`${indent}<${[node.tagName, ...whatIsSet(node).toSorted()].join(' ')}>`, ...look(node, `${indent}  `));
  }
  end();
  return lines;
}

function whatIsSet(element: Element): string[] {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
  // Lit's notes for itself begin with `_$`.
  const names = [
    ...Object.keys(element).filter((name) => !name.startsWith('_$')),
    ...(element.matches('input, textarea') ? ['value', 'checked'] : []),
  ];
  return [...attributes, ...names.map((name) => `.${name}=${JSON.stringify((element as unknown as Record<string, unknown>)[name])}`)];
}
