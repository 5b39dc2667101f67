/**
 * What the page looks like around an element, as custom properties on it: `--_link`, the colour of the page's links, and `--_ground`,
 * the colour behind. A shadow root inherits neither. Set through the CSSOM, which a strict `style-src` allows.
 */
export function borrowLook(element: HTMLElement): void {
  const link = document.createElement('a');
  link.href = '#';
  // Beside the element: what is inside a host but in no slot has no style of the page.
  element.after(link);
  set(element, '--_link', getComputedStyle(link).color);
  link.remove();
  let behind: Element | null = element;
  while (behind && isClear(behind)) behind = behind.parentElement ?? ((behind.getRootNode() as ShadowRoot).host || null);
  set(element, '--_ground', behind ? getComputedStyle(behind).backgroundColor : 'Canvas');
}

function isClear(element: Element): boolean {
  return /^rgba\(.+, 0\)$/.test(getComputedStyle(element).backgroundColor);
}

function set(element: HTMLElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}
