/** What an article is called here: its title, or else its address without what all addresses have. */
export function articleName({ title, url }: { title: string | null; url: string }): string {
  return title ?? url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
