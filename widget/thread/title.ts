/** The title that a moderator will know the article by. */
export function findTitle(): string {
  const shared = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  return (shared || document.title).replace(/\s+/g, ' ').trim();
}
