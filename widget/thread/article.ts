/** Which article a page is about: the address that was given, else the page's canonical link, else its own address. */
export function findArticle(given?: string | null): string {
  const address = given || document.querySelector<HTMLLinkElement>('link[rel~=canonical][href]')?.href || location.href;
  return (URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : location).href.replace(/#.*/, '');
}
