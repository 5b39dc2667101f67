/** Follows the reader's light or dark setting and a page that changes its own; gives a function that ends it. */
export function watchLook(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(changed);
  dark.addEventListener('change', changed);
  for (const root of [document.documentElement, document.body])
    page.observe(root, { attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme'] });
  return () => {
    dark.removeEventListener('change', changed);
    page.disconnect();
  };
}
