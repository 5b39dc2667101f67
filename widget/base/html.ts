import { parse } from './parse-html.ts';

/**
 * Templates in Lit's notation, in a third of its bytes (CONTRIBUTING.md, "Why it is so"). A value stands where text or elements may, or it is an
 * attribute (`name=`), a property (`.name=`), whether an attribute is there (`?name=`), or a listener (`@name=`, called with
 * the host as `this`). Nodes are made one by one and never from a string, so no value can become an element and pages need no Trusted Types policy.
 */
export interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

export function html(strings: TemplateStringsArray, ...values: unknown[]): Template {
  return { strings, values };
}

type Show = (value: unknown) => void;

const places = new WeakMap<Node, Show>();

/** Shows a template, a node, text or an array of these after what `place` holds already; the next time it changes that into what is to be shown then. */
export function render(value: unknown, place: Element | DocumentFragment, host?: unknown): void {
  let show = places.get(place);
  if (!show) {
    const marks = [new Comment(), new Comment()] as const;
    place.append(...marks);
    show = makeSlot(...marks, host);
    places.set(place, show);
  }
  show(value);
}

/** What shows a value between two nodes that stay; nothing for null and undefined. */
function makeSlot(start: ChildNode, end: Node | null, host: unknown): Show {
  /** A template's strings, a node, text, or the slots of an array. */
  let shown: unknown;
  let shows: Show[];
  let slots: { end: ChildNode; show: Show }[] | null = null;
  const insert = (node: Node) => start.parentNode?.insertBefore(node, end);
  const clear = (after = start) => {
    while (after.nextSibling && after.nextSibling !== end) after.nextSibling.remove();
  };
  const showAll = (values: unknown[]) => {
    if (!slots) clear();
    slots ??= [];
    shown = slots;
    const before = (nth: number) => slots?.[nth - 1]?.end ?? start;
    if (slots.length > values.length) clear(before(values.length));
    slots.length = Math.min(slots.length, values.length);
    for (const [nth, value] of values.entries()) {
      if (!slots[nth]) {
        const end = new Comment();
        insert(end);
        slots[nth] = { end, show: makeSlot(before(nth), end, host) };
      }
      slots[nth].show(value);
    }
  };
  return (value) => {
    if (Array.isArray(value)) return showAll(value);
    const { strings, values = [] } = (value ?? {}) as Partial<Template>;
    const next = strings ?? (value instanceof Node ? value : `${value ?? ''}`);
    let node: Node | undefined;
    if (next !== shown)
      if (strings) [node, shows] = copy(strings, host);
      else if (typeof next !== 'string') node = next as Node;
      else if (typeof shown !== 'string') node = new Text(next);
      else (start.nextSibling as Text).data = next;
    for (const [nth, one] of values.entries()) shows[nth]?.(one);
    if (node) {
      clear();
      insert(node);
      slots = null;
    }
    shown = next;
  };
}

/** The elements of a template, and what shows its values in them. */
function copy(strings: TemplateStringsArray, host: unknown): [DocumentFragment, Show[]] {
  const { content, holes } = parse(strings);
  const fragment = document.importNode(content, true);
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const shows = holes.map(([at, attribute]) => {
    const node = nodes[at] as Element;
    return attribute ? makeAttribute(node, attribute, host) : makeSlot(node, node.nextSibling, host);
  });
  return [fragment, shows];
}

function makeAttribute(element: Element, attribute: string, host: unknown): Show {
  const sign = attribute[0];
  const name = attribute.slice(1);
  let shown: unknown;
  if (sign === '@') element.addEventListener(name, (event) => (shown as EventListener).call(host, event));
  return (value) => {
    if (value === shown) return;
    shown = value;
    if (sign === '.') (element as unknown as Record<string, unknown>)[name] = value;
    else if (sign === '?') element.toggleAttribute(name, !!value);
    else if (sign !== '@') element.setAttribute(attribute, `${value ?? ''}`);
  };
}
