/** The title that a moderator will know the article by. */
export function findTitle(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content || document.title;
}
