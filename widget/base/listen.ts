/** Both listen until the function that they give is called. */

export function on(target: EventTarget, listener: (event: Event) => void, ...events: string[]): () => void {
  for (const event of events) target.addEventListener(event, listener);
  return () => {
    for (const event of events) target.removeEventListener(event, listener);
  };
}

/** Of all that changes in some elements as `options` say. */
export function onChange(listener: () => void, options: MutationObserverInit, ...elements: Element[]): () => void {
  const observer = new MutationObserver(listener);
  for (const element of elements) observer.observe(element, options);
  return () => observer.disconnect();
}
